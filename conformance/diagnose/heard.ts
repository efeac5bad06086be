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
    return [{ asked, decisions: said(declared.decisions, asked.expect.decisions), numbers: said(declared.numbers, asked.expect.numbers), differs: [...other.values()].some(({ tolerated }) => tolerated === undefined) }];
  });
}

const answered: ReadonlySet<string> = new Set(["pass", "pass-tolerated", "decision-mismatch", "number-mismatch", "rule-mismatch"]);

/** Whether a policy that answers so would have said all that was heard. */
export function explains(outcome: Outcome, { decisions, numbers }: Heard): boolean {
  return (
    [...decisions].every(([path, word]) => outcome.decisions[path] === word) &&
    [...numbers].every(([path, number]) => {
      const own = outcome.numbers[path];
      return own === undefined || number === undefined ? own === number : sameNumber(own, number);
    })
  );
}
