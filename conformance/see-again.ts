import { part, type Block } from "../engine/report/report.ts";

/** The end of a report: the call that says it again, which version of Plimsoll answered, and what else there is to know of either. Nothing where the call is not known. */
export function seeAgain({ reproduce, plimsoll }: { readonly reproduce?: string | undefined; readonly plimsoll?: string | undefined }, words: string): readonly Block[] {
  if (reproduce === undefined) return [];
  return [
    { kind: "heading", text: "To see it again" },
    { kind: "lines", lines: [reproduce] },
    { kind: "paragraph", phrase: part(`${plimsoll === undefined ? "" : `Answered by Plimsoll ${plimsoll}. `}${words}`, "dim") },
  ];
}
