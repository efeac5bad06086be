import type { CompiledPolicy } from "../../dsl/ir.ts";
import { absolute, add, compare, parseDecimal, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Mutant } from "../mutate/index.ts";
import { readNumber, sameNumber, type Outcome } from "../outcome/index.ts";
import { kindOf } from "../report/index.ts";
import type { Evidence } from "./evidence.ts";
import type { Question } from "./question.ts";
import { somesOf, type Some } from "./some.ts";

/** What somebody says in the place of a number that is right; nothing where the number stays as it is. */
interface Presentation {
  readonly words: (outputs: string) => string;
  readonly says: (number: string, path: string, numbers: Outcome["numbers"], snapshot: Snapshot) => string | undefined;
}

const presentations: readonly Presentation[] = [
  { words: (outputs) => `${outputs} were said to be 0 where the number is below 0`, says: (text) => ofNumber(text, (value) => (sign(value) < 0 ? zero : undefined)) },
  { words: (outputs) => `${outputs} were said without the sign`, says: (text) => ofNumber(text, absolute) },
  { words: (outputs) => `${outputs} were said with the other sign`, says: (text) => ofNumber(text, (value) => subtract(zero, value)) },
  { words: (outputs) => `${outputs} were said to be 0 where there is none`, says: (text) => (text === "none" ? "0" : undefined) },
  { words: (outputs) => `${outputs} were said not to be there where the number is 0`, says: (text) => ofNumber(text, () => undefined) ?? (sameNumber(text, "0") ? "none" : undefined) },
  { words: (outputs) => `${outputs} were one tick higher`, says: (text, path, _, snapshot) => onTicks(text, path, snapshot, 1) },
  { words: (outputs) => `${outputs} were one tick lower`, says: (text, path, _, snapshot) => onTicks(text, path, snapshot, -1) },
  { words: (outputs) => `${outputs} were one step more`, says: (text, _, __, snapshot) => inSteps(text, snapshot, 1) },
  { words: (outputs) => `${outputs} were one step less`, says: (text, _, __, snapshot) => inSteps(text, snapshot, -1) },
  { words: (outputs) => `${outputs} were equity less initial margin, also where that is below 0`, says: unheld },
];

/**
 * Numbers that are reckoned right and said otherwise, of every kind of output that differs: 0 in the place of what is below 0, no sign, another word for what is not there, a price that is a tick beside. Only where
 * all that was heard at these outputs is so, of all positions or of those that have something in common; whether it explains the rest is for the caller to ask.
 */
export function presentedOtherwise(policy: CompiledPolicy, differing: readonly Question[], questions: readonly Question[]): readonly Target[] {
  const wrong = differing.flatMap(({ heard }) => heard.paths.map((path) => ({ path, numbers: heard.asked.expect.numbers, snapshot: heard.asked.snapshot, found: heard.numbers.get(path) })));
  const kinds = new Set(wrong.map(({ path }) => kindOf(path)));
  const outputs = [...kinds].slice(0, 3).join(", ") + (kinds.size > 3 ? ` and ${kinds.size - 3} more outputs` : "");
  const fitting = [...presentations, ...alwaysTheSame(wrong.map(({ found }) => found), differing, kinds)].filter(({ says }) => wrong.every(({ path, numbers, snapshot, found }) => {
    const said = numbers[path] === undefined ? undefined : says(numbers[path], path, numbers, snapshot);
    return said !== undefined && found !== undefined && sameNumber(said, found);
  }));
  const isOfPositions = [...kinds].every((kind) => kind.startsWith("positions."));
  return targetsOfMistakes(fitting.flatMap((presentation) => {
    const somes = isOfPositions ? somesOf(evidenceOf(presentation, kinds, questions), differing.map(({ heard }) => heard.asked.snapshot)) : [];
    return [undefined, ...somes].map((some) => saying(policy, presentation, kinds, outputs, some));
  }));
}

/** Numbers that should differ, of which one in their place is no chance. */
const distinct = 3;

/** One number wherever these outputs are said, in all answers. */
function alwaysTheSame(wrong: readonly (string | undefined)[], differing: readonly Question[], kinds: ReadonlySet<string>): readonly Presentation[] {
  const [first, ...rest] = wrong;
  const expected = new Set(differing.flatMap(({ heard: { asked, numbers } }) => [...numbers.keys()].flatMap((path) => (kinds.has(kindOf(path)) ? [asked.expect.numbers[path]] : []))));
  const right = differing.flatMap(({ heard: { numbers } }) => [...numbers].flatMap(([path, found]) => (kinds.has(kindOf(path)) ? [found] : [])));
  const isSame = first !== undefined && [...rest, ...right].every((found) => found !== undefined && sameNumber(found, first));
  return isSame && (sameNumber(first, "0") || expected.size >= distinct) ? [{ words: (outputs) => `${outputs} were always ${first}`, says: () => first }] : [];
}

function saying(policy: CompiledPolicy, { words, says }: Presentation, kinds: ReadonlySet<string>, outputs: string, some: Some | undefined): Mutant {
  const after = words(outputs);
  const saysAll = ({ decisions, numbers, rules }: Outcome, snapshot: Snapshot): Outcome => {
    const meant = some === undefined ? undefined : new Set((snapshot.positions ?? []).filter((position, index) => some.holds(snapshot, position, index)).map(({ id }) => id));
    const isMeant = (path: string): boolean => kinds.has(kindOf(path)) && (meant?.has(path.split(".")[1] ?? "") ?? true);
    return { decisions, rules, numbers: Object.fromEntries(Object.entries(numbers).map(([path, text]) => [path, isMeant(path) ? (says(text, path, numbers, snapshot) ?? text) : text])) };
  };
  return { id: `saying:${after}${some === undefined ? "" : ` (${some.words})`}`, kind: "reading", clause: "", before: "", after, policy, ...(some !== undefined && { only: some.words }), reads: { snapshot: (same) => same, ask: (same) => same, says: saysAll } };
}

/** Of each position of which these outputs would be said otherwise: whether they were. */
function evidenceOf({ says }: Presentation, kinds: ReadonlySet<string>, questions: readonly Question[]): readonly Evidence[] {
  return questions.flatMap(({ heard: { asked: { snapshot, expect, ask }, numbers } }) => ((ask?.ask ?? "assess") !== "assess" ? [] : snapshot.positions ?? []).flatMap((position, index): readonly Evidence[] => {
    const told = [...numbers].flatMap(([path, found]) => {
      const own = path.startsWith(`positions.${position.id}.`) && kinds.has(kindOf(path)) ? expect.numbers[path] : undefined;
      const said = own === undefined ? undefined : says(own, path, expect.numbers, snapshot);
      return own === undefined || said === undefined || found === undefined || sameNumber(said, own) ? [] : [sameNumber(said, found)];
    });
    return told.length === 0 ? [] : [{ snapshot, position, index, isMeant: told.every((one) => one) }];
  }));
}

/** A price so many ticks of its contract further up. */
function onTicks(text: string, path: string, { positions = [], instruments = [] }: Snapshot, ticks: 1 | -1): string | undefined {
  if (!/^positions\..*[pP]rice$/.test(path)) return undefined;
  const position = positions.find(({ id }) => path.startsWith(`positions.${id}.`));
  const tick = parseDecimal(instruments.find(({ symbol }) => symbol === position?.symbol)?.tickSize ?? "");
  return tick === undefined ? undefined : ofNumber(text, (value) => (ticks === 1 ? add(value, tick) : subtract(value, tick)));
}

/** So many steps of the first contract that has any more. */
function inSteps(text: string, { instruments = [] }: Snapshot, steps: 1 | -1): string | undefined {
  const step = instruments.flatMap(({ amountStep }) => parseDecimal(amountStep ?? "") ?? [])[0];
  return step === undefined ? undefined : ofNumber(text, (value) => (steps === 1 ? add(value, step) : subtract(value, step)));
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
