import type { DiffAnswer, DiffDecision } from "../../schemas/generated/diff-answer.ts";
import { part, phrase, type Block } from "../../engine/report/report.ts";
import { seeAgain } from "../see-again.ts";

const isOpen = ({ verdict }: DiffDecision): boolean => verdict !== "equivalent" && verdict !== "no_difference_found";

/** What the comparison comes to and how it was made, in sentences. */
export function differenceInShort({ decisions, witnesses, changes, unreadFigures = [] }: DiffAnswer): readonly Block[] {
  const [open, proved, silent] = [decisions.filter(isOpen), decisions.filter(({ verdict }) => verdict === "equivalent"), decisions.filter(({ verdict }) => verdict === "no_difference_found")];
  const share = (verdict: DiffDecision["verdict"]): number => open.filter((each) => each.verdict === verdict).length;
  const kinds = (["stricter", "looser", "incomparable", "more", "less", "changed"] as const).filter((verdict) => share(verdict) > 0).map((verdict) => `${share(verdict)} ${verdict}`);
  return [
    { kind: "heading", text: "In short" },
    { kind: "list", items: [
      phrase(part(`${open.length} of ${decisions.length} decisions ${open.length === 1 ? "is" : "are"} otherwise under the new policy`, open.length === 0 ? "good" : "bad"), open.length === 0 ? "." : ` (${kinds.join(", ")}): ${witnesses.length === 1 ? "1 account below shows it, asked of both policies" : `${witnesses.length} accounts below show it, each asked of both policies`}.`),
      proved.length === 0 ? "None is proved to be the same." : phrase(part(`${proved.length} ${proved.length === 1 ? "is" : "are"} proved to be the same`, "good"), ", for every account that there can be, within the bounds that are named below."),
      ...(silent.length === 0 ? [] : [phrase(part(`Of ${silent.length} no difference was found`, "doubtful"), silent.some(({ impossible = [] }) => impossible.length > 0) ? ": accounts were searched for one; what is proved of them stands below, with how far it goes." : ": accounts were searched for one, and nothing is proved.")]),
      ...(unreadFigures.length === 0 ? [] : [phrase(part(unreadFigures.length === 1 ? "1 figure is defined otherwise that no rule reads" : `${unreadFigures.length} figures are defined otherwise that no rule reads`, "doubtful"), `: ${unreadFigures.join(", ")}. What decides nothing no decision tells of; whoever is shown it is shown something else.`)]),
      `The texts differ in ${changes.length} ${changes.length === 1 ? "clause" : "clauses"}.`,
    ] },
    { kind: "paragraph", phrase: "What was asked: for each decision whether any account exists for which the two policies decide otherwise, first by proof, then by search among made-up accounts." },
  ];
}

export const accountsHead: readonly Block[] = [
  { kind: "heading", text: "Accounts that show it" },
  { kind: "paragraph", phrase: part("Each is as small as one that shows the difference was found: its money and positions, the prices and rates of the instrument, what both policies say of it, how each comes to that, and within which bounds that stays so.", "dim") },
];

/** Parts of names of decisions, as far as they stand in the report. */
const parts: readonly (readonly [pattern: RegExp, word: string, meaning: string])[] = [
  [/\.stage\./, "stage", "when a pool of positions is in it: stage.liquidatable is when liquidation may start, stage.warning when the holder is warned"],
  [/\.permit\./, "permit", "whether the holder may do it"],
  [/\.largest$/, "largest", "up to how much"],
  [/\.effects$/, "effects", "what the action does besides: payments, margin that moves, orders that are cancelled"],
  [/\.pay\./, "pay", "who pays a charge: pay.funding_fee.debt is what of funding becomes debt"],
  [/\.receive\./, "receive", "where money goes that the account is paid"],
  [/\.plan$/, "plan", "what a liquidation does, step by step"],
  [/\.equity$/, "equity", "what counts as margin"],
  [/maintenance_margin$/, "maintenance_margin", "what positions must be backed by so that they are not liquidated"],
  [/initial_margin$/, "initial_margin", "what must be there so that positions may be opened"],
  [/in_force$/, "in_force", "the days on which the policy holds"],
];

/** The call, and how an account is asked about by itself. */
export function compareAgain(answer: DiffAnswer): readonly Block[] {
  const accounts = answer.witnesses.length === 0 ? "" : " With --json each account stands whole under `witnesses`, and plimsoll assess, plimsoll permit and plimsoll charge take it with either policy; with --suite FILE they are written as cases, on which plimsoll conform asks a platform.";
  return seeAgain(answer, `The same two policies give the same answer, but for what a solver that is slower leaves unknown.${accounts}`);
}

/** What was not checked, and what the names of decisions mean. */
export function differenceWords({ decisions, onlyOld, onlyNew }: DiffAnswer): readonly Block[] {
  const used = parts.filter(([pattern]) => decisions.some(({ decision }) => pattern.test(decision)));
  return [
    { kind: "heading", text: "What was not checked" },
    { kind: "list", items: [
      ...(onlyOld.length + onlyNew.length === 0 ? [] : ["What only one of the two policies has, under “Not compared” above."]),
      ...(decisions.some(({ verdict }) => verdict === "no_difference_found") ? ["Decisions of which no difference was found are not proved to be the same; more evaluations may find one."] : []),
      "How often it matters: whether real accounts are like those that show a difference. plimsoll impact says so of a file of accounts.",
    ] },
    { kind: "heading", text: "Words" },
    { kind: "list", items: [phrase(part("cross, isolated, account: ", "strong"), "the first part of a decision's name is the mode that it is in, or the account as a whole."), ...used.map(([, word, meaning]) => phrase(part(`${word}: `, "strong"), `${meaning}.`))] },
  ];
}
