import type { CompiledPolicy } from "../../dsl/ir.ts";
import { listed } from "../../engine/prose/english.ts";
import { part, phrase, type Report } from "../../engine/report/report.ts";
import type { DiagnosisAnswer, SuspectedEdit } from "../../schemas/generated/diagnosis-answer.ts";
import type { Diagnosis, Suspect } from "./diagnose.ts";
import type { Elsewhere } from "./elsewhere.ts";

/** A diagnosis in words: what this platform behaves as if the policy said. `placeOf` is where a clause stands in the text. */
export function diagnosisReport({ answered, differing, suspects, explainsAll, unsaid, elsewhere, isLoose = false, isNonsense = false, constant }: Diagnosis, placeOf: (clause: string) => string | undefined = () => undefined): Report {
  // What it never says tells nothing of its rules, but it is no agreement either.
  const but = unsaid.length === 0 ? "there is nothing to explain" : `what differs is what it never says, ${unsaid.join(", ")}, and no mistake in a rule is seen from that`;
  if (differing === 0) return [{ kind: "heading", text: "Diagnosis" }, { kind: "paragraph", phrase: `The platform says what the policy says in all ${answered} answers that were compared: ${but}.` }];
  const binary = { kind: "paragraph", phrase: "Numbers are compared to nine digits here, as of a platform that reckons in binary fractions: what differs no further is not counted." } as const;
  if (isLoose && explainsAll && suspects.length === 0 && elsewhere === undefined) return [{ kind: "heading", text: "Diagnosis" }, { kind: "paragraph", phrase: `All numbers that differ, in ${differing} of ${answered} answers, are the policy's own to nine digits: this platform reckons in binary fractions, and no other mistake is seen.` }];
  if (elsewhere !== undefined) return [{ kind: "heading", text: "Diagnosis" }, { kind: "paragraph", phrase: elsewhereText(elsewhere, differing) }];
  if (constant !== undefined) return [{ kind: "heading", text: "Diagnosis" }, { kind: "paragraph", phrase: `Every number in the ${differing} answers that differ is ${constant}, whatever is asked about: the platform does not reckon, or the adapter says one number in the place of all. Nothing of its rules is seen from that.` }];
  if (isNonsense) return [{ kind: "heading", text: "Diagnosis" }, { kind: "paragraph", phrase: `The answers fit no mistake that is looked for: of the ${differing} that differ hardly a number is right, most are far from what the policy says, and no mistake says more than a few of them. So nothing further was looked for: no roundings, no mistakes that are made of some positions alone, and no two at once. Something else may be wrong, such as which account is answered about, the units, or the adapter: plimsoll conform --check, and --case with the smallest account above, show more.` }];
  const count = suspects.length > 1 ? `${suspects.length} ${suspects.some(isOfSeveral) ? "sets of mistakes" : "mistakes"} explain, each by itself,` : suspects.some(isOfSeveral) ? `${inWords[suspects[0]?.edits.length ?? 0] ?? "Several"} mistakes, made at once, explain` : "One mistake explains";
  return [
    { kind: "heading", text: "Diagnosis" },
    ...(isLoose ? [binary] : []),
    {
      kind: "paragraph",
      phrase: explainsAll ? `${count} all ${answered} answers, ${differing} of them other than expected. This platform behaves as if` : suspects.length === 0 ? `No mistake that is looked for, and no two at once that were tried, explain ${differing === 1 ? "the answer that differs" : `half of the ${differing} answers that differ`}: more may be otherwise, or something that is not looked for.` : `No mistake that is looked for, and no two at once that were tried, explain all ${differing} answers that differ. What comes nearest leaves the rest unexplained: the platform behaves, in part, as if`,
    },
    ...(suspects.length === 0 ? [] : [{ kind: "list", items: suspects.map((suspect) => suspectText(suspect, answered, differing, explainsAll, placeOf)) } as const]),
  ];
}

/** The policy that the platform would have, where one mistake explains all and is an edit of its text that holds everywhere: what reckons with it shows how the platform comes to its numbers. */
export function suspectedPolicy({ suspects: [first], explainsAll }: Diagnosis): CompiledPolicy | undefined {
  const [edit, ...more] = explainsAll ? (first?.edits ?? []) : [];
  return edit === undefined || more.length > 0 || edit.reads !== undefined || edit.only !== undefined || first?.onlyWhere !== undefined ? undefined : edit.policy;
}

/** A diagnosis as data. */
export function diagnosisAnswer({ answered, differing, suspects, explainsAll, isLoose, isNonsense, unsaid, elsewhere }: Diagnosis, placeOf: (clause: string) => string | undefined = () => undefined): DiagnosisAnswer {
  const edit = ({ id, kind, clause, before, after, only }: Suspect["edits"][number]): SuspectedEdit => {
    const some = only === undefined ? {} : { only };
    if (kind === "reading") return { id, asIf: after, ...some };
    const place = placeOf(clause);
    return { id, clause, ...(place === undefined ? {} : { place }), before, after, ...some };
  };
  const told = { ...(isLoose === true && { isLoose }), ...(isNonsense === true && { isNonsense }), unsaid, ...(elsewhere !== undefined && { elsewhere }) };
  return { answered, differing, explainsAll, ...told, suspects: suspects.map(({ edits, isEverywhereElse: _, alarms: __, ...rest }) => ({ edits: edits.map(edit), ...rest })) };
}

function elsewhereText({ count, which, asked, answers }: Elsewhere, differing: number): string {
  const rest = count === differing ? "" : `, and the other ${differing - count} say next to nothing`;
  const cause = which.includes("account of that name") ? "answers are kept, and not reckoned anew where the account or a price has changed" : "answers are given to the wrong question, as where a batch or a pipeline is mixed up, or are kept from before";
  return `No mistake in a rule explains the ${differing} answers that differ. ${count === differing ? "Each" : `${count}`} of them ${count === differing ? "is" : "are"} what the policy says to ${which}: ${asked} has the answer to ${answers}${rest}. So ${cause}.`;
}

function suspectText({ edits, explained, explainedDiffering, against, onlyWhere, isEverywhereElse }: Suspect, answered: number, differing: number, isWhole: boolean, lineOf: (clause: string) => string | undefined): ReturnType<typeof phrase> {
  const placeOf = (clause: string): string => (lineOf(clause) === undefined ? clause : `${lineOf(clause)} (${clause})`); // explanations name clauses, editors lines
  const said = isOneFormula(edits) ? editParts(edits[0]!, () => listed(edits.map(({ clause }) => placeOf(clause))), "each said", "they say") : edits.flatMap((edit, index) => [index === 0 ? "" : "; and ", ...editParts(edit, placeOf)]); // one that has two has a first
  const where = onlyWhere === undefined || against.length === 0 ? "" : `, though only on accounts with ${onlyWhere}`;
  if (isWhole) return phrase(...said, where === "" || !isEverywhereElse ? where : `${where}: ${against.length} others, which this would change, are answered as the policy says`);
  return phrase(...said, `${where}: explains ${explainedDiffering} of ${differing} that differ and ${explained} of all ${answered}; not ${against.slice(0, 3).join(", ")}${against.length > 3 ? ` and ${against.length - 3} more` : ""}`);
}

const inWords: Readonly<Record<number, string>> = { 2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six" };

/** Mistakes that have nothing to do with each other. */
function isOfSeveral({ edits }: Suspect): boolean {
  return edits.length > 1 && !isOneFormula(edits);
}

/** The same edit in several places, such as a formula that stands in each mode: it is read once. */
function isOneFormula([first, ...others]: Suspect["edits"]): boolean {
  return first !== undefined && first.kind !== "reading" && others.length > 0 && others.every(({ kind, before, after, only }) => kind === first.kind && before === first.before && after === first.after && only === first.only);
}

function editParts({ kind, clause, before, after, only }: Suspect["edits"][number], placeOf: (clause: string) => string | undefined, said = "said", says = "it says"): readonly (string | ReturnType<typeof part>)[] {
  const some = only === undefined ? "" : `, though only of ${only.replace(/,$/, "")}`;
  if (kind === "reading") return [`${after}${some}`];
  if (after === "(dropped)") return [part(placeOf(clause) ?? clause, "dim"), ` did not say ${quoted(before)}${some}`];
  return [part(placeOf(clause) ?? clause, "dim"), ` ${said} ${quoted(after)} where ${says} ${quoted(before)}${kind === "constant" ? ", or another number that these cases do not tell from it" : ""}${some}`];
}

function quoted(words: string): string {
  return words.startsWith("(") || words.includes("`") ? words : `\`${words}\``;
}
