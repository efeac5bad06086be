import { failing, type ReportFooter } from "../protocol/index.ts";

/** What a run comes to. A run of which nothing is known well enough says nothing for a platform, and nothing against it. */
export type Bearing = "conforms" | "does not conform" | "cannot be told";

/** Of a report without a footer, which was cut off: that it does not conform. */
export function bearingOf(footer: ReportFooter | undefined): Bearing {
  if (footer?.conforms === true) return "conforms";
  const count = (...names: readonly string[]) => names.reduce((sum, name) => sum + (footer?.verdicts[name] ?? 0), 0);
  const isOpen = footer?.ended === undefined && count(...failing, "pass", "pass-tolerated") === 0 && count("borderline", "indeterminate") > 0;
  return isOpen ? "cannot be told" : "does not conform";
}
