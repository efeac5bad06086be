import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, compare, divide, fraction, multiply, one, parseDecimal, roundToDigits, sign, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { Mutant } from "../mutate/index.ts";
import { readingOf } from "./facts.ts";
import type { Question } from "./question.ts";

/** Answers by which a price is solved for where one explains all, contracts that are looked at, prices of one account that may be late at once, and accounts that are tried before it is given up. */
const tried = { answers: 3, symbols: 6, together: 3, before: 4 } as const;

/** A price of one contract, or of all: how it is read and replaced. */
interface Price {
  readonly words: string;
  readonly read: (snapshot: Snapshot) => Fraction | undefined;
  readonly write: (snapshot: Snapshot, price: (own: Fraction) => Fraction) => Snapshot;
}

/**
 * Prices that a platform has of its own: the mark of a contract, or of all, that is the same whatever the account says, so many times what it says, or cut to so many decimals. What it has is solved for from what was heard, as other facts
 * are; and where it is another one each time, as a price is that comes late, from each answer by itself.
 */
export function ownPrices(policy: CompiledPolicy, differing: readonly Question[]): readonly Target[] {
  return pricesOf(differing).flatMap((price): readonly Target[] => {
    const targets = (list: readonly Mutant[]): readonly Target[] => targetsOfMistakes(list);
    const solved = differing.filter(({ heard }) => price.read(heard.asked.snapshot) !== undefined).slice(0, tried.answers).flatMap((question) => solvedFor(policy, price, question).map((value) => ({ value, ratio: divide(value, price.read(question.heard.asked.snapshot) ?? one) })));
    const values = unlike(solved.map(({ value }) => value));
    const ratios = unlike(solved.map(({ ratio }) => ratio)).filter((ratio) => /^\d+(\.\d{1,6})?$/.test(toDecimalString(ratio)));
    return [
      ...targets(values.map((value) => readingOf(policy, `${price.words} were ${toDecimalString(value)}, whatever the account says`, (snapshot) => price.write(snapshot, () => value)))),
      ...targets(ratios.map((ratio) => readingOf(policy, `${price.words} were ${toDecimalString(ratio)} times what the account says`, (snapshot) => price.write(snapshot, (own) => multiply(own, ratio))))),
      ...targets(([0, 1, 2] as const).flatMap((decimals) => (["down", "half_up"] as const).map((mode) => readingOf(policy, `${price.words} were ${mode === "down" ? "cut" : "rounded"} to ${decimals} decimals`, (snapshot) => price.write(snapshot, (own) => roundToDigits(own, decimals, mode)))))),
    ];
  });
}

/** Prices that are others for each account: what explains each answer by itself, of one contract or of several. */
export function latePrices(policy: CompiledPolicy, differing: readonly Question[]): readonly Target[] {
  const known = new Map<string, ReadonlyMap<string, Fraction>>();
  let shown = "";
  for (const [index, question] of differing.filter(({ heard }) => (heard.asked.ask?.ask ?? "assess") === "assess").entries()) {
    if (index === tried.before && known.size === 0) return []; // whoever has late prices has them wherever it differs
    const { snapshot, id } = question.heard.asked;
    const found = combined(heldIn(snapshot).map((symbol) => ({ symbol, values: solvedFor(policy, priceOf("", (each) => each === symbol), question) }))).find((values) => targetsOfMistakes([readingOf(policy, "", (same) => withPrices(same, values))]).some((target) => question.isExplainedBy(target)));
    const [first] = found ?? [];
    if (found === undefined || first === undefined) continue;
    known.set(JSON.stringify(snapshot), found);
    shown ||= `${toDecimalString(first[1])} of ${first[0]} in ${id}`;
  }
  if (known.size < 2) return [];
  // What stands of an account is not asked of each: another question about it has the price that was found where the account said the same.
  const byPrice = new Map([...known].flatMap(([text, values]) => pricesIn(text).flatMap(([symbol, own]) => { const value = values.get(symbol); return value === undefined ? [] : [[`${symbol} ${own}`, value] as const]; })));
  for (const { heard } of differing) {
    const text = JSON.stringify(heard.asked.snapshot);
    if (!known.has(text)) known.set(text, new Map(pricesIn(text).flatMap(([symbol, own]) => { const value = byPrice.get(`${symbol} ${own}`); return value === undefined ? [] : [[symbol, value] as const]; })));
  }
  return targetsOfMistakes([readingOf(policy, `mark prices were others than the account says, another one each time, such as ${shown}: prices that are late, or of another source`, (snapshot) => withPrices(snapshot, known.get(JSON.stringify(snapshot)) ?? new Map()))]);
}

function pricesIn(text: string): readonly (readonly [symbol: string, price: string])[] {
  const { instruments = [] } = JSON.parse(text) as Snapshot; // it was written from one
  return instruments.map(({ symbol, markPrice }) => [symbol, markPrice] as const);
}

/** The first contracts that are held, of which a price may be late. */
function heldIn({ positions = [] }: Snapshot): readonly string[] {
  return [...new Set(positions.map(({ symbol }) => symbol))].slice(0, tried.together);
}

/** Each price alone, then every choice of several. */
function combined(each: readonly { readonly symbol: string; readonly values: readonly Fraction[] }[]): readonly ReadonlyMap<string, Fraction>[] {
  const all = each.reduce<readonly ReadonlyMap<string, Fraction>[]>((before, { symbol, values }) => before.flatMap((one) => [one, ...values.map((value) => new Map([...one, [symbol, value]]))]), [new Map()]);
  return all.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size);
}

function withPrices(snapshot: Snapshot, values: ReadonlyMap<string, Fraction>): Snapshot {
  return [...values].reduce((all, [symbol, value]) => priceOf("", (each) => each === symbol).write(all, () => value), snapshot);
}

/** Of each contract that is held, and of all at once where there are several. */
function pricesOf(differing: readonly Question[]): readonly Price[] {
  const symbols = [...new Set(differing.flatMap(({ heard }) => (heard.asked.snapshot.positions ?? []).map(({ symbol }) => symbol)))].slice(0, tried.symbols);
  return [...symbols.map((symbol) => priceOf(`the mark price of ${symbol}`, (each) => each === symbol)), ...(symbols.length < 2 ? [] : [priceOf("every mark price", () => true)])];
}

function priceOf(words: string, isMeant: (symbol: string) => boolean): Price {
  const marks = ({ positions = [], instruments = [] }: Snapshot): readonly string[] => instruments.filter(({ symbol }) => isMeant(symbol) && positions.some((each) => each.symbol === symbol)).map(({ markPrice }) => markPrice);
  return {
    words,
    read: (snapshot) => marks(snapshot).map(parseDecimal).find((value) => value !== undefined),
    write: (snapshot, price) => {
      const instruments = (snapshot.instruments ?? []).map((instrument) => {
        const own = isMeant(instrument.symbol) ? parseDecimal(instrument.markPrice) : undefined;
        const other = own === undefined ? undefined : price(own);
        return own === undefined || other === undefined || sign(other) <= 0 || compare(own, other) === 0 ? instrument : { ...instrument, markPrice: toDecimalString(other) };
      });
      return instruments.every((each, index) => each === snapshot.instruments?.[index]) ? snapshot : { ...snapshot, instruments };
    },
  };
}

/** Prices with which some output would be what was heard, those of the most outputs first: where it follows the price evenly, or its reciprocal. Sums over several contracts give one that is none. */
function solvedFor(policy: CompiledPolicy, price: Price, question: Question): readonly Fraction[] {
  const own = price.read(question.heard.asked.snapshot);
  if (own === undefined) return [];
  const near = add(own, divide(own, fraction(1024n)));
  const mutant = readingOf(policy, "", (snapshot) => price.write(snapshot, (each) => (compare(each, own) === 0 ? near : multiply(each, divide(near, own)))));
  const inverse = question.solve(mutant, divide(one, own), divide(one, near)).flatMap((text) => parseDecimal(text) ?? []).filter((value) => sign(value) > 0).map((value) => divide(one, value)).filter(isShort);
  const all = [...question.solve(mutant, own, near).flatMap((text) => parseDecimal(text) ?? []), ...inverse].filter((value) => sign(value) > 0 && compare(value, own) !== 0);
  const count = (value: Fraction): number => all.filter((each) => compare(each, value) === 0).length;
  return unlike(all).map((value) => ({ value, count: count(value) })).sort((a, b) => b.count - a.count).slice(0, tried.answers).map(({ value }) => value);
}

/** Whether it is a price that somebody may have written. */
function isShort(value: Fraction): boolean {
  return /^\d+(\.\d{1,8})?$/.test(toDecimalString(value));
}

function unlike(values: readonly Fraction[]): readonly Fraction[] {
  return values.filter((value, index) => values.findIndex((each) => compare(each, value) === 0) === index);
}
