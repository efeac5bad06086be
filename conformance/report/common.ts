import { compare, multiply, parseDecimal, sign } from "../../engine/number/index.ts";
import type { ReportLine, ReportResult } from "../protocol/index.ts";
import type { SuiteCase } from "../suite/index.ts";
import { kindOf } from "./infer-rounding.ts";

/**
 * What all of some cases have and none of the others, in words such as "an isolated short position"; two things together where no single one tells them apart.
 * Nothing where there are too few cases to say so, or nothing does. It is what was seen, and no cause.
 */
export function inCommon(some: readonly SuiteCase[], others: readonly SuiteCase[]): string | undefined {
  if (some.length < 2 || others.length < 2) return undefined;
  const [inside, outside] = [some.map(traitsOf), others.map(traitsOf)];
  const [first = new Set<string>(), ...rest] = inside;
  const shared = [...first].filter((trait) => rest.every((traits) => traits.has(trait)));
  const single = shared.filter((trait) => !outside.some((traits) => traits.has(trait))).at(-1);
  if (single !== undefined) return single;
  const pairs = shared.flatMap((one, index) => shared.slice(index + 1).map((other) => [one, other] as const));
  return pairs.find(([one, other]) => !outside.some((traits) => traits.has(one) && traits.has(other)))?.join(" and ");
}

/** Outputs of which it is said what the cases have in common in which they differ. */
const mostOutputs = 3;

/**
 * Of each kind of output that differs somewhere, what all cases have in which it does and none has in which it is answered and right: several faults have several such sentences. Those
 * that differ most often first.
 */
export function commonByOutput(results: readonly ReportResult[], cases: ReadonlyMap<string, SuiteCase>): readonly string[] {
  const [wrong, right] = [new Map<string, SuiteCase[]>(), new Map<string, SuiteCase[]>()];
  for (const { id, verdict, differences } of results) {
    const asked = cases.get(id);
    if (asked === undefined || !/^pass|mismatch$/.test(verdict)) continue;
    const off = new Set(differences.filter(({ kind }) => kind !== "rule").map(({ path }) => kindOf(path)));
    const all = new Set([...Object.keys(asked.expect.decisions), ...Object.keys(asked.expect.numbers)].map(kindOf));
    for (const kind of new Set([...off, ...all])) {
      const into = off.has(kind) ? wrong : right;
      into.set(kind, [...(into.get(kind) ?? []), asked]);
    }
  }
  const said = new Map<string, string[]>();
  for (const [kind, some] of [...wrong].sort(([, a], [, b]) => b.length - a.length)) {
    const trait = inCommon(some, right.get(kind) ?? []);
    if (trait === undefined) continue;
    const key = `All ${some.length} cases in which they differ have ${trait}, and none of the cases in which they are right has that.`;
    said.set(key, [...(said.get(key) ?? []), kind]);
  }
  return [...said].slice(0, mostOutputs).map(([sentence, kinds]) => `${kinds.join(", ")}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`);
}

/** The cases of a report by their ids. */
export function casesOfLines(lines: readonly ReportLine[]): ReadonlyMap<string, SuiteCase> {
  return new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case] as const] : [])));
}

/** The cases that were answered as expected. */
export function passedOf(results: readonly ReportResult[], cases: ReadonlyMap<string, SuiteCase>): readonly SuiteCase[] {
  return results.flatMap(({ id, verdict }) => (verdict === "pass" || verdict === "pass-tolerated" ? (cases.get(id) ?? []) : []));
}

/** What an account has, the most particular last but for pairs of words that only make one. */
function traitsOf({ snapshot, ask }: SuiteCase): ReadonlySet<string> {
  const { positions = [], orders = [], account, instruments = [] } = snapshot;
  const traits = new Set<string>();
  const put = (holds: boolean, trait: string): void => void (holds && traits.add(trait));
  const negative = (text: string | undefined): boolean => sign(parseDecimal(text ?? "0") ?? { n: 0n, d: 1n }) < 0;
  put(ask !== undefined, `the question ${ask?.ask ?? ""}`);
  put(positions.length === 0, "no position");
  put(positions.length > 1, "more than one position");
  put(orders.length > 0, "an order");
  put(orders.length > 1, "more than one order");
  put(orders.some(({ reduceOnly }) => reduceOnly === true), "an order that only reduces");
  for (const { marginMode, side } of positions) for (const trait of [`a position in ${marginMode} mode`, `a ${side} position`, `a ${side} position in ${marginMode} mode`]) traits.add(trait);
  for (const { marginMode } of orders) traits.add(`an order in ${marginMode} mode`);
  put(new Set(positions.map(({ symbol }) => symbol)).size < positions.length, "two positions of one contract");
  put(new Set(positions.map(({ marginMode }) => marginMode)).size > 1, "positions in more than one mode");
  put(orders.some((order) => positions.some(({ symbol }) => symbol === order.symbol)), "an order in the contract of a position");
  const isEmpty = ({ contracts }: { readonly contracts: string }): boolean => parseDecimal(contracts)?.n === 0n;
  put(positions.some(isEmpty), "a position of size 0");
  put(positions.some((empty) => isEmpty(empty) && positions.some((other) => other.symbol === empty.symbol && other.marginMode === empty.marginMode && !isEmpty(other))), "a position of size 0 beside another of its contract");
  put(positions.some(({ entryNotional }) => entryNotional !== undefined), "an entry that is stated as a value");
  const balances = account.balances ?? [];
  put(balances.some(({ walletBalance }) => negative(walletBalance)), "a wallet below 0");
  put(balances.some(({ bonus }) => bonus !== undefined && parseDecimal(bonus)?.n !== 0n), "a bonus");
  put(balances.length > 1, "more than one margin asset");
  put(balances.length === 0, "no wallet");
  put(instruments.some(({ contract }) => contract === "inverse"), "an inverse contract");
  put(instruments.some(({ contractSize }) => contractSize !== undefined && contractSize !== "1"), "contracts that are not one coin each");
  for (const { symbol, contracts } of positions) {
    const instrument = instruments.find((each) => each.symbol === symbol);
    const [size, mark, bound] = [contracts, instrument?.markPrice, instrument?.tiers?.[0]?.maxNotional].map((text) => parseDecimal(text ?? ""));
    put(size !== undefined && mark !== undefined && bound !== undefined && compare(multiply(size, mark), bound) > 0, "a position beyond the first tier");
  }
  return traits;
}
