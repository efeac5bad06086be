import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { judgeRecordings, partsOfLines, recordingOf, writeRecordings } from "../../conformance/index.ts";
import { readDocument } from "../../engine/import/index.ts";
import { call } from "../cli/call.ts";
import { reference, root } from "./reference.ts";

const folder = join(root, "test/fixtures/import/ccxt");

test("a position with a margin of its own accuses a platform of a requirement, though what ccxt calls its collateral is assumed", () => {
  const files = readdirSync(folder).filter((name) => !name.startsWith("orders")).map((name) => readDocument(name, readFileSync(join(folder, name), "utf8")).document!); // the fixtures are JSON
  const { recording } = recordingOf("ccxt", files, {}, [], true);
  const [{ id } = { id: "" }] = recording?.snapshot.positions?.filter(({ marginMode, symbol }) => marginMode === "isolated" && symbol.startsWith("BTC/")) ?? [];
  expect([recording?.unknown, [...new Set(recording?.assumed?.map(({ path }) => path))].sort()]).toEqual([[], ["balance.wallet_balance", "position.margin"]]);
  const judged = (name: string, value: string) => partsOfLines(judgeRecordings(reference, [{ ...recording!, observed: { decisions: {}, numbers: { [`positions.${id}.${name}`]: value } } }], { connectable: "rec:test", profile: undefined, today: "2026-11-28", maxTolerated: 0 })).results[0];
  expect(judged("initialMargin", "290")?.verdict).toBe("pass");
  expect(judged("initialMargin", "291")).toMatchObject({ verdict: "number-mismatch", differences: [{ expected: "290", found: "291" }] });
  expect(judged("unrealizedPnl", "99")?.verdict).toBe("number-mismatch");
  // What its collateral backs hangs on it.
  expect(judged("liquidationPrice", "1")).toMatchObject({ verdict: "indeterminate", message: expect.stringContaining("collateral less unrealizedPnl") as unknown });
});

test("what a recording differs in is explained by the policy that it is held against", async () => {
  const files = readdirSync(folder).filter((name) => !name.startsWith("orders")).map((name) => readDocument(name, readFileSync(join(folder, name), "utf8")).document!); // the fixtures are JSON
  const { recording } = recordingOf("ccxt", files, {}, [], true);
  const path = join(mkdtempSync(join(tmpdir(), "plimsoll-explained-")), "a.rec.jsonl");
  writeFileSync(path, writeRecordings([{ ...recording!, observed: { decisions: {}, numbers: { "positions.p1.initialMargin": "2901" } } }]));
  const { out } = await call(["conform", `rec:${path}`, "--policy", "policies/reference"]);
  expect(out).toContain("Why: positions.p1.initialMargin");
  expect(out).not.toContain("With --policy POLICY this shows");
});
