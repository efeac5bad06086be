import type { CompiledPolicy } from "../../dsl/ir.ts";
import { absolute, add, compare, divide, fraction, multiply, parseDecimal, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { Budget } from "../generate/budget.ts";
import { mutatedOutcome, targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { Mutant } from "../mutate/index.ts";
import { none } from "../outcome/collect.ts";
import type { Outcome } from "../outcome/index.ts";
import { kindOf } from "../report/index.ts";
import type { Question } from "./question.ts";

type Position = NonNullable<Snapshot["positions"]>[number];

/** What is said of the prices of one position. */
type Prices = Pick<Outcome, "decisions" | "numbers">;

/** What a policy says of them, of an account as somebody reads it. */
type Look = (snapshot: Snapshot, position: Position) => Prices;

/** With something else for each price that there is not. */
function inPlaceOfNone({ decisions, numbers }: Prices, priceAt: (path: string) => string | undefined): Prices {
  return { decisions, numbers: Object.fromEntries(Object.entries(numbers).map(([path, said]) => [path, said === none ? (priceAt(path) ?? none) : said])) };
}

/** One way in which prices are looked for otherwise: how another look is made of one. */
interface Deviation {
  readonly words: string;
  readonly look: (look: Look, around: Around) => Look;
}

interface Around {
  /** Who stands beside a position in its pool. */
  readonly others: (position: Position) => readonly Position[];
  /** What each has gained, by its id. */
  readonly gains: ReadonlyMap<string, Fraction>;
}

/** What is forgotten of the others in a pool: as an account in which a price that forgets it would be right. */
const forgotten: readonly { readonly words: string; readonly snapshot: (snapshot: Snapshot, others: readonly Position[], gains: Around["gains"]) => Snapshot }[] = [
  { words: "without the others: neither what they have gained or lost nor what they require", snapshot: gone },
  { words: "without what the others have gained or lost, and with what they require", snapshot: (snapshot, others) => unmoved(snapshot, others) },
  { words: "without what the others require, and with what they have gained or lost", snapshot: (snapshot, others, gains) => paidOut(gone(snapshot, others), snapshot, others, gains) },
  { words: "without what the others have gained, and with what they have lost and require", snapshot: (snapshot, others, gains) => unmoved(snapshot, others.filter(({ id }) => sign(gains.get(id) ?? zero) > 0)) },
  { words: "with what short ones among the others have gained as a loss, and lost as a gain", snapshot: (snapshot, others) => enteredAs(snapshot, others.filter(({ side }) => side === "short"), (entry, mark) => subtract(multiply(mark, fraction(2n)), entry)) },
];

const withoutOthers: readonly Deviation[] = forgotten.flatMap(({ words, snapshot: change }) => [false, true].map((isOfOthers): Deviation => ({
  words: `of a position among others${isOfOthers ? " in other contracts" : ""} were looked for ${words}`,
  look: (look, { others, gains }) => (snapshot, position) => {
    const meant = others(position).filter((other) => !(isOfOthers && other.symbol === position.symbol)); // of the same contract they move with it
    return meant.length === 0 ? look(snapshot, position) : look(change(snapshot, meant, gains), position);
  },
})));

/** The other side of a contract is left out, and all else is there: one position of a contract is all that is thought of. */
const withoutOtherSide: Deviation = {
  words: "were looked for without the other side of the same contract",
  look: (look, { others }) => (snapshot, position) => {
    const meant = others(position).filter(({ symbol }) => symbol === position.symbol);
    return meant.length === 0 ? look(snapshot, position) : look(gone(snapshot, meant), position);
  },
};

/** How far a price is moved to where nothing has begun: nearest first, so that a tier is the one that the price itself is in. */
const steps: readonly Fraction[] = [[1001n, 1000n], [101n, 100n], [11n, 10n], [3n, 2n], [5n, 1n]].map(([n, d]) => fraction(n!, d)); // each has two

/** A formula gives a price whether or not liquidation has begun, on the wrong side of the mark then. */
const althoughBegun: Deviation = {
  words: "were given although liquidation has begun: those at which it did",
  look: (look) => (snapshot, position) => {
    const own = look(snapshot, position);
    if (!Object.values(own.numbers).includes(none)) return own;
    for (const step of steps) {
      const other = look(withMark(snapshot, position.symbol, (mark) => (position.side === "long" ? multiply(mark, step) : divide(mark, step))), position);
      if (Object.entries(own.numbers).some(([path, said]) => said === none && (other.numbers[path] ?? none) !== none)) return inPlaceOfNone(own, (path) => other.numbers[path]);
    }
    return own;
  },
};

const noneAsZero: Deviation = {
  words: "were 0 where there is none",
  look: (look) => (snapshot, position) => inPlaceOfNone(look(snapshot, position), () => "0"),
};

/** Shares of what a position was opened at by which its money is made less; two, since a line is known by two points. */
const shortfalls: readonly (readonly [bigint, bigint])[] = [[1n, 1000n], [2n, 1000n]];

/** A price of exactly 0, which the policy has not: where prices for a little less money lie on a line through it. */
const zeroIsAPrice: Deviation = {
  words: "of exactly 0 were prices",
  look: (look) => (snapshot, position) => {
    const own = look(snapshot, position);
    if (!Object.values(own.numbers).includes(none)) return own;
    const [one, two] = shortfalls.map(([n, d]) => look(withLess(snapshot, position, fraction(n, d)), position).numbers);
    const isOnLine = (path: string): boolean => {
      const [first, second] = [parseDecimal(one?.[path] ?? ""), parseDecimal(two?.[path] ?? "")];
      return first !== undefined && second !== undefined && sign(first) > 0 && compare(absolute(subtract(multiply(first, fraction(2n)), second)), multiply(first, fraction(1n, 1_000_000n))) <= 0;
    };
    return inPlaceOfNone(own, (path) => (isOnLine(path) ? "0" : undefined));
  },
};

/** With less margin of its own, or less in the wallet that it is settled in. */
function withLess(snapshot: Snapshot, position: Position, share: Fraction): Snapshot {
  const [size, entry] = [parseDecimal(position.contracts), parseDecimal(position.entryPrice ?? "")];
  if (size === undefined || entry === undefined) return snapshot;
  const without = (money: string | undefined): string => toDecimalString(subtract(parseDecimal(money ?? "") ?? zero, multiply(multiply(size, entry), share)));
  if (position.margin !== undefined) return { ...snapshot, positions: (snapshot.positions ?? []).map((each) => (each.id === position.id ? { ...each, margin: without(each.margin) } : each)) };
  const settle = snapshot.instruments?.find(({ symbol }) => symbol === position.symbol)?.settle;
  const balances = (snapshot.account.balances ?? []).map((balance) => (balance.asset === settle ? { ...balance, walletBalance: without(balance.walletBalance) } : balance));
  return { ...snapshot, account: { ...snapshot.account, balances } };
}

/**
 * Prices that are looked for by a formula, as a policy's never are, since they follow from all of a pool and from every tier on the way: as if there were no others or without a part of what they bring, without the other side of the same contract, although liquidation has begun, with 0
 * for none or where it comes out; and several of these at once. Those with the fewest of these first. No clause says any of it. Only where nothing but prices of positions differs.
 */
export function priceFormulas(policy: CompiledPolicy, differing: readonly Question[]): readonly Target[] {
  const kinds = new Set(differing.flatMap(({ heard }) => heard.paths.map(kindOf)));
  if (!differing.every(({ heard }) => heard.paths.every((path) => /^positions\..*[pP]rice/.test(path)))) return [];
  const choices = [withoutOthers, [withoutOtherSide], [althoughBegun], [noneAsZero, zeroIsAPrice]];
  const sets = choices.reduce<readonly (readonly Deviation[])[]>((before, some) => before.flatMap((set) => [set, ...some.map((one) => [...set, one])]), [[]]);
  return targetsOfMistakes(sets.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length).map((set) => formulaOf(policy, set, kinds)));
}

function formulaOf(policy: CompiledPolicy, set: readonly Deviation[], kinds: ReadonlySet<string>): Mutant {
  const named = `${[...kinds].slice(0, 2).join(", ")}${kinds.size > 2 ? " and other prices" : ""}`;
  const mutantOf = (deviations: readonly Deviation[]): Mutant => {
    const after = deviations.map(({ words }) => `${named} ${words}`).join("; and ");
    return { id: `saying:${after}`, kind: "reading", clause: "", before: "", after, policy, reads: { snapshot: (same) => same, ask: (same) => same, says: (outcome, snapshot, own) => saidBy(own, outcome, snapshot, deviations, kinds) } };
  };
  return { ...mutantOf(set), ...(set.length > 1 && { parts: set.map((one) => mutantOf([one])) }) };
}

/** An answer with the prices of each position as they are looked for so, by the policy that gave it. */
function saidBy(policy: CompiledPolicy, outcome: Outcome, snapshot: Snapshot, set: readonly Deviation[], kinds: ReadonlySet<string>): Outcome {
  if (outcome.decisions["account.status"] === undefined) return outcome; // another question
  const { positions = [] } = snapshot;
  const poolOf = ({ id }: Position): string | undefined => outcome.decisions[`positions.${id}.pool`];
  const gains = new Map(positions.flatMap(({ id }) => { const gained = parseDecimal(outcome.numbers[`positions.${id}.unrealizedPnl`] ?? ""); return gained === undefined ? [] : [[id, gained] as const]; }));
  const others = (position: Position): readonly Position[] => positions.filter(({ id }) => id !== position.id).filter((other) => poolOf(other) === poolOf(position));
  const plain: Look = (account, { id }) => {
    const own = account === snapshot ? outcome : mutatedOutcome({ policy }, { snapshot: account, ask: { ask: "assess" } }, new Budget(Infinity));
    const meant = (entries: Outcome["numbers"]): Outcome["numbers"] => Object.fromEntries(Object.entries(entries).filter(([path]) => path.startsWith(`positions.${id}.`) && kinds.has(kindOf(path))));
    return { decisions: meant(own.decisions), numbers: meant(own.numbers) };
  };
  const look = set.reduce((before, deviation) => deviation.look(before, { others, gains }), plain);
  return positions.reduce((said, position) => {
    const found = look(snapshot, position);
    const put = (before: Outcome["numbers"], own: Outcome["numbers"]): Outcome["numbers"] => {
      const kept = Object.entries(before).filter(([path]) => !(path.startsWith(`positions.${position.id}.`) && kinds.has(kindOf(path))));
      return Object.fromEntries([...kept, ...Object.entries(own)]);
    };
    return { rules: said.rules, decisions: put(said.decisions, found.decisions), numbers: put(said.numbers, found.numbers) };
  }, outcome);
}

function gone(snapshot: Snapshot, others: readonly Position[]): Snapshot {
  const ids = new Set(others.map(({ id }) => id));
  return { ...snapshot, positions: (snapshot.positions ?? []).filter(({ id }) => !ids.has(id)) };
}

/** Entered where the mark is now. */
function unmoved(snapshot: Snapshot, others: readonly Position[]): Snapshot {
  return enteredAs(snapshot, others, (_, mark) => mark);
}

function enteredAs(snapshot: Snapshot, others: readonly Position[], entryOf: (entry: Fraction, mark: Fraction) => Fraction): Snapshot {
  const ids = new Set(others.map(({ id }) => id));
  const at = (position: Position): Position => {
    const { entryNotional: _, ...rest } = position;
    const [entry, mark] = [parseDecimal(position.entryPrice ?? ""), parseDecimal((snapshot.instruments ?? []).find(({ symbol }) => symbol === position.symbol)?.markPrice ?? "")];
    const other = entry === undefined || mark === undefined ? undefined : entryOf(entry, mark);
    return other === undefined || sign(other) <= 0 ? position : { ...rest, entryPrice: toDecimalString(other) };
  };
  return { ...snapshot, positions: (snapshot.positions ?? []).map((position) => (ids.has(position.id) ? at(position) : position)) };
}

/** What the others have gained is in the wallet of what they are settled in. */
function paidOut(without: Snapshot, { instruments = [] }: Snapshot, others: readonly Position[], gains: Around["gains"]): Snapshot {
  const balances = (without.account.balances ?? []).map((balance) => {
    const gained = others.filter(({ symbol }) => instruments.some((each) => each.symbol === symbol && each.settle === balance.asset)).reduce((sum, { id }) => add(sum, gains.get(id) ?? zero), zero);
    const wallet = parseDecimal(balance.walletBalance ?? "");
    return wallet === undefined ? balance : { ...balance, walletBalance: toDecimalString(add(wallet, gained)) };
  });
  return { ...without, account: { ...without.account, balances } };
}

function withMark(snapshot: Snapshot, symbol: string, at: (mark: Fraction) => Fraction): Snapshot {
  const instruments = (snapshot.instruments ?? []).map((instrument) => {
    const mark = instrument.symbol === symbol ? parseDecimal(instrument.markPrice) : undefined;
    return mark === undefined ? instrument : { ...instrument, markPrice: toDecimalString(at(mark)) };
  });
  return { ...snapshot, instruments };
}
