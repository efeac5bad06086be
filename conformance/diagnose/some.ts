import type { Expression } from "../../dsl/ir.ts";
import { add, compare, divide, fraction, multiply, one, parseDecimal, sign, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { worthAtMark } from "../accounts/worth.ts";
import type { Evidence } from "./evidence.ts";

type Position = NonNullable<Snapshot["positions"]>[number];
type Instrument = NonNullable<Snapshot["instruments"]>[number];

/** Some of all positions: in words, and which. */
export interface Some {
  readonly words: string;
  readonly holds: (snapshot: Snapshot, position: Position, index: number) => boolean;
  /** The same for a policy, where it changes as prices do. */
  readonly condition?: Expression;
}

/** Positions that a mistake may be made of alone: those that have something in common by which all that are meant are told from all that are not. */
export function somesOf(evidence: readonly Evidence[], snapshots: readonly Snapshot[]): readonly Some[] {
  const isOpen = ({ holds }: Some): boolean => evidence.every(({ snapshot, position, index, isMeant }) => holds(snapshot, position, index) === isMeant);
  return [...plainSomes(snapshots).filter(isOpen), ...sizes(evidence)];
}

/** Positions that have something in common that each account says of them, whatever was heard. */
export function plainSomes(snapshots: readonly Snapshot[]): readonly Some[] {
  const positions = snapshots.flatMap((snapshot) => snapshot.positions ?? []);
  const [modes, symbols] = [[...new Set(positions.map(({ marginMode }) => marginMode))], [...new Set(positions.map(({ symbol }) => symbol))]];
  return [
    ...(["long", "short"] as const).map((side): Some => ({ words: `${side} positions`, holds: (_, position) => position.side === side })),
    ...modes.map((mode): Some => ({ words: `positions in ${mode} mode`, holds: (_, position) => position.marginMode === mode })),
    ...(["long", "short"] as const).flatMap((side) => modes.map((mode): Some => ({ words: `${side} positions in ${mode} mode`, holds: (_, position) => position.side === side && position.marginMode === mode }))),
    { words: "the first position of an account", holds: (_, __, index) => index === 0 },
    { words: "all positions of an account but the first", holds: (_, __, index) => index > 0 },
    { words: "the first two positions of an account", holds: (_, __, index) => index < 2 },
    { words: "all positions of an account but the first two", holds: (_, __, index) => index > 1 },
    { words: "the last position of an account", holds: ({ positions: all = [] }, _, index) => index === all.length - 1 },
    { words: "the first position of a pool", holds: isFirst(samePool) },
    { words: "all positions of a pool but the first", holds: (...given) => !isFirst(samePool)(...given) },
    { words: "the first position of a contract", holds: isFirst((_, a, b) => a.symbol === b.symbol) },
    { words: "the second position of a contract and later ones", holds: (...given) => !isFirst((_, a, b) => a.symbol === b.symbol)(...given) },
    { words: "the largest position of an account", holds: isLargest },
    { words: "all positions of an account but the largest", holds: (...given) => !isLargest(...given) },
    { words: "positions of an account that has no other", holds: ({ positions: all = [] }) => all.length === 1 },
    { words: "positions of an account with several", holds: ({ positions: all = [] }) => all.length > 1 },
    { words: "positions beside one on the other side of the contract", holds: ({ positions: all = [] }, { symbol, side }) => all.some((other) => other.symbol === symbol && other.side !== side) },
    { words: "positions of an account with a wallet below 0", holds: ({ account }) => (account.balances ?? []).some(({ walletBalance }) => walletBalance?.startsWith("-") === true) },
    { words: "positions with a profit", holds: (snapshot, position) => gain(snapshot, position) > 0 },
    { words: "positions with a loss", holds: (snapshot, position) => gain(snapshot, position) < 0 },
    { words: "inverse contracts", holds: (snapshot, position) => instrumentOf(snapshot, position)?.contract === "inverse" },
    { words: "linear contracts", holds: (snapshot, position) => instrumentOf(snapshot, position)?.contract !== "inverse" },
    ...(symbols.length < 2 ? [] : symbols.flatMap((symbol): readonly Some[] => [{ words: `positions in ${symbol}`, holds: (_, position) => position.symbol === symbol }, ...(symbols.length < 3 ? [] : [{ words: `positions in other contracts than ${symbol}`, holds: (_: Snapshot, position: Position) => position.symbol !== symbol }])])),
  ];
}

/** By what it is worth at the mark; the first of those that are worth the same. */
function isLargest(snapshot: Snapshot, position: Position, index: number): boolean {
  const worth = (one: Position): Fraction => worthAtMark(instrumentOf(snapshot, one), one.contracts) ?? zero;
  return !(snapshot.positions ?? []).some((other, at) => { const order = compare(worth(other), worth(position)); return order > 0 || (order === 0 && at < index); });
}

function isFirst(isAlike: (snapshot: Snapshot, a: Position, b: Position) => boolean): Some["holds"] {
  return (snapshot, position, index) => !(snapshot.positions ?? []).slice(0, index).some((other) => isAlike(snapshot, other, position));
}

function samePool(snapshot: Snapshot, a: Position, b: Position): boolean {
  const settle = (position: Position): string | undefined => instrumentOf(snapshot, position)?.settle;
  return a.marginMode === b.marginMode && a.margin === undefined && b.margin === undefined && settle(a) === settle(b);
}

function instrumentOf({ instruments = [] }: Snapshot, { symbol }: Position): Instrument | undefined {
  return instruments.find((each) => each.symbol === symbol);
}

/** The sign of what a position has gained. */
function gain(snapshot: Snapshot, position: Position): number {
  const [mark, entry] = [instrumentOf(snapshot, position)?.markPrice, position.entryPrice].map((text) => parseDecimal(text ?? ""));
  if (mark === undefined || entry === undefined) return 0;
  return compare(mark, entry) * (position.side === "long" ? 1 : -1);
}

interface Measure {
  readonly words: (relation: "more" | "no more", bound: string) => string;
  readonly of: (snapshot: Snapshot, position: Position) => Fraction | undefined;
  readonly expression: Expression;
}

const measures: readonly Measure[] = [
  {
    words: (relation, bound) => `positions worth ${relation} than ${bound}`,
    of: (snapshot, position) => worthAtMark(instrumentOf(snapshot, position), position.contracts),
    expression: { kind: "value", of: "position", at: { kind: "fact", path: "instrument.mark_price" } },
  },
  { words: (relation, bound) => `positions of ${relation} than ${bound} contracts`, of: (_, { contracts }) => parseDecimal(contracts), expression: { kind: "fact", path: "position.contracts" } },
  { words: (relation, bound) => `positions with a leverage of ${relation} than ${bound}`, of: (_, { leverage }) => parseDecimal(leverage ?? ""), expression: { kind: "fact", path: "position.leverage" } },
];

/** Beyond a size, or up to it, where what was heard says so of positions on both sides. */
function sizes(evidence: readonly Evidence[]): readonly Some[] {
  return measures.flatMap(({ words, of, expression }): readonly Some[] => {
    const measured = evidence.map(({ snapshot, position, isMeant }) => ({ size: of(snapshot, position), isMeant }));
    const known = (isMeant: boolean): readonly Fraction[] => measured.flatMap((each) => (each.isMeant === isMeant && each.size !== undefined ? [each.size] : [])).sort(compare);
    const [meant, not] = [known(true), known(false)];
    const ends = { least: meant[0], most: meant.at(-1), leastNot: not[0], mostNot: not.at(-1) };
    if (measured.some(({ size }) => size === undefined) || ends.least === undefined || ends.most === undefined || ends.leastNot === undefined || ends.mostNot === undefined) return [];
    const some = (operator: ">" | "<=", bound: Fraction): Some => ({
      words: `${words(operator === ">" ? "more" : "no more", toDecimalString(bound))}, or than another number that these cases do not tell from it,`,
      holds: (snapshot, position) => { const size = of(snapshot, position); return size !== undefined && (operator === ">" ? compare(size, bound) > 0 : compare(size, bound) <= 0); },
      condition: { kind: "compare", operator, left: expression, right: { kind: "number", value: toDecimalString(bound) } },
    });
    if (compare(ends.mostNot, ends.least) < 0) return [some(">", roundest(ends.mostNot, ends.least))];
    return compare(ends.most, ends.leastNot) < 0 ? [some("<=", roundest(ends.most, ends.leastNot))] : [];
  });
}

/** The number with the fewest digits from `low` on and below `high`, both above 0 or `low` 0. */
export function roundest(low: Fraction, high: Fraction): Fraction {
  if (sign(low) <= 0) return zero;
  const ten = fraction(10n);
  let step = one;
  while (compare(step, high) < 0) step = multiply(step, ten);
  for (let tries = 0; tries < 60; tries += 1) {
    const count = divide(low, step);
    const whole = count.n / count.d;
    const above = multiply(step, fraction(whole * count.d === count.n ? whole : whole + 1n));
    if (compare(above, high) < 0) return above;
    step = divide(step, ten);
  }
  return add(low, zero);
}
