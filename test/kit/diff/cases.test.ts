import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compared } from "../../../conformance/diff/diff.ts";
import { differenceReport } from "../../../conformance/diff/index.ts";
import { prove } from "../../../conformance/prove/index.ts";
import { toText } from "../../../engine/report/index.ts";
import { compile } from "../../../index.ts";
import type { DiffAnswer } from "../../../schemas/generated/diff-answer.ts";

const [before, after] = ["before", "after"].map((name) => compile(readFileSync(`docs/diff/${name}.margin`, "utf8"))) as [ReturnType<typeof compile>, ReturnType<typeof compile>];
const within = (cases: number): DiffAnswer => compared(before, after, { positions: 1, seed: 1, evaluations: 40, cases }).answer;
const proved = ({ decisions }: DiffAnswer): ReadonlySet<string> => new Set(decisions.flatMap(({ decision, verdict, impossible = [] }) => [...(verdict === "equivalent" ? [decision] : []), ...impossible.map(({ direction }) => `${decision} ${direction}`)]));

test("proofs of a comparison tell apart no more cases than they may, prove no more with fewer, and say what was left open because of it", () => {
  const [none, some, all] = [0, 20, 100_000].map(within) as [DiffAnswer, DiffAnswer, DiffAnswer];
  for (const { searched } of [none, some, all]) expect(searched.cases).toBeLessThanOrEqual(searched.casesBudget);
  expect(all.searched.unasked).toBeUndefined();
  expect(all.searched.cases).toBeGreaterThan(20);
  expect(none.searched.unasked).toBeGreaterThan(0);
  expect(some.searched.unasked).toBeGreaterThan(0);
  for (const each of proved(none)) expect(proved(some)).toContain(each);
  for (const each of proved(some)) expect(proved(all)).toContain(each);
  expect(proved(none).size).toBeLessThan(proved(all).size);
  const words = toText(differenceReport(some), { widthColumns: 10_000 });
  expect(words).toMatch(/Proofs told apart 20 cases, and could have told apart 20\. \d+ questions were left open because these were used up/);
  expect(some.decisions.flatMap(({ unknown = [] }) => unknown).some(({ because }) => because.includes("--cases"))).toBe(true);
});

test("what a property needs more cases for than it may tell apart is unknown, and says so", () => {
  const policy = compile(readFileSync("policies/reference/reference.margin", "utf8"));
  const found = (cases: number): readonly string[] => prove(policy, { budget: 5, cases, properties: ["stages_in_order"] }).map(({ verdict }) => verdict);
  expect(found(100_000)).toContain("proved");
  const unknown = prove(policy, { budget: 5, cases: 1, properties: ["stages_in_order"] }).find(({ verdict }) => verdict === "unknown");
  expect(unknown?.because).toContain("--cases");
  expect(found(1)).not.toContain("proved");
});
