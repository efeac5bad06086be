import type { DiffAnswer } from "../../schemas/generated/diff-answer.ts";
import { part, phrase, type Block } from "../../engine/report/report.ts";

const shownDecisions = 8;

/** What became of what was forbidden: found, with each decision and the accounts that show it; proved never to be; or sought in vain. */
export function forbiddenBlocks({ forbidden = [], witnesses, searched }: DiffAnswer): readonly Block[] {
  const of = (wanted: (typeof forbidden)[number]["outcome"]): typeof forbidden => forbidden.filter(({ outcome }) => outcome === wanted);
  const showing = (decision: string, shown: readonly string[]): string => `${decision} (${witnesses.filter(({ id, shows }) => shown.includes(id) && shows.some((each) => each.decision === decision)).map(({ id }) => id).join(", ")})`;
  const line = (head: string, tone: "good" | "bad" | "doubtful", words: string): Block => ({ kind: "paragraph", phrase: phrase(part(head, tone), words) });
  const never = of("never").map(({ behaviour, upTo }) => `${behaviour}${upTo === undefined ? "" : ` (for ${upTo}; among more none was found)`}`);
  return [
    ...of("found").map(({ behaviour, decisions, shown }) => line(`Forbidden and found: ${behaviour}: `, "bad", `${firstOf(decisions.map((decision) => showing(decision, shown)))}.`)),
    ...(never.length === 0 ? [] : [line("Forbidden, and proved to be impossible: ", "good", `${never.join(", ")}.`)]),
    ...of("not_found").map(({ behaviour, decisions }) => line(`Forbidden, and not found in ${searched.evaluations} evaluations, which proves nothing: `, "doubtful", `${behaviour}${decisions.length === 0 ? "" : `, open for ${firstOf(decisions)}`}.`)),
  ];
}

function firstOf(words: readonly string[]): string {
  return `${words.slice(0, shownDecisions).join(", ")}${words.length > shownDecisions ? `, and ${words.length - shownDecisions} more` : ""}`;
}
