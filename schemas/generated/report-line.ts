// Generated from report-line.schema.json by schemas/generate.mjs: do not edit.
import type { Capabilities, Implementation } from "./platform-start.ts";
import type { SuiteCase } from "./suite.ts";

/**
 * One line of the report of a run: a header, then of each case the case and its result, then a footer.
 */
export type ReportLine = ReportHeader | ReportCase | ReportResult | ReportFooter;

/**
 * What was asked of whom.
 */
export interface ReportHeader {
  readonly line: "header";
  /**
   * The version of this form, which is 1.
   */
  readonly plimsollReport: 1;
  readonly suite: ReportedSuite;
  readonly platform: ReportedPlatform;
  /**
   * The tolerance profile; exact where there is none.
   */
  readonly profile: string;
  /**
   * What the one who ran it calls the run.
   */
  readonly label?: string;
  /**
   * The call that ran it; with --case ID it runs one case.
   */
  readonly reproduce?: string;
}

/**
 * The suite, without its cases.
 */
export interface ReportedSuite {
  /**
   * Its name.
   */
  readonly id: string;
  /**
   * The name of its policy.
   */
  readonly policy: string;
  /**
   * The version of its policy.
   */
  readonly version: string;
  /**
   * The digest of its policy.
   */
  readonly digest: string;
  /**
   * Why it no longer says what its policy says, where it was run all the same.
   */
  readonly stale?: string;
  /**
   * What it is about.
   */
  readonly title?: string;
}

/**
 * The platform as it presented itself.
 */
export interface ReportedPlatform {
  /**
   * How it was reached.
   */
  readonly connectable: string;
  readonly implementation?: Implementation;
  readonly capabilities?: Capabilities;
}

/**
 * A case that was asked, as the suite has it.
 */
export interface ReportCase {
  readonly line: "case";
  readonly case: SuiteCase;
}

/**
 * What came of one case.
 */
export interface ReportResult {
  readonly line: "result";
  /**
   * The case's name.
   */
  readonly id: string;
  readonly verdict: Verdict;
  /**
   * Why, in a sentence, where the differences do not say it.
   */
  readonly message?: string;
  /**
   * What else is known: a traceback, what the platform wrote to its standard error.
   */
  readonly detail?: string;
  /**
   * Where the platform says that it is reported.
   */
  readonly issueUrl?: string;
  /**
   * How many outputs were compared.
   */
  readonly compared: number;
  /**
   * Where the answers differ, also within what is tolerated.
   */
  readonly differences: readonly ReportedDifference[];
}

export type Verdict =
  | "pass"
  | "pass-tolerated"
  | "decision-mismatch"
  | "number-mismatch"
  | "rule-mismatch"
  | "borderline"
  | "indeterminate"
  | "skipped"
  | "unsupported"
  | "errored"
  | "timeout"
  | "crashed"
  | "nondeterministic";

export interface ReportedDifference {
  /**
   * The output.
   */
  readonly path: string;
  /**
   * What it is.
   */
  readonly kind: "decision" | "number" | "rule";
  /**
   * What the policy says.
   */
  readonly expected?: string;
  /**
   * What the platform said; absent where it said nothing.
   */
  readonly found?: string;
  /**
   * Of numbers: the platform's less the policy's.
   */
  readonly by?: string;
  /**
   * The reason that the profile gives, where it is tolerated.
   */
  readonly tolerated?: string;
}

/**
 * The sum of it.
 */
export interface ReportFooter {
  readonly line: "footer";
  /**
   * How many cases there were.
   */
  readonly cases: number;
  /**
   * How many of each verdict; those of which there are none are left out.
   */
  readonly verdicts: {
    readonly [k: string]: number;
  };
  /**
   * What was tolerated, by output.
   */
  readonly ledger: readonly LedgerEntry[];
  /**
   * Whether the platform does what the policy says, as far as it was asked and could answer.
   */
  readonly conforms: boolean;
  /**
   * Why the run ended before its last case, where it did.
   */
  readonly ended?: string;
}

export interface LedgerEntry {
  /**
   * The paths, as the profile names them.
   */
  readonly output: string;
  /**
   * In how many cases it was needed.
   */
  readonly cases: number;
  /**
   * The largest distance that was tolerated.
   */
  readonly largest: string;
  /**
   * The reason that the profile gives.
   */
  readonly reason: string;
}
