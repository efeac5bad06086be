import { sameNumber, type Outcome } from "../outcome/index.ts";
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
}

/** All that a platform answered in a run; an output that it never answered says nothing of its rules. Questions that it did not answer, or on which it broke, say nothing of its rules. */
export function heardIn(lines: readonly ReportLine[]): readonly Heard[] {
  const header = lines.find((line) => line.line === "header");
  const silent = neverAnswered(lines);
  const cases = new Map(lines.flatMap((line) => (line.line === "case" ? [[line.case.id, line.case] as const] : [])));
  return lines.flatMap((line): readonly Heard[] => {
    const asked = line.line === "result" && answered.has(line.verdict) ? cases.get(line.id) : undefined;
    if (line.line !== "result" || asked === undefined) return [];
    const declared = declaredOf(asked, header?.platform.capabilities ?? {});
    const other = new Map(line.differences.filter(({ kind, path }) => kind !== "rule" && !silent.has(kindOf(path))).map((each) => [each.path, each]));
    const said = (paths: readonly string[], expected: Readonly<Record<string, string>>): ReadonlyMap<string, string | undefined> =>
      new Map(paths.filter((path) => other.get(path)?.tolerated === undefined && !silent.has(kindOf(path))).map((path) => [path, other.has(path) ? other.get(path)?.found : expected[path]]));
    return [{ asked, decisions: said(declared.decisions, asked.expect.decisions), numbers: said(declared.numbers, asked.expect.numbers), ...differing([...other.values()]) }];
  });
}

function differing(differences: readonly { readonly path: string; readonly tolerated?: string }[]): Pick<Heard, "differs" | "paths"> {
  const paths = differences.filter(({ tolerated }) => tolerated === undefined).map(({ path }) => path);
  return { differs: paths.length > 0, paths };
}

const answered: ReadonlySet<string> = new Set(["pass", "pass-tolerated", "decision-mismatch", "number-mismatch", "rule-mismatch"]);

/** Whether a policy that answers so would have said all that was heard. */
export function explains(outcome: Outcome, { decisions, numbers }: Heard): boolean {
  return (
    [...decisions].every(([path, word]) => outcome.decisions[path] === word) &&
    [...numbers].every(([path, number]) => isSame(outcome.numbers[path], number))
  );
}

function isSame(own: string | undefined, number: string | undefined): boolean {
  return own === undefined || number === undefined ? own === number : sameNumber(own, number);
}

/** Of the outputs in which a platform differs: how many a policy that answers so has as the platform has them. */
export function agreeing(outcome: Outcome, { decisions, numbers, paths }: Heard): number {
  return paths.filter((path) => (decisions.has(path) ? outcome.decisions[path] === decisions.get(path) : isSame(outcome.numbers[path], numbers.get(path)))).length;
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
