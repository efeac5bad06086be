import { absolute, add, ceiling, divide, fraction, parseDecimal, roundToStep, roundingModes, sign, subtract, toDecimalString, zero, type Fraction, type RoundingMode } from "../../engine/number/index.ts";
import type { Profile } from "../../schemas/generated/profile.ts";
import { readNumber, sameNumber } from "../outcome/index.ts";
import { declaredOf, lastPlace, type ReportLine } from "../protocol/index.ts";
import type { SuiteCase } from "../suite/index.ts";

/** Where a platform may round: what it answers, or each position's part before parts are added to a pool's sum. */
export type Placement = "result" | "parts";
export type PlainMode = Exclude<RoundingMode, "against_trader" | "toward_trader">;

/** One way of rounding that a platform may have. */
export interface RoundingRule {
  readonly placement: Placement;
  readonly mode: PlainMode;
  /** Decimals that are kept. */
  readonly dp: number;
  /** What numbers are rounded to multiples of, where that is no power of ten, or one above 1: 0.5, 0.25, 100. */
  readonly step?: string;
}

/** One number that a platform answered: ours, exactly; its parts where it is a sum; and theirs. */
export interface RoundingRecord {
  readonly ours: Fraction;
  readonly parts: readonly Fraction[] | undefined;
  readonly found: string;
  /** Where it was heard. */
  readonly at?: { readonly case: string; readonly path: string };
}

/** The rule that comes nearest where none explains all: how many of those that differ it explains, and the first number that it does not. */
export interface NearestRounding {
  readonly rule: RoundingRule;
  readonly explained: number;
  readonly against: { readonly case: string; readonly path: string; readonly ours: string; readonly rounded: string; readonly found: string };
}

/** What explains all that a platform answered at the outputs of one kind. */
export interface InferredRounding {
  /** The paths, with `*` for the names of objects. */
  readonly output: string;
  readonly records: number;
  /** How many of them are not ours. */
  readonly different: number;
  /** Every rule under which all records are what they are; several where these records do not tell them apart. */
  readonly rules: readonly RoundingRule[];
  /** Where no rule does: that it reckons in binary fractions. */
  readonly binary?: BinaryRule;
  /** Where neither does. */
  readonly nearest?: NearestRounding;
}

/** A platform that reckons in binary64: its numbers are off by so many units of the last of 53 places at most, and end, where it prints fewer, after so many decimals. */
export interface BinaryRule {
  readonly units: number;
  readonly dp?: number;
}

/** More units than these are no matter of the last place. */
const mostUnits = 64n;

const mostDecimals = 12;
const modes = roundingModes.filter((mode): mode is PlainMode => mode !== "against_trader" && mode !== "toward_trader");

/** Every rule that is tried, the coarsest last, so that the first that fits keeps most. */
export const roundingRules: readonly RoundingRule[] = Array.from({ length: mostDecimals + 1 }, (_, index) => mostDecimals - index).flatMap((dp) => modes.flatMap((mode) => (["result", "parts"] as const).map((placement) => ({ placement, mode, dp }))));

/** Multiples of 2, 2.5 and 5 units of a decimal place, and of tens, hundreds and thousands, the coarsest last; tried where no number of decimals explains a run. */
const steps: readonly Pick<RoundingRule, "dp" | "step">[] = [
  ...Array.from({ length: 8 }, (_, index) => 8 - index).flatMap((places) => ["2", "25", "5"].map((digits) => digits === "25" && places > 1 ? `0.${"0".repeat(places - 2)}25` : `0.${"0".repeat(places - 1)}${digits}`)),
  "2", "2.5", "5", "10", "20", "25", "50", "100", "250", "500", "1000",
].map((step) => ({ step, dp: step.split(".")[1]?.length ?? 0 }));

const stepRules: readonly RoundingRule[] = steps.flatMap((step) => modes.flatMap((mode) => (["result", "parts"] as const).map((placement) => ({ placement, mode, ...step }))));

/** The rules that explain all answers of a run, for each kind of output of which some differ. Exact; what no rule explains has none. */
export function inferRounding(lines: readonly ReportLine[]): readonly InferredRounding[] {
  const found = [...recordsOf(lines)].map(([output, records]): InferredRounding => {
    const different = records.filter(({ ours, found: theirs }) => !sameNumber(toDecimalString(ours), theirs)).length;
    const rules = different === 0 ? [] : survivors(records);
    const binary = different === 0 || rules.length > 0 ? undefined : binaryOf(records);
    const nearest = different === 0 || rules.length > 0 || binary !== undefined ? undefined : nearestOf(records);
    return { output, records: records.length, different, rules, ...(binary === undefined ? {} : { binary }), ...(nearest === undefined ? {} : { nearest }) };
  });
  return found.filter(({ different }) => different > 0);
}

/** The rules that give every record what was found: numbers of decimals, and other steps where none of these does. Rounding parts is tried only where there are parts. */
export function survivors(records: readonly RoundingRecord[], rules: readonly RoundingRule[] = roundingRules): readonly RoundingRule[] {
  const plain = fitting(records, rules);
  return plain.length > 0 || rules !== roundingRules ? plain : fitting(records, stepRules);
}

function fitting(records: readonly RoundingRecord[], rules: readonly RoundingRule[]): readonly RoundingRule[] {
  const summed = records.some(({ parts }) => parts !== undefined && parts.length > 1);
  return rules.filter((rule) => (rule.placement === "result" || summed) && records.every((record) => explains(rule, record)));
}

/** The rule that explains the most of the numbers that are not ours, the fewest decimals last; nothing where no rule explains any. */
function nearestOf(records: readonly RoundingRecord[]): NearestRounding | undefined {
  const off = records.filter(({ ours, found }) => !sameNumber(toDecimalString(ours), found));
  const counted = [...roundingRules, ...stepRules].map((rule) => ({ rule, explained: off.filter((record) => explains(rule, record)).length }));
  const best = counted.reduce((most, each) => (each.explained > most.explained ? each : most));
  const wrong = records.find((record) => !explains(best.rule, record));
  if (best.explained === 0 || wrong?.at === undefined) return undefined;
  return { ...best, against: { ...wrong.at, ours: toDecimalString(wrong.ours), rounded: toDecimalString(roundedBy(best.rule, wrong)), found: wrong.found } };
}

/** How far binary fractions explain the numbers: printed as they are, or else with as many decimals as any of them has. Nothing where they do not. */
export function binaryOf(records: readonly RoundingRecord[]): BinaryRule | undefined {
  const plain = unitsBeyond(records, zero);
  if (plain !== undefined) return { units: plain };
  const dp = Math.max(...records.map(({ found }) => found.split(".")[1]?.length ?? 0));
  if (dp > mostDecimals) return undefined;
  const units = unitsBeyond(records, fraction(1n, 2n * 10n ** BigInt(dp)));
  return units === undefined ? undefined : { units, dp };
}

/** The most units of the last binary place by which a number is further from ours than `free`. */
function unitsBeyond(records: readonly RoundingRecord[], free: Fraction): number | undefined {
  let most = 0n;
  for (const { ours, found } of records) {
    const theirs = readNumber(found);
    if (theirs === undefined) return undefined;
    const beyond = subtract(absolute(subtract(theirs, ours)), free);
    if (sign(beyond) <= 0) continue;
    const place = lastPlace(ours);
    if (sign(place) === 0) return undefined;
    const units = ceiling(divide(beyond, place));
    if (units > mostUnits) return undefined;
    if (units > most) most = units;
  }
  return Number(most);
}

/** What a rule makes of a number of ours. */
export function roundedBy({ placement, mode, dp, step }: RoundingRule, { ours, parts }: Pick<RoundingRecord, "ours" | "parts">): Fraction {
  const grid = parseDecimal(step ?? "") ?? divide(fraction(1n), fraction(10n ** BigInt(dp)));
  if (placement === "result" || parts === undefined) return roundToStep(ours, grid, mode);
  return parts.map((part) => roundToStep(part, grid, mode)).reduce(add, zero);
}

function explains(rule: RoundingRule, record: RoundingRecord): boolean {
  return sameNumber(toDecimalString(roundedBy(rule, record)), record.found);
}

/** The numbers of a run by kind of output: also those that are ours, as a rule must leave them as they are. */
function recordsOf(lines: readonly ReportLine[]): ReadonlyMap<string, readonly RoundingRecord[]> {
  const header = lines.find((line) => line.line === "header");
  const cases = new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case] as const] : [])));
  const records = new Map<string, RoundingRecord[]>();
  for (const line of lines) {
    if (line.line !== "result" || !/^(pass|pass-tolerated|number-mismatch|decision-mismatch|rule-mismatch)$/.test(line.verdict)) continue;
    const asked = cases.get(line.id);
    if (asked === undefined) continue;
    const differing = new Map(line.differences.filter(({ kind }) => kind === "number").map(({ path, found }) => [path, found]));
    for (const path of declaredOf(asked, header?.platform.capabilities ?? {}).numbers) {
      const expected = asked.expect.numbers[path] ?? "";
      const [ours, found] = [readNumber(expected), differing.has(path) ? differing.get(path) : expected];
      if (ours === undefined || found === undefined || readNumber(found) === undefined) continue;
      const output = kindOf(path);
      records.set(output, [...(records.get(output) ?? []), { ours, parts: partsOf(path, asked), found, at: { case: line.id, path } }]);
    }
  }
  return records;
}

/** `positions.p1.liquidationPrice` → `positions.*.liquidationPrice`; of a list `positions.p1.liquidationPrices.0.to` → `positions.*.liquidationPrices.*.to`. */
export function kindOf(path: string): string {
  const [first = "", ...rest] = path.split(".");
  const last = rest.at(-1) ?? "";
  const [list, place] = [rest.at(-3), rest.at(-2)];
  const within = rest.length > 3 && /^[a-z][A-Za-z]*$/.test(list ?? "") && /^\d+$/.test(place ?? "") ? `${list ?? ""}.*.` : "";
  return rest.length < 2 ? path : `${first}.*.${within}${last}`;
}

/** The parts of a margin of a pool: those of its positions, where the case has them all and no order adds to them. */
function partsOf(path: string, { expect, snapshot }: SuiteCase): readonly Fraction[] | undefined {
  const pool = /^pools\.(.+)\.(initialMargin|maintenanceMargin)$/.exec(path);
  if (pool === null || (snapshot.orders ?? []).length > 0) return undefined;
  const members = (snapshot.positions ?? []).filter(({ id }) => expect.decisions[`positions.${id}.pool`] === pool[1]);
  const parts = members.map(({ id }) => readNumber(expect.numbers[`positions.${id}.${pool[2] ?? ""}`] ?? ""));
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** A tolerance profile that lets what was inferred pass: of each output the rule that keeps most digits. `expires` is the day that somebody must look again. */
export function profileOfRounding(inferred: readonly InferredRounding[], id: string, expires: string): Profile {
  const entries = inferred.flatMap(({ output, rules, records, binary }): Profile["entries"][number][] => {
    const rule = rules.find(({ placement }) => placement === "result");
    const reason = `All ${records} numbers of a run are ours in binary fractions.`;
    if (binary !== undefined) return [binary.dp === undefined ? { output, mode: "ulp", value: String(binary.units), reason, expires } : { output, mode: "abs", value: toDecimalString(fraction(1n, 10n ** BigInt(binary.dp))), reason, expires }];
    return rule === undefined ? [] : [{ output, mode: "rounded" as const, rounding: { mode: rule.mode, ...(rule.step === undefined ? { dp: rule.dp } : { step: rule.step }) }, reason: `All ${records} numbers of a run are ours rounded so.`, expires }];
  });
  return { plimsollProfile: 1, id, entries };
}
