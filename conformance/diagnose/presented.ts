import type { CompiledPolicy } from "../../dsl/ir.ts";
import { absolute, compare, parseDecimal, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import { readNumber, sameNumber, type Outcome } from "../outcome/index.ts";
import { kindOf } from "../report/index.ts";
import type { Question } from "./question.ts";

/** What somebody says in the place of a number that is right; nothing where the number stays as it is. */
interface Presentation {
  readonly words: (outputs: string) => string;
  readonly says: (number: string, path: string, numbers: Outcome["numbers"]) => string | undefined;
}

const presentations: readonly Presentation[] = [
  { words: (outputs) => `${outputs} were said to be 0 where the number is below 0`, says: (text) => ofNumber(text, (value) => (sign(value) < 0 ? zero : undefined)) },
  { words: (outputs) => `${outputs} were said without the sign`, says: (text) => ofNumber(text, absolute) },
  { words: (outputs) => `${outputs} were said with the other sign`, says: (text) => ofNumber(text, (value) => subtract(zero, value)) },
  { words: (outputs) => `${outputs} were always 0`, says: () => "0" },
  { words: (outputs) => `${outputs} were said to be 0 where there is none`, says: (text) => (text === "none" ? "0" : undefined) },
  { words: (outputs) => `${outputs} were said not to be there where the number is 0`, says: (text) => ofNumber(text, () => undefined) ?? (sameNumber(text, "0") ? "none" : undefined) },
  { words: (outputs) => `${outputs} were equity less initial margin, also where that is below 0`, says: unheld },
];

/**
 * Numbers that are reckoned right and said otherwise, of every kind of output that differs: 0 in the place of what is below 0, no sign, another word for what is not there. Only where all that was heard at
 * these outputs is so; whether it explains the rest is for the caller to ask.
 */
export function presentedOtherwise(policy: CompiledPolicy, differing: readonly Question[]): readonly Target[] {
  const wrong = differing.flatMap(({ heard }) => heard.paths.map((path) => ({ path, numbers: heard.asked.expect.numbers, found: heard.numbers.get(path) })));
  const kinds = new Set(wrong.map(({ path }) => kindOf(path)));
  const outputs = [...kinds].slice(0, 3).join(", ") + (kinds.size > 3 ? ` and ${kinds.size - 3} more outputs` : "");
  const fitting = presentations.filter(({ says }) => wrong.every(({ path, numbers, found }) => {
    const said = numbers[path] === undefined ? undefined : says(numbers[path], path, numbers);
    return said !== undefined && found !== undefined && sameNumber(said, found);
  }));
  return targetsOfMistakes(fitting.map(({ words, says }) => {
    const after = words(outputs);
    const saysAll = ({ decisions, numbers, rules }: Outcome): Outcome => ({ decisions, rules, numbers: Object.fromEntries(Object.entries(numbers).map(([path, text]) => [path, kinds.has(kindOf(path)) ? (says(text, path, numbers) ?? text) : text])) });
    return { id: `saying:${after}`, kind: "reading", clause: "", before: "", after, policy, reads: { snapshot: (same) => same, ask: (same) => same, says: saysAll } };
  }));
}

function ofNumber(text: string, change: (value: Fraction) => Fraction | undefined): string | undefined {
  const value = readNumber(text);
  const changed = value === undefined ? undefined : change(value);
  return changed === undefined ? undefined : toDecimalString(changed);
}

/** What is available, without being held at 0. */
function unheld(text: string, path: string, numbers: Outcome["numbers"]): string | undefined {
  const pool = path.replace(/\.available$/, "");
  const [equity, initial] = [numbers[`${pool}.equityForOpening`] ?? numbers[`${pool}.equity`], numbers[`${pool}.initialMargin`]].map((each) => parseDecimal(each ?? ""));
  if (pool === path || equity === undefined || initial === undefined || !sameNumber(text, "0")) return undefined;
  const left = subtract(equity, initial);
  return compare(left, zero) < 0 ? toDecimalString(left) : undefined;
}
