import type { CompiledPolicy } from "../../dsl/ir.ts";
import { UnknownQuestion } from "../../engine/explain/explain.ts";
import { Mismatch } from "../../engine/mismatch.ts";
import { reckonedLines } from "../../engine/report/reckoned.ts";
import type { Charge, ExplainAnswer, Snapshot } from "../../engine/snapshot/index.ts";
import { validated } from "../../engine/validated.ts";
import type { DiffReckoned } from "../../schemas/generated/diff-answer.ts";
import type { Ask } from "../outcome/index.ts";
import type { Difference } from "./types.ts";

/** The most lines of one policy, and of both. */
const mostLines = 16;

type Place = (clause: string) => string | undefined;

/** How both policies come to what they answer about an account, so that a reader can reckon it by hand: lines that both have, and each one's own. Nothing where there is nothing to reckon. */
export function reckonedOf(policies: readonly [CompiledPolicy, CompiledPolicy], snapshot: Snapshot, ask: Ask, shown: readonly Difference[], placeOf: (side: "old" | "new") => Place): DiffReckoned | undefined {
  const asked = questionsOf(snapshot, ask, shown);
  const [old, now] = [linesOf(policies[0], snapshot, ask, asked, placeOf("old")), linesOf(policies[1], snapshot, ask, asked, placeOf("new"))];
  const [inOld, inNew] = [new Set(old.map(({ text }) => text)), new Set(now.map(({ text }) => text))];
  const both = now.filter(({ text }) => inOld.has(text));
  const own = (lines: readonly Line[], others: ReadonlySet<string>): string[] => cut(lines.filter(({ text }) => !others.has(text)).map(({ whole }) => whole));
  return old.length + now.length === 0 ? undefined : { both: cut(both.map(({ whole }) => whole)), old: own(old, inNew), new: own(now, inOld) };
}

interface Line {
  readonly text: string;
  /** With its place in the text. */
  readonly whole: string;
}

/** The questions of an assessment that what is shown answers: its figures, and what a stage and a price follow from. */
function questionsOf({ positions = [] }: Snapshot, ask: Ask, shown: readonly Difference[]): readonly string[] {
  if (ask.ask !== "assess") return [];
  const isPosition = (object: string): boolean => positions.some(({ id }) => id === object);
  return [...new Set(shown.flatMap(({ key, kind, object, mode }): readonly string[] => {
    const name = key.slice(key.lastIndexOf(".") + 1).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (kind === "stage") return [mode === "account" ? "account.status" : isPosition(object) ? `positions.${object}.status` : `pools.${object}.status`];
    if (kind === "price") return [`positions.${object}.liquidationPrice`];
    return kind === "margin" ? [`pools.${object}.${name}`] : [];
  }))];
}

function linesOf(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask, questions: readonly string[], placeOf: Place): readonly Line[] {
  const answers = explained(policy, snapshot, ask, questions).flatMap((answer) => answer.answers);
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
      return ask.request === undefined ? tried(() => validated.explainLiquidation(policy, snapshot)) : [];
  }
}

function cut(lines: readonly string[]): string[] {
  return lines.length <= mostLines ? [...lines] : [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more, which plimsoll explain has of this account`];
}
