import { failing, type ReportFooter } from "../protocol/index.ts";

/** What a run comes to. A run of which nothing is known well enough says nothing for a platform, and nothing against it. */
export type Bearing = "conforms" | "does not conform" | "cannot be told";

/** Verdicts of cases in which too little is known to say whether the platform is right. */
const open = ["borderline", "indeterminate"] as const;

/** Of a report without a footer, which was cut off: that it does not conform. */
export function bearingOf(footer: ReportFooter | undefined): Bearing {
  if (footer?.conforms === true) return "conforms";
  const isOpen = footer?.ended === undefined && count(footer, [...failing, "pass", "pass-tolerated"]) === 0 && count(footer, open) > 0;
  return isOpen ? "cannot be told" : "does not conform";
}

/** The same with how many cases leave it open, where they do: `cannot be told (2 indeterminate)`. */
export function bearingWords(footer: ReportFooter | undefined): string {
  const bearing = bearingOf(footer);
  return bearing === "cannot be told" ? `${bearing} (${openWords(footer)})` : bearing;
}

/** `2 indeterminate, 1 borderline`; empty where no case is. */
export function openWords(footer: ReportFooter | undefined): string {
  return [...open].reverse().flatMap((verdict) => (count(footer, [verdict]) === 0 ? [] : [`${count(footer, [verdict])} ${verdict}`])).join(", ");
}

export const toneOfBearing = { conforms: "good", "cannot be told": "doubtful", "does not conform": "bad" } as const;

function count(footer: ReportFooter | undefined, verdicts: readonly string[]): number {
  return verdicts.reduce((sum, name) => sum + (footer?.verdicts[name] ?? 0), 0);
}
