import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, parseDecimal, sign, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { Budget } from "../generate/budget.ts";
import { mutatedOutcome, targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { Mutant } from "../mutate/index.ts";
import type { Outcome } from "../outcome/index.ts";
import { kindOf } from "../report/index.ts";
import type { Question } from "./question.ts";

type Position = NonNullable<Snapshot["positions"]>[number];

/** What is forgotten of the others in a pool: as an account in which a price that forgets it would be right. `gains` is what each has gained, by its id. */
interface Forgotten {
  readonly words: string;
  readonly snapshot: (snapshot: Snapshot, others: readonly Position[], gains: ReadonlyMap<string, Fraction>) => Snapshot;
}

const forgotten: readonly Forgotten[] = [
  { words: "without the others: neither what they have gained or lost nor what they require", snapshot: gone },
  { words: "without what the others have gained or lost, and with what they require", snapshot: (snapshot, others) => unmoved(snapshot, others) },
  { words: "without what the others require, and with what they have gained or lost", snapshot: (snapshot, others, gains) => paidOut(gone(snapshot, others), snapshot, others, gains) },
  { words: "without what the others have gained, and with what they have lost and require", snapshot: (snapshot, others, gains) => unmoved(snapshot, others.filter(({ id }) => sign(gains.get(id) ?? zero) > 0)) },
];

/**
 * Prices of one position among others that are looked for as if there were no others, or without a part of what they bring: formulas for one position are often used so. No clause says it, for a policy's price
 * follows from its pool. Only where nothing but prices of positions differs.
 */
export function pricesAlone(policy: CompiledPolicy, differing: readonly Question[]): readonly Target[] {
  const kinds = new Set(differing.flatMap(({ heard }) => heard.paths.map(kindOf)));
  if (!differing.every(({ heard }) => heard.paths.every((path) => /^positions\..*[pP]rice/.test(path)))) return [];
  return targetsOfMistakes(forgotten.flatMap((each) => [false, true].map((isOfOthers) => priced(policy, each, isOfOthers, kinds))));
}

/** `isOfOthers`: positions of the same contract move with it, and are not forgotten. */
function priced(policy: CompiledPolicy, { words, snapshot: change }: Forgotten, isOfOthers: boolean, kinds: ReadonlySet<string>): Mutant {
  const after = `${[...kinds].slice(0, 2).join(", ")}${kinds.size > 2 ? " and other prices" : ""} of a position among others${isOfOthers ? " in other contracts" : ""} were looked for ${words}`;
  const says = (outcome: Outcome, snapshot: Snapshot): Outcome => {
    if (outcome.decisions["account.status"] === undefined) return outcome; // another question
    const { positions = [] } = snapshot;
    const poolOf = ({ id }: Position): string | undefined => outcome.decisions[`positions.${id}.pool`];
    const gains = new Map(positions.flatMap(({ id }) => { const gained = parseDecimal(outcome.numbers[`positions.${id}.unrealizedPnl`] ?? ""); return gained === undefined ? [] : [[id, gained] as const]; }));
    return positions.reduce((said, position) => {
      const others = positions.filter((other) => other !== position && poolOf(other) === poolOf(position) && !(isOfOthers && other.symbol === position.symbol));
      if (others.length === 0) return said;
      const own = mutatedOutcome({ policy }, { snapshot: change(snapshot, others, gains), ask: { ask: "assess" } }, new Budget(Infinity));
      const isMeant = ([path]: readonly [string, string]): boolean => path.startsWith(`positions.${position.id}.`) && kinds.has(kindOf(path));
      const put = (before: Outcome["numbers"], found: Outcome["numbers"]): Outcome["numbers"] => Object.fromEntries([...Object.entries(before).filter((each) => !isMeant(each)), ...Object.entries(found).filter(isMeant)]);
      return { rules: said.rules, decisions: put(said.decisions, own.decisions), numbers: put(said.numbers, own.numbers) };
    }, outcome);
  };
  return { id: `saying:${after}`, kind: "reading", clause: "", before: "", after, policy, reads: { snapshot: (same) => same, ask: (same) => same, says } };
}

function gone(snapshot: Snapshot, others: readonly Position[]): Snapshot {
  return { ...snapshot, positions: (snapshot.positions ?? []).filter((position) => !others.includes(position)) };
}

/** Entered where the mark is now. */
function unmoved(snapshot: Snapshot, others: readonly Position[]): Snapshot {
  const markOf = ({ symbol }: Position): string | undefined => (snapshot.instruments ?? []).find((each) => each.symbol === symbol)?.markPrice;
  const at = (position: Position): Position => { const { entryNotional: _, ...rest } = position; const mark = markOf(position); return mark === undefined ? position : { ...rest, entryPrice: mark }; };
  return { ...snapshot, positions: (snapshot.positions ?? []).map((position) => (others.includes(position) ? at(position) : position)) };
}

/** What the others have gained is in the wallet of what they are settled in. */
function paidOut(without: Snapshot, { instruments = [] }: Snapshot, others: readonly Position[], gains: ReadonlyMap<string, Fraction>): Snapshot {
  const balances = (without.account.balances ?? []).map((balance) => {
    const gained = others.filter(({ symbol }) => instruments.some((each) => each.symbol === symbol && each.settle === balance.asset)).reduce((sum, { id }) => add(sum, gains.get(id) ?? zero), zero);
    const wallet = parseDecimal(balance.walletBalance ?? "");
    return wallet === undefined ? balance : { ...balance, walletBalance: toDecimalString(add(wallet, gained)) };
  });
  return { ...without, account: { ...without.account, balances } };
}
