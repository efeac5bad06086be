import { part, phrase, type Report } from "../../engine/report/report.ts";
import type { Diagnosis, Suspect } from "./diagnose.ts";

/** A diagnosis in words: what this platform behaves as if the policy said. `placeOf` is where a clause stands in the text. */
export function diagnosisReport({ answered, differing, suspects, explainsAll }: Diagnosis, placeOf: (clause: string) => string | undefined = () => undefined): Report {
  if (differing === 0) return [{ kind: "heading", text: "Diagnosis" }, { kind: "paragraph", phrase: `The platform says what the policy says in all ${answered} answers that were compared: there is nothing to explain.` }];
  const count = suspects.length === 1 ? "One mistake explains" : `${suspects.length} mistakes explain, each by itself,`;
  return [
    { kind: "heading", text: "Diagnosis" },
    {
      kind: "paragraph",
      phrase: explainsAll ? `${count} all ${answered} answers, ${differing} of them other than expected. This platform behaves as if` : suspects.length === 0 ? `No mistake that is looked for, and no two at once, explain ${differing === 1 ? "the answer that differs" : `half of the ${differing} answers that differ`}: more may be otherwise, or something that is not looked for, such as a price that is late.` : `No mistake that is looked for, and no two at once, explain all ${differing} answers that differ. What comes nearest leaves the rest unexplained: the platform behaves, in part, as if`,
    },
    ...(suspects.length === 0 ? [] : [{ kind: "list", items: suspects.map((suspect) => suspectText(suspect, answered, differing, explainsAll, placeOf)) } as const]),
  ];
}

/** A diagnosis as data. */
export function diagnosisAnswer({ answered, differing, suspects, explainsAll }: Diagnosis, placeOf: (clause: string) => string | undefined = () => undefined): object {
  const edit = ({ id, kind, clause, before, after }: Suspect["edits"][number]): object => {
    if (kind === "reading") return { id, asIf: after };
    const place = placeOf(clause);
    return { id, clause, ...(place === undefined ? {} : { place }), before, after };
  };
  return { answered, differing, explainsAll, suspects: suspects.map(({ edits, ...rest }) => ({ edits: edits.map(edit), ...rest })) };
}

function suspectText({ edits, explained, explainedDiffering, against, onlyWhere }: Suspect, answered: number, differing: number, isWhole: boolean, placeOf: (clause: string) => string | undefined): ReturnType<typeof phrase> {
  const said = edits.flatMap(({ kind, clause, before, after }, index) => kind === "reading" ? [part(index === 0 ? "" : " and ", "dim"), after] : [part(index === 0 ? "" : " and ", "dim"), part(placeOf(clause) ?? clause, "dim"), ` said ${quoted(after)} where it says ${quoted(before)}${kind === "constant" ? ", or another number that these cases do not tell from it" : ""}`]);
  const where = onlyWhere === undefined ? "" : `, though only on accounts with ${onlyWhere}`;
  const rest = isWhole ? "" : `${where}: explains ${explainedDiffering} of ${differing} that differ and ${explained} of all ${answered}; not ${against.slice(0, 3).join(", ")}${against.length > 3 ? ` and ${against.length - 3} more` : ""}`;
  return phrase(...said, rest);
}

function quoted(words: string): string {
  return words.startsWith("(") || words.includes("`") ? words : `\`${words}\``;
}
