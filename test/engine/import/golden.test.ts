import { describe, expect, test } from "vitest";
import { importFormats, importSnapshot } from "../../../engine/import/index.ts";
import { validateSnapshot } from "../../../engine/snapshot/index.ts";
import { fixtureFile, fixturesOf } from "./support.ts";

describe.each(importFormats.map((each) => each.format))("%s", (format) => {
  const { snapshot, unmapped, issues } = importSnapshot(format, fixturesOf(format));

  test("the documents become the snapshot that is expected", async () => {
    expect(issues).toEqual([]);
    await expect(`${JSON.stringify(snapshot, undefined, 2)}\n`).toMatchFileSnapshot(fixtureFile(`../import-snapshots/${format}.json`).pathname);
  });

  test("the snapshot passes the boundary", () => {
    expect(validateSnapshot(structuredClone(snapshot)).issues).toEqual([]);
  });

  test("what is left out or assumed is named", async () => {
    await expect(`${JSON.stringify(unmapped, undefined, 2)}\n`).toMatchFileSnapshot(fixtureFile(`../import-snapshots/${format}.unmapped.json`).pathname);
  });
});
