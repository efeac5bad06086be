import type { ExplainAnswer, Explanation } from "../snapshot/index.ts";
import { showNumber } from "./numbers.ts";
import { part, phrase, type Part, type Phrase, type Report, type Row } from "./report.ts";
import { about } from "./words.ts";

/** Where a clause stands: `perpetuals.margin:31`; nothing where that is not known, as of a compiled policy. */
export type PlaceOf = (clause: string) => string | undefined;

/** Why an answer is what it is: each figure with its arithmetic, its place in the policy and its source. */
export function explainReport(answer: ExplainAnswer, placeOf: PlaceOf): Report {
  return [
    { kind: "title", phrase: part(`Why: ${answer.question}`, "strong") },
    { kind: "paragraph", phrase: about(answer.policy, answer.asOf) },
    ...answer.answers.map((each) => ({
      kind: "table" as const,
      tree: true,
      columns: [
        { head: "", align: "left" as const },
        { head: "", align: "number" as const },
        { head: "", align: "left" as const },
        { head: "", align: "left" as const },
      ],
      rows: rowsOf(each, 0, placeOf),
    })),
  ];
}

/** Below this depth nothing is said that the level above did not say. */
const mostDepth = 24;

function rowsOf(explanation: Explanation, depth: number, placeOf: PlaceOf): readonly Row[] {
  const { label, value, unit, children } = explanation;
  const row: Row = { depth, cells: [part(label, toneOf(explanation, depth)), valueOf(value, unit, explanation), phrase(noteOf(explanation), distanceOf(explanation)), sourceOf(explanation, placeOf)] };
  if (depth >= mostDepth) return children.length === 0 ? [row] : [row, { depth: depth + 1, cells: [part("… deeper than is shown; --json has all", "dim")] }];
  return [row, ...children.flatMap((child) => rowsOf(child, depth + 1, placeOf))];
}

function toneOf({ kind }: Explanation, depth: number): Part["tone"] {
  if (kind === "cannot_decide") return "doubtful";
  if (kind === "not_applied") return "dim";
  return depth === 0 ? "strong" : "plain";
}

function valueOf(value: string | undefined, unit: string | undefined, { kind }: Explanation): Phrase {
  if (kind === "cannot_decide") return part("cannot decide", "doubtful");
  if (value === undefined) return "";
  const spaced = unit === undefined ? "" : unit === "x" ? "x" : ` ${unit}`;
  return `${showNumber(value)}${spaced}`;
}

function noteOf({ note }: Explanation): Phrase {
  return note ?? "";
}

/** How far it is from turning: above 0 there is room, below 0 that much is missing. */
function distanceOf({ distance, note }: Explanation): Phrase {
  if (distance === undefined) return "";
  const words = distance === "0" ? "exactly at the threshold" : distance.startsWith("-") ? `${showNumber(distance.slice(1))} short` : `${showNumber(distance)} to spare`;
  return part(`${note === undefined ? "" : "; "}${words}`, "dim");
}

function sourceOf({ clause, citation, assumed }: Explanation, placeOf: PlaceOf): Phrase {
  const place = clause === undefined ? undefined : (placeOf(clause) ?? clause);
  const parts = [place, citation, assumed === true ? "assumed" : undefined].filter((each) => each !== undefined);
  return part(parts.join("  "), "dim");
}
