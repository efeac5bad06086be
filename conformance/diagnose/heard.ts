import { absolute, compare, fraction, multiply, subtract } from "../../engine/number/index.ts";
import { readNumber, sameNumber, type Outcome } from "../outcome/index.ts";
import { kindOf, neverAnswered } from "../report/index.ts";
import { declaredOf, type ReportLine } from "../protocol/index.ts";
import type { SuiteCase } from "../suite/index.ts";

/** What a platform said to one question, as far as it was compared. Numbers that a profile lets pass are left out. */
export interface Heard {
  readonly asked: SuiteCase;
  /** By path; absent where it answered nothing there. */
  readonly decisions: ReadonlyMap<string, string | undefined>;
  readonly numbers: ReadonlyMap<string, string | undefined>;
  /** Whether it said something else than the suite expects. */
  readonly differs: boolean;
  /** Where it did. */
  readonly paths: readonly string[];
  /** Numbers are the same to so many digits as binary fractions keep, and not to the last. */
  readonly isLoose?: boolean;
}

/** All that a platform answered in a run; an output that it never answered says nothing of its rules. Questions that it did not answer, or on which it broke, say nothing of its rules. */
export function heardIn(lines: readonly ReportLine[], isLoose = false): readonly Heard[] {
  const header = lines.find((line) => line.line === "header");
  const silent = neverAnswered(lines);
  const cases = new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case] as const] : [])));
  return lines.flatMap((line): readonly Heard[] => {
    const asked = line.line === "result" && answered.has(line.verdict) ? cases.get(line.id) : undefined;
    if (line.line !== "result" || asked === undefined) return [];
    const declared = declaredOf(asked, header?.platform.capabilities ?? {});
    const other = new Map(line.differences.filter(({ kind, path, expected, found }) => kind !== "rule" && !silent.has(kindOf(path)) && !(isLoose && kind === "number" && isAlmost(expected, found))).map((each) => [each.path, each]));
    const said = (paths: readonly string[], expected: Readonly<Record<string, string>>): ReadonlyMap<string, string | undefined> =>
      new Map(paths.filter((path) => other.get(path)?.tolerated === undefined && !silent.has(kindOf(path))).map((path) => [path, other.has(path) ? other.get(path)?.found : expected[path]]));
    return [{ asked, decisions: said(declared.decisions, asked.expect.decisions), numbers: said(declared.numbers, asked.expect.numbers), ...differing([...other.values()]), ...(isLoose && { isLoose }) }];
  });
}

function differing(differences: readonly { readonly path: string; readonly tolerated?: string }[]): Pick<Heard, "differs" | "paths"> {
  const paths = differences.filter(({ tolerated }) => tolerated === undefined).map(({ path }) => path);
  return { differs: paths.length > 0, paths };
}

const answered: ReadonlySet<string> = new Set(["pass", "pass-tolerated", "decision-mismatch", "number-mismatch", "rule-mismatch"]);

/** Whether a policy that answers so would have said all that was heard. */
export function explains(outcome: Outcome, { decisions, numbers, isLoose }: Heard): boolean {
  return (
    [...decisions].every(([path, word]) => outcome.decisions[path] === word) &&
    [...numbers].every(([path, number]) => isSame(outcome.numbers[path], number, isLoose))
  );
}

function isSame(own: string | undefined, number: string | undefined, isLoose = false): boolean {
  return own === undefined || number === undefined ? own === number : sameNumber(own, number) || (isLoose && isAlmost(own, number));
}

/** One part of this many is what sums and differences of binary fractions are beside the truth at the most, where they are not of what almost cancels. */
const digits = fraction(1n, 1_000_000_000n);

/** Whether two numbers are the same but for the last digits of binary fractions. */
export function isAlmost(own: string | undefined, other: string | undefined): boolean {
  const [one, two] = [readNumber(own ?? ""), readNumber(other ?? "")];
  if (one === undefined || two === undefined) return false;
  const most = compare(absolute(one), fraction(1n)) > 0 ? absolute(one) : fraction(1n);
  return compare(absolute(subtract(one, two)), multiply(most, digits)) <= 0;
}

/** Decimals of a quotient as everybody prints it here who reckons exactly; binary fractions have fewer, or more. */
const exactDecimals = 18;

/** How far a platform seems to reckon in binary fractions: where numbers have as many digits as these, or some are almost what is expected. */
export function binaryIn(lines: readonly ReportLine[]): "clearly" | "maybe" | "no" {
  const wrong = lines.flatMap((line) => (line.line === "result" ? line.differences.filter(({ kind, found }) => kind === "number" && found !== undefined) : []));
  const long = wrong.filter(({ found = "" }) => found.replace(/^-?[0.]*/, "").replace(".", "").length >= 15 && found.includes(".") && found.split(".")[1]?.length !== exactDecimals);
  if (long.length >= 3) return "clearly";
  return long.length > 0 || wrong.some(({ expected, found }) => isAlmost(expected, found)) ? "maybe" : "no";
}

/** Of the outputs in which a platform differs: how many a policy that answers so has as the platform has them. */
export function agreeing(outcome: Outcome, heard: Heard, isMeant: (heard: Heard, path: string) => boolean = () => true): number {
  const { decisions, numbers, paths, isLoose } = heard;
  return paths.filter((path) => isMeant(heard, path)).filter((path) => (decisions.has(path) ? outcome.decisions[path] === decisions.get(path) : isSame(outcome.numbers[path], numbers.get(path), isLoose))).length;
}

/**
 * Whether a figure, such as `position.maintenance_margin`, may have been rounded to so many decimals where it is reckoned: where it was compared it must differ somewhere, and no number that was
 * found there has more decimals.
 */
export function leavesRoom(differing: readonly Heard[]): (path: string, decimals: number) => boolean {
  const known = new Map<string, { most: number; differs: boolean }>();
  for (const { numbers, paths } of differing) {
    const off = new Set(paths);
    for (const [path, found] of numbers) {
      const [first = "", ...rest] = path.split(".");
      const kind = `${first}.${rest.at(-1) ?? ""}`;
      const before = known.get(kind) ?? { most: 0, differs: false };
      known.set(kind, { most: Math.max(before.most, (found ?? "").split(".")[1]?.replace(/0+$/, "").length ?? 0), differs: before.differs || off.has(path) });
    }
  }
  return (path, decimals) => {
    const [level = "", name = ""] = path.split(".");
    const found = known.get(`${level}s.${name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}`);
    return found === undefined || (found.differs && found.most <= decimals);
  };
}
