import type { CannotDecide, PolicyReference } from "../snapshot/index.ts";
import { part, phrase, type Block, type Part, type Phrase, type Tone } from "./report.ts";

/** A status as people read it: the word says all, its tone repeats it. */
export function statusWord(status: string | undefined): readonly Part[] {
  if (status === undefined) return part("not stated", "dim");
  const tone: Tone = status === "healthy" ? "good" : status === "liquidatable" ? "bad" : "doubtful";
  const words = status.replaceAll("_", " ");
  return part(status === "liquidatable" ? words.toUpperCase() : words, tone);
}

/** Which policy answered, about when. */
export function about(policy: PolicyReference, asOf: string): Phrase {
  return part(`${policy.id} version ${policy.version}, at ${asOf}${policy.digest === "" ? "" : `, digest ${policy.digest.replace(/^sha256:/, "").slice(0, 12)}…`}`, "dim");
}

/** What could not be decided, with the reason, the clause and its source; nothing where all was. */
export function cannotDecideBlocks(silences: readonly CannotDecide[] | undefined): readonly Block[] {
  if (silences === undefined || silences.length === 0) return [];
  const grouped = new Map<string, { readonly first: CannotDecide; readonly answers: string[] }>();
  for (const silence of silences) {
    const key = JSON.stringify([silence.reason, silence.clause]);
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, { first: silence, answers: [silence.answer] });
    else known.answers.push(silence.answer);
  }
  const items = [...grouped.values()].map(({ first, answers }) => {
    const more = answers.length > listed ? ` and ${answers.length - listed} more` : "";
    return phrase(part(`${answers.slice(0, listed).join(", ")}${more}: `, "doubtful"), first.reason, source(first.clause, first.citation));
  });
  return [{ kind: "heading", text: "cannot decide" }, { kind: "list", items }];
}

const listed = 6;

/** ` (cross/sharing/count/1, HELP Cross)`. */
export function source(clause: string | undefined, citation: string | undefined): Phrase {
  const parts = [clause, citation === undefined ? undefined : `[${citation}]`].filter((each) => each !== undefined);
  return parts.length === 0 ? "" : part(`  ${parts.join(" ")}`, "dim");
}
