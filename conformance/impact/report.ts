import { grouped, showNumber } from "../../engine/report/numbers.ts";
import { part, type Block, type Report } from "../../engine/report/report.ts";
import type { ImpactAnswer } from "../../schemas/generated/impact-answer.ts";
import { aboutImpact, inShort } from "./about.ts";
import type { Extent } from "./impact.ts";
import { impactPicture } from "./picture.ts";

/** How many, whose status, which prices, who pays: then the accounts that say most, and lines that are none. Then how much was `asked`, what was not, and what the words mean, for who did not make the call. */
export function impactReport(answer: ImpactAnswer, asked: Extent = "everything"): Report {
  const { old, new: now, verdict, accounts, rejected, changed, worse, better, statuses, prices, payers, first, rejects } = answer;
  const share = accounts === 0 ? "" : ` (${percent(changed, accounts)})`;
  return [
    { kind: "title", phrase: part(`What ${now.id} version ${now.version} changes for ${showNumber(String(accounts))} ${accounts === 1 ? "account" : "accounts"}`, "strong") },
    { kind: "paragraph", phrase: part(`instead of ${old.id} version ${old.version}${old.id === now.id && old.version === now.version && old.digest !== now.digest ? `: another text of the same version, digest ${short(old.digest)} before and ${short(now.digest)} now` : ""}`, "dim") },
    { kind: "paragraph", phrase: part(verdict === "same_rules" ? "The two policies mean the same." : accounts === 0 ? "There was no account to ask about." : verdict === "no_effect" ? `Nothing ${asked === "standing" ? "in how they stand " : ""}changes for ${accounts === 1 ? "it" : "any of them"}.` : `${showNumber(String(changed))} of them ${changed === 1 ? "changes" : "change"}${share}; something is worse for ${showNumber(String(worse))} and better for ${showNumber(String(better))}.${payers.length === 0 ? "" : " Who pays a charge is neither the one nor the other."}`, "strong") },
    ...inShort(answer, asked),
    ...openBlocks(answer),
    ...(changed === 0 ? [] : [{ kind: "picture", svg: impactPicture(answer), words: "Accounts by change of status, positions by how far their liquidation price moves." } as const]),
    ...table("Statuses", ["Before and after", "Accounts"], statuses.map(({ change, accounts: value }) => [change, showNumber(String(value))])),
    ...table("What changes", ["What", "Accounts"], answer.kinds.map(({ what, accounts: value }) => [what.replaceAll("_", " "), showNumber(String(value))])),
    ...table("Liquidation prices", ["Mode and instrument", "Positions", "How far"], prices.map(({ place, positions, moves }) => [place, showNumber(String(positions)), moves.map(({ move, positions: value }) => `${move}: ${showNumber(String(value))}`).join(", ")])),
    ...table("Who pays more of the standard charges", ["Charge", "Payer", "More, or less below 0", "Of it, by mode and instrument"], payers.map(({ purpose, payer, asset, by, places }) => [purpose.replaceAll("_", " "), payer, `${signed(by)} ${asset}`, firstOf(places.map((each) => `${each.place}: ${signed(each.by)}`), ", ", shownPlaces)])),
    ...table(changed > shownAccounts ? `${shownAccounts} of the accounts, those that become liquidatable or change status first` : "The accounts", ["Line", "Account", "Effects"], first.slice(0, shownAccounts).map(({ line, account, effects }) => [String(line), account, firstOf(effects.map(grouped), "; ", 3)])),
    ...(rejected === 0 ? [] : table(`${showNumber(String(rejected))} ${rejected === 1 ? "line is" : "lines are"} no snapshot`, ["Line", "Why"], rejects.slice(0, 10).map(({ line, reason }) => [String(line), reason]))),
    ...(verdict === "same_rules" || accounts === 0 ? [] : aboutImpact(answer, asked)),
  ];
}

/** Accounts of which it is not known whether they change: first, that there are some. */
function openBlocks({ accounts, undecided, silences }: ImpactAnswer): readonly Block[] {
  if (undecided === 0) return [];
  const some = `${undecided === accounts ? (accounts === 1 ? "it" : "each of them") : `${showNumber(String(undecided))} of them`}`;
  return [
    { kind: "paragraph", phrase: part(`Of ${some} neither set of rules decides everything about how ${undecided === 1 ? "it stands" : "they stand"}: whether that changes is not known.`, "doubtful") },
    { kind: "list", items: silences.map(({ reason, accounts: value }) => `${showNumber(String(value))} ${value === 1 ? "account" : "accounts"}: ${reason}`) },
  ];
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [{ kind: "heading", text: title }, { kind: "table", columns: heads.map((head, index) => ({ head, align: index === 0 ? "left" : head === "Accounts" || head === "Positions" ? "number" : "text" })), rows: rows.map((cells) => ({ cells })) }];
}

/** A change of an amount: what is more has a sign too. */
function signed(by: string): string {
  return `${by.startsWith("-") || by === "0" ? "" : "+"}${showNumber(by)}`;
}

function short(digest: string): string {
  return `${digest.replace(/^sha256:/, "").slice(0, 12)}…`;
}

const shownPlaces = 6;
const shownAccounts = 10;

function firstOf(parts: readonly string[], between: string, most: number): string {
  return [...parts.slice(0, most), ...(parts.length > most ? [`and ${parts.length - most} more`] : [])].join(between);
}

/** Hundredths of a percent, cut. */
function percent(some: number, all: number): string {
  return `${(Math.floor((some / all) * 10_000) / 100).toFixed(2)} %`;
}
