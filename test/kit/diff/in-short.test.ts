import { expect, test } from "vitest";
import { differenceInShort, differenceWords } from "../../../conformance/diff/about.ts";
import { differenceReport } from "../../../conformance/diff/report.ts";
import { toText } from "../../../engine/report/index.ts";
import type { DiffAnswer } from "../../../schemas/generated/diff-answer.ts";

/** As much of an answer as the sentences are made of. */
const answer = (verdicts: readonly string[], witnesses: number): DiffAnswer => ({ decisions: verdicts.map((verdict, index) => ({ decision: `cross.stage.s${index}`, verdict })), witnesses: Array(witnesses).fill({}), changes: [{}], onlyOld: [], onlyNew: [] }) as unknown as DiffAnswer;
const inShort = (verdicts: readonly string[], witnesses: number) => toText(differenceInShort(answer(verdicts, witnesses)), { widthColumns: 300 });

test("one decision is, several are, and one account shows it or several do", () => {
  expect(inShort(["stricter", "equivalent"], 1)).toContain("1 of 2 decisions is otherwise under the new policy (1 stricter): 1 account below shows it, asked of both policies.");
  expect(inShort(["stricter", "looser"], 3)).toContain("2 of 2 decisions are otherwise under the new policy (1 stricter, 1 looser): 3 accounts below show it, each asked of both policies.");
});

test("that a search proves nothing is said only where something was searched", () => {
  const words = (...verdicts: readonly string[]) => toText(differenceWords(answer(verdicts, 0)), { widthColumns: 300 });
  expect(words("equivalent", "no_difference_found")).toContain("Decisions of which no difference was found are not proved to be the same");
  expect(words("equivalent", "stricter")).not.toContain("Decisions of which no difference was found");
});

test("that nothing is proved is not said where a direction is", () => {
  const said = (impossible: readonly object[]) => toText(differenceInShort({ ...answer([], 0), decisions: [{ decision: "cross.stage.s", verdict: "no_difference_found", impossible }] } as unknown as DiffAnswer), { widthColumns: 300 }); // as much as is read
  expect(said([])).toContain("Of 1 no difference was found: accounts were searched for one, and nothing is proved.");
  expect(said([{ direction: "looser", method: "arithmetic" }])).toContain("Of 1 no difference was found: accounts were searched for one; what is proved of them stands below, with how far it goes.");
});

test("how decisions were proved to be the same is said once, of however many", () => {
  const proved = ["the same rules", "neither way: A; B, 60 kinds of account, 220 cases", "neither way: A", "the same rules"];
  const whole = { old: {}, new: {}, verdict: "different", searched: { evaluations: 0 }, assumptions: [] };
  const decisions = proved.map((method, index) => ({ decision: `cross.stage.s${index}`, verdict: "equivalent", method }));
  const said = { ...answer([], 0), ...whole, old: { digest: "" }, new: { digest: "" }, changes: [], decisions } as unknown as DiffAnswer;
  expect(toText(differenceReport(said), { widthColumns: 300 })).toContain("Proved by: the same rules; neither direction can be, by A; B.\n");
});
