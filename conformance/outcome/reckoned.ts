import type { CompiledPolicy } from "../../dsl/ir.ts";
import { UnknownQuestion } from "../../engine/explain/explain.ts";
import { Mismatch } from "../../engine/mismatch.ts";
import { reckonedLines } from "../../engine/report/reckoned.ts";
import { triggerStage } from "../../engine/standing.ts";
import type { Charge, ExplainAnswer, Explanation, Snapshot } from "../../engine/snapshot/index.ts";
import { validated } from "../../engine/validated.ts";
import type { Ask } from "./types.ts";

/** The most lines of one policy about one account. */
const mostLines = 16;

export type Place = (clause: string) => string | undefined;

/** A figure or a condition in numbers. */
export interface ReckonedLine {
  readonly text: string;
  /** With its place in the text. */
  readonly whole: string;
}

/** How a policy comes to what it answers about an account: to what was asked, and of how it stands to `questions`, as `explain` has them. */
export function reckonedBy(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask, questions: readonly string[], placeOf: Place): readonly ReckonedLine[] {
  return reckonedIn(explained(policy, snapshot, ask, questions).flatMap((answer) => answer.answers), placeOf);
}

export function reckonedIn(answers: readonly Explanation[], placeOf: Place): readonly ReckonedLine[] {
  const [bare, placed] = [reckonedLines(answers, () => undefined), reckonedLines(answers, placeOf)];
  return bare.length === placed.length ? bare.map((text, index) => ({ text, whole: placed[index] ?? text })) : placed.map((whole) => ({ text: whole, whole }));
}

function explained(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask, questions: readonly string[]): readonly ExplainAnswer[] {
  const tried = (explain: () => ExplainAnswer): readonly ExplainAnswer[] => {
    try {
      return [explain()];
    } catch (fault) {
      if (fault instanceof UnknownQuestion || fault instanceof Mismatch) return [];
      throw fault;
    }
  };
  switch (ask.ask) {
    case "assess":
      return questions.flatMap((question) => tried(() => validated.explain(policy, snapshot, question)));
    case "permit":
      return tried(() => validated.explainRequest(policy, snapshot, ask.request));
    case "charge":
      return tried(() => validated.explainCharges(policy, snapshot, [ask.charges].flat() as readonly Charge[])); // one, or a list of them
    case "liquidate":
      return ask.request === undefined ? tried(() => validated.explainLiquidation(policy, snapshot)).map((answer) => ({ ...answer, answers: answer.answers.map(whereItBegins) })) : [];
  }
}

/** Without the stages before the one in which liquidation begins: no plan waits for a warning. The most severe stands first. */
function whereItBegins(answer: Explanation): Explanation {
  const children = answer.children.map((each) => {
    const begins = each.label.startsWith("status of ") ? each.children.findIndex(({ label }) => label === triggerStage) : -1;
    return begins === -1 ? each : { ...each, children: each.children.slice(0, begins + 1) };
  });
  return { ...answer, children };
}

/** As many lines as somebody reads. */
export function cutLines(lines: readonly string[]): string[] {
  return lines.length <= mostLines ? [...lines] : [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more, which plimsoll explain has of this account`];
}
