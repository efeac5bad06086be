import type { CompiledPolicy } from "../../dsl/ir.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { Mutant } from "../mutate/index.ts";
import type { Outcome } from "../outcome/index.ts";
import { kindOf } from "../report/index.ts";
import type { Question } from "./question.ts";

/** Answers that must have a word otherwise: one alone is also said by a rule that decides otherwise. */
const enough = 2;

/**
 * Words that a platform says for others, such as one payer that it calls by another's name: where all that differs is words of one kind, and each word that was expected there always came as the same other one.
 * Whether it holds wherever the word is expected is for the caller to ask.
 */
export function wordsOtherwise(policy: CompiledPolicy, differing: readonly Question[]): readonly Target[] {
  const wrong = differing.flatMap(({ heard }) => heard.paths.map((path) => ({ kind: kindOf(path), expected: heard.asked.expect.decisions[path], found: heard.decisions.get(path) })));
  const said = new Map<string, string>();
  for (const { kind, expected, found } of wrong) {
    if (expected === undefined || found === undefined || (said.get(`${kind} ${expected}`) ?? found) !== found) return [];
    said.set(`${kind} ${expected}`, found);
  }
  if (wrong.length < enough || said.size > enough) return [];
  const after = [...said].map(([from, to]) => `\`${from.split(" ").slice(1).join(" ")}\` were said \`${to}\``).join(" and ");
  const says = ({ decisions, numbers, rules }: Outcome): Outcome => ({ numbers, rules, decisions: Object.fromEntries(Object.entries(decisions).map(([path, word]) => [path, said.get(`${kindOf(path)} ${word}`) ?? word])) });
  const mutant: Mutant = { id: `saying:${after}`, kind: "reading", clause: "", before: "", after: `${after}, in ${[...new Set(wrong.map(({ kind }) => kind))].join(", ")}`, policy, reads: { snapshot: (same) => same, ask: (same) => same, says } };
  return targetsOfMistakes([mutant]);
}
