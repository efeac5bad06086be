import type { Block } from "../../engine/report/report.ts";
import { showNumber } from "../../engine/report/numbers.ts";
import { part, phrase } from "../../engine/report/report.ts";
import { seeAgain } from "../see-again.ts";
import type { Extent } from "./impact.ts";
import type { ImpactAnswer } from "../../schemas/generated/impact-answer.ts";

/** What it comes to, in sentences that need no table: how accounts stand, and whose money it is. */
export function inShort({ statuses, prices, payers, changed, kinds }: ImpactAnswer, asked: Extent): readonly Block[] {
  if (changed === 0) return [];
  const into = (status: string): number => statuses.filter(({ change }) => change.endsWith(`→ ${status}`)).reduce((sum, { accounts }) => sum + accounts, 0);
  const lost = into("cannot_decide");
  const moved = prices.reduce((sum, { positions }) => sum + positions, 0);
  const anyStatus = kinds.find(({ what }) => what === "status")?.accounts ?? 0;
  const all = statuses.reduce((sum, { accounts }) => sum + accounts, 0);
  return [{
    kind: "list",
    items: [
      phrase(part("How accounts stand: ", "strong"), anyStatus === 0 ? "nobody's status changes." : `${showNumber(String(all))} ${all === 1 ? "account changes its" : "accounts change their"} status, and ${showNumber(String(into("liquidatable")))} of them ${into("liquidatable") === 1 ? "becomes" : "become"} liquidatable under the new rules${lost === 0 ? "" : `; of ${showNumber(String(lost))} of them the new rules do not decide it`}${anyStatus === all ? "" : `; with those of which only a part changes its status it is ${showNumber(String(anyStatus))}`}.`),
      phrase(part("Liquidation prices: ", "strong"), moved === 0 ? "none moves." : `${showNumber(String(moved))} ${moved === 1 ? "position has" : "positions have"} another one.`),
      phrase(part("Who pays: ", "strong"), asked === "standing" ? "it was not asked." : payers.length === 0 ? "each payer pays of the standard charges what it paid before." : "see the table of the standard charges."),
    ],
  }];
}

/** What was asked, what was not, and what the words mean. */
export function aboutImpact(answer: ImpactAnswer, asked: Extent): readonly Block[] {
  const { old, new: now, accounts, rejected } = answer;
  const words: readonly (readonly [string, string])[] = [
    ["status", "healthy, or how near to liquidation an account is; liquidatable means that its liquidation may start now"],
    ["liquidation price", "the price of the instrument, all else staying, at which the liquidation of the position's margin starts; it appeared where the old rules have none, and is gone where the new ones have none or the position is liquidatable already"],
    ["maintenance margin", "what positions must be backed by so that they are not liquidated"],
    ["initial margin", "what must be there so that positions may be opened or made larger"],
    ["worse, better", "for whoever holds the account: nearer to liquidation, more margin needed, less allowed; and the opposite. One account may have both"],
    ["standard charges", "a loss, funding and a trading fee of 1 % of a position's value and of all of it, each by itself; the same for every account, so that payers can be compared"],
    ["cross, isolated", "margin shared by positions; margin of one position alone"],
  ];
  return [
    { kind: "heading", text: "What was asked" },
    { kind: "paragraph", phrase: `${accounts === 1 ? "The account" : `Each of the ${showNumber(String(accounts))} accounts`} was put under both sets of rules as it stands, with the same prices and as if both were in force on its day, and the answers were compared. Answers are exact: nothing was estimated, and no account stands for others. An account that is in the file twice is counted twice. Why an account stands as it does, plimsoll explain says of its line and each of the policies.` },
    { kind: "paragraph", phrase: part(`Old rules: ${old.id} version ${old.version}, digest ${old.digest}. New rules: ${now.id} version ${now.version}, digest ${now.digest}.`, "dim") },
    { kind: "heading", text: "What was not checked" },
    { kind: "list", items: [
      ...(rejected === 0 ? [] : [`${showNumber(String(rejected))} ${rejected === 1 ? "line of the file that is no account" : "lines of the file that are no accounts"}.`]),
      "Other prices and other days than those in the file: an account that does not change today may change when prices move.",
      "What holders would do otherwise under the new rules.",
      ...(asked === "standing" ? [] : ["Who pays more of charges that only one of the two decides: they are in no sum."]),
      asked === "standing" ? "Who pays charges and what may be done: only how accounts stand was asked." : "Charges of other sizes than the standard ones, and requests other than withdrawing, adding and removing margin, increasing and closing.",
    ] },
    { kind: "heading", text: "Words" },
    { kind: "list", items: words.map(([word, meaning]) => phrase(part(`${word}: `, "strong"), `${meaning}.`)) },
    ...seeAgain(answer, "The same policies and the same file give the same answer."),
  ];
}
