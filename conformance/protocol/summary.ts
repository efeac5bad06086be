import { compare, fraction, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import type { LedgerEntry, ReportFooter, ReportResult, Verdict } from "../../schemas/generated/report-line.ts";
import { readNumber } from "../outcome/index.ts";
import { fits } from "./patterns.ts";
import type { Profile } from "./profile.ts";

/** Verdicts that say that a platform does not do what the policy says, or that nobody can tell because it broke. */
export const failing: readonly Verdict[] = ["decision-mismatch", "number-mismatch", "rule-mismatch", "errored", "timeout", "crashed", "nondeterministic"];

/** The end of a report. `maxTolerated` is how many cases may pass by tolerance alone; `ended` says why a run ended early. */
export function footerOf(results: readonly ReportResult[], profile: Profile | undefined, maxTolerated: number, ended?: string): ReportFooter {
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of results) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  const failed = failing.some((verdict) => (verdicts[verdict] ?? 0) > 0);
  const answered = (verdicts.pass ?? 0) + (verdicts["pass-tolerated"] ?? 0);
  return {
    line: "footer",
    cases: results.length,
    verdicts: Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1))),
    ledger: ledgerOf(results, profile),
    conforms: !failed && answered > 0 && (verdicts["pass-tolerated"] ?? 0) <= maxTolerated && ended === undefined,
    ...(ended === undefined ? {} : { ended }),
  };
}

/** What was tolerated, entry by entry of the profile: in how many cases, and the largest distance of any. */
function ledgerOf(results: readonly ReportResult[], profile: Profile | undefined): readonly LedgerEntry[] {
  return (profile?.entries ?? []).flatMap(({ output, reason }): readonly LedgerEntry[] => {
    const used = results.map(({ differences }) => differences.filter((each) => each.tolerated === reason && fits(output, each.path))).filter((each) => each.length > 0);
    if (used.length === 0) return [];
    const largest = used.flat().map(({ by }) => size(by)).reduce((a, b) => (compare(a, b) >= 0 ? a : b));
    return [{ output, cases: used.length, largest: toDecimalString(largest), reason }];
  });
}

function size(by: string | undefined): Fraction {
  return readNumber((by ?? "0").replace("-", "")) ?? fraction(0n);
}
