/** In which order a reader wants to hear of what differs. */
import type { ReportResult } from "../protocol/index.ts";

type Differences = ReportResult["differences"];

/** What was decided first, then how much, then who pays, and last how the account stands afterwards, which follows from the rest; otherwise as they stood. */
export function weightiestFirst(differences: Differences): Differences {
  return differences.toSorted((a, b) => rank(a.path) - rank(b.path));
}

function rank(path: string): number {
  if (path.startsWith("after.")) return 4;
  if (/^(ask|verdict|action)$/.test(path)) return 0;
  if (/(^|\.)status$/.test(path)) return 1;
  return path.startsWith("payments.") ? 3 : 2;
}
