import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheFolderOf } from "../../cli/cache-folder.ts";
import { findBases } from "../../cli/load/bases.ts";
import { keptSource } from "../../cli/load/kept-policy.ts";
import { keyOf, readKept, writeKept } from "../../cli/load/policy-cache.ts";
import type { LoadedPolicy, NotInForce } from "../../cli/load/policy-source.ts";
import { sourceOf, type TextSource } from "../../cli/load/policy-text.ts";
import { builtCommand } from "../support/built.ts";
import { reference, root, sample } from "./call.ts";

const command = builtCommand();
const scratch = (): string => join(mkdtempSync(join(tmpdir(), "plimsoll-cache-")), "kept");
const filesOf = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const textOf = (file: string): { file: string; text: string } => ({ file, text: readFileSync(join(root, file), "utf8") });

async function read(...files: readonly string[]): Promise<TextSource> {
  const texts = files.map(textOf);
  return sourceOf(texts, false, await findBases(root, texts));
}

const everySelectors: readonly Readonly<Record<string, string>>[] = [{}, { jurisdiction: "EU" }, { jurisdiction: "UK", client: "retail" }];

/** An answer in few words, for messages that can be read. */
function said(found: LoadedPolicy | NotInForce): string {
  return found.kind === "policy" ? createHash("sha256").update(JSON.stringify(found.policy)).digest("hex") : JSON.stringify(found);
}

/** Ids of all clauses of a policy. */
function clausesOf({ policy }: LoadedPolicy): readonly string[] {
  return [...JSON.stringify(policy.meaning).matchAll(/"id":"([^"]+)"/g)].map(([, id = ""]) => id);
}

function start(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: "utf8", env: { ...process.env, PLIMSOLL_CACHE: folder } });
  return { status, stdout, stderr };
}

/** What is kept of the reference policy, in a folder of its own. */
async function keptReference(): Promise<{ readonly folder: string; readonly file: string; readonly key: string }> {
  const [folder, kept] = [scratch(), (await read("policies/reference/reference.margin")).kept()];
  const key = keyOf([textOf("policies/reference/reference.margin")], "one") ?? "";
  writeKept(folder, key, kept!); // it has one version, without a mistake
  return { folder, key, file: join(folder, filesOf(folder)[0] ?? "") };
}

describe("a policy that is kept", () => {
  test("answers as its texts do: at every moment, for every selector, of every clause", async () => {
    const folder = scratch();
    const harbour = ["2026.margin", "2026-07.margin", "eu.margin"].map((name) => `docs/language/harbour/${name}`);
    const retail = ["policies/esma/client.margin", "policies/esma/retail.margin"];
    const asked: readonly (readonly string[])[] = [["policies/reference/reference.margin"], ["policies/bitget/usdt.margin"], harbour.slice(0, 1), harbour, retail, ["policies/reference/reference.margin", retail[1]!]]; // two files
    for (const files of asked) {
      const source = await read(...files);
      writeKept(folder, "k", source.kept()!); // these have few versions and overlays, and no mistakes
      const again = keptSource(readKept(folder, "k")!); // it was just written
      expect([again.id, again.versions, again.changes]).toEqual([source.id, source.versions, source.changes]);
      for (const asOf of ["1999-01-01T00:00:00Z", ...source.changes.map((day) => `${day}T00:00:00Z`), "2026-11-22T08:00:00Z", "2999-01-01T00:00:00Z"]) {
        for (const selectors of everySelectors) {
          const [found, kept] = [source.at(asOf, selectors), again.at(asOf, selectors)];
          expect([asOf, selectors, said(kept)]).toEqual([asOf, selectors, said(found)]);
          if (found.kind !== "policy" || kept.kind !== "policy") continue;
          expect(clausesOf(found).map((id) => kept.placeOf(id))).toEqual(clausesOf(found).map((id) => found.placeOf(id)));
        }
      }
      expect(again.only === undefined).toBe(source.only === undefined);
    }
  });

  test("has versions and overlays that answer otherwise: the test above would notice one for another", async () => {
    const kept = (await read("docs/language/harbour/2026.margin", "docs/language/harbour/2026-07.margin", "docs/language/harbour/eu.margin")).kept();
    const digests = Object.values(kept?.choices ?? {}).map((found) => (typeof found === "string" ? found : found.digest));
    expect(digests.length).toBeGreaterThanOrEqual(3);
    expect(new Set(digests).size).toBe(digests.length);
  });

  test("is none where there are many ways to put it together, or where one of them has a mistake", async () => {
    const [base, overlay] = ["docs/language/harbour/2026.margin", "docs/language/harbour/eu.margin"].map(textOf);
    const other = (index: number) => ({ file: `eu-${index}.margin`, text: overlay!.text.replace(/policy (\S+) /, `policy $1_${index} `) }); // two were read
    const many = [textOf("docs/language/harbour/2026-07.margin"), base!, ...[1, 2, 3, 4].map(other)]; // as above
    expect(sourceOf(many, false, await findBases(root, many)).kept()).toBeUndefined();
    const wrong = [base!, { ...overlay!, text: overlay!.text.replace("position.notional / 30", "position.nothing / 30") }]; // as above
    const source = sourceOf(wrong, false, await findBases(root, wrong));
    expect(source.at("2026-02-01T00:00:00Z", {}).kind).toBe("policy");
    expect(() => source.at("2026-03-01T00:00:00Z", { jurisdiction: "EU" })).toThrow("has an error");
    expect(source.kept()).toBeUndefined();
  });

  test("is another for another text, another name and another compiler, and none where the compiler is not known", () => {
    const text = { file: "a.margin", text: "language 1" };
    const keys = [keyOf([text], "one"), keyOf([text], "two"), keyOf([{ ...text, text: "language 1 " }], "one"), keyOf([{ ...text, file: "b.margin" }], "one"), keyOf([text, text], "one")];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf([text], "one")).toBe(keys[0]);
    expect(keyOf([text])).toBeUndefined();
  });

  test("is none when a byte of it is otherwise, when it is cut short, or when it stands under another key", async () => {
    const { folder, file, key } = await keptReference();
    const whole = readFileSync(file);
    expect(readKept(folder, key)).toBeDefined();
    for (let at = 0; at < whole.length; at += 997) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(file, changed);
      expect(readKept(folder, key)).toBeUndefined();
      writeFileSync(file, whole.subarray(0, at));
      expect(readKept(folder, key)).toBeUndefined();
    }
    writeFileSync(join(folder, "other.kept"), whole, { mode: 0o600 });
    expect(readKept(folder, "other")).toBeUndefined();
  });

  test.runIf(process.getuid !== undefined)("is not read from where others may write", async () => {
    const { folder, file, key } = await keptReference();
    chmodSync(file, 0o666);
    expect(readKept(folder, key)).toBeUndefined();
    chmodSync(file, 0o600);
    chmodSync(folder, 0o777);
    expect(readKept(folder, key)).toBeUndefined();
    chmodSync(folder, 0o700);
    expect(readKept(folder, key)).toBeDefined();
  });

  test("leaves no more than 200 files, and those that were written last", async () => {
    const { folder, key } = await keptReference();
    for (let index = 0; index < 210; index += 1) writeFileSync(join(folder, `${index}.123.new`), "");
    writeKept(folder, key, readKept(folder, key)!); // it was just written
    expect(filesOf(folder)).toHaveLength(200);
    expect(readKept(folder, key)).toBeDefined();
  });
});

describe("the folder", () => {
  test("is where the user and the system say", () => {
    expect(cacheFolderOf({ PLIMSOLL_CACHE: "off" }, "linux", "/home/u")).toBeUndefined();
    expect(cacheFolderOf({ PLIMSOLL_CACHE: "/c" }, "linux", "/home/u")).toBe("/c");
    expect(cacheFolderOf({ XDG_CACHE_HOME: "/x" }, "linux", "/home/u")).toBe("/x/plimsoll");
    expect(cacheFolderOf({ XDG_CACHE_HOME: "x" }, "linux", "/home/u")).toBe("/home/u/.cache/plimsoll");
    expect(cacheFolderOf({}, "darwin", "/home/u")).toBe("/home/u/Library/Caches/plimsoll");
    expect(cacheFolderOf({}, "linux", "")).toBeUndefined();
  });
});

describe("a call", () => {
  test("prints the same whether the policy was kept, is kept now, or cannot be", () => {
    const folder = scratch();
    const first = start(folder, "assess", reference, sample);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(filesOf(folder)).toHaveLength(1);
    expect(start(folder, "assess", reference, sample)).toEqual(first);
    expect(start("off", "assess", reference, sample)).toEqual(first);
    writeFileSync(join(folder, filesOf(folder)[0] ?? ""), "no policy");
    expect(start(folder, "assess", reference, sample)).toEqual(first);
    const taken = join(scratch(), "..", "file");
    writeFileSync(taken, "a file where a folder should be");
    expect(start(taken, "assess", reference, sample)).toEqual(first);
  });

  test("keeps a compiled policy that was found in order, and none that was not", () => {
    const [folder, held] = [scratch(), scratch()];
    mkdirSync(held);
    const compiled = join(held, "reference.policy.json");
    const text = start("off", "compile", reference).stdout;
    writeFileSync(compiled, text);
    const first = start(folder, "assess", compiled, sample);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(filesOf(folder)).toHaveLength(1);
    const file = join(folder, filesOf(folder)[0] ?? "");
    const madeMs = statSync(file).mtimeMs;
    expect(start(folder, "assess", compiled, sample)).toEqual(first);
    expect(start("off", "assess", compiled, sample)).toEqual(first);
    expect([filesOf(folder).length, statSync(file).mtimeMs]).toEqual([1, madeMs]);
    writeFileSync(compiled, text.replace('"meaning"', '"meanings"'));
    const wrong = start(folder, "assess", compiled, sample);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("cannot be used as a compiled policy");
    expect(start(folder, "assess", compiled, sample)).toEqual(wrong);
    expect(filesOf(folder)).toHaveLength(1);
  });

  test("says where a policy with a mistake has it, each time", () => {
    const folder = scratch();
    mkdirSync(folder);
    const file = join(folder, "wrong.margin");
    writeFileSync(file, "language 1\npolicy wrong {\n  version 1\n");
    const first = start(folder, "assess", file, sample);
    expect(first.status).toBe(2);
    expect(start(folder, "assess", file, sample)).toEqual(first);
    expect(filesOf(folder)).toEqual(["wrong.margin"]);
  });
});
