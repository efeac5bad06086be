import type { ReportLine } from "../protocol/index.ts";
import { bearingOf, bearingWords } from "./bearing.ts";
import { partsOfLines } from "./text.ts";

/** The JSON of a badge, in the form that shields.io reads from an address. */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: "brightgreen" | "yellow" | "red";
}

/** `conformance | 23/23 exact`: passes of the cases that were answered; tolerated ones are told apart. */
export function badgeOf(lines: readonly ReportLine[]): Badge {
  const { footer } = partsOfLines(lines);
  const verdicts = footer?.verdicts ?? {};
  const count = (...names: readonly string[]) => names.reduce((sum, name) => sum + (verdicts[name] ?? 0), 0);
  const asked = (footer?.cases ?? 0) - count("unsupported", "skipped", "indeterminate", "borderline");
  const tolerated = count("pass-tolerated");
  const bearing = bearingOf(footer);
  const message = footer?.ended !== undefined ? "ended early" : bearing === "cannot be told" ? bearingWords(footer) : tolerated === 0 ? `${count("pass")}/${asked} exact` : `${count("pass")}/${asked} exact, ${tolerated} tolerated`;
  return { schemaVersion: 1, label: "conformance", message, color: bearing === "does not conform" ? "red" : bearing === "cannot be told" || tolerated > 0 ? "yellow" : "brightgreen" };
}
