import type { ProveAnswer, ProvedFinding } from "../../schemas/generated/prove-answer.ts";
import type { Snapshot } from "../snapshot/index.ts";
import { showNumber } from "./numbers.ts";
import { part, phrase, type Block, type Phrase, type Report } from "./report.ts";

const headings: Readonly<Record<ProvedFinding["property"], string>> = {
  statuses_exclusive: "Every pool has exactly one status",
  stages_in_order: "A more severe stage implies the less severe ones",
  reachable: "Every stage and exception can come to apply",
  more_margin_never_hurts: "More margin never hurts",
  pools_isolated: "Pools do not touch each other",
  loss_stays_within: "A loss stays within the position's margin",
  conserves_money: "Payments conserve money",
  never_divides_by_zero: "Nothing is divided by 0",
  order_of_positions: "The order of positions does not matter",
  splitting_a_position: "A position may be split",
  guarantee: "What the policy guarantees",
};

/** Properties by heading: what was shown of each, then how, then what proofs take for granted. */
export function proveReport({ policy, evaluations, findings }: ProveAnswer): Report {
  const count = (verdict: ProvedFinding["verdict"]): number => findings.filter((each) => each.verdict === verdict).length;
  const worst = (group: readonly ProvedFinding[]): number => Math.min(...group.map(({ verdict }) => ["refuted", "unknown", "proved"].indexOf(verdict)));
  // What somebody has to look at comes first.
  const groups = [...new Set(findings.map(({ property }) => property))].map((property) => [property, findings.filter((each) => each.property === property)] as const).sort(([, a], [, b]) => worst(a) - worst(b));
  return [
    { kind: "title", phrase: part(`What is true of every account under ${policy.id}`, "strong") },
    { kind: "paragraph", phrase: part(`version ${policy.version}, digest ${policy.digest.replace(/^sha256:/, "").slice(0, 12)}…`, "dim") },
    { kind: "paragraph", phrase: `${count("proved")} proved${bounded(findings)}, ${count("refuted")} refuted, ${count("unknown")} unknown; each refutation was searched for in at most ${evaluations} accounts.` },
    { kind: "paragraph", phrase: part("Proved is so of every account, on what the end takes for granted; of what can come to apply, an account is the proof. Refuted has an account, on which the exact engine was asked. Unknown is neither, and never means probably. In brackets stand the rules of the policy that are meant.", "dim") },
    ...groups.flatMap(([property, group]): readonly Block[] => [{ kind: "heading", text: headings[property] }, { kind: "list", items: group.map(said) }]),
    ...assumptions(findings),
  ];
}

/** How many proofs hold for so many positions and orders only: `at most 1 position …` is what is assumed first. */
function bounded(findings: readonly ProvedFinding[]): string {
  const some = findings.filter(({ verdict, assuming }) => verdict === "proved" && assuming?.[0]?.startsWith("at most ") === true).length;
  return some === 0 ? "" : ` (${some} of them for a number of positions and orders that is named)`;
}

function said({ about, verdict, because, method, help, clauses, accounts, assuming }: ProvedFinding): Phrase {
  const how = method === undefined ? "" : ` How: ${method}${assuming?.[0] === undefined ? "" : `; ${assuming[0]}`}.`;
  const shown = verdict === "proved" ? "" : (accounts ?? []).map((account, index) => ` ${index === 0 ? "Account" : "Then"}: ${accountWords(account)}.`).join("");
  return phrase(part(verdict.toUpperCase(), verdict === "proved" ? "good" : verdict === "refuted" ? "bad" : "doubtful"), ` ${about}. ${because}`, part(`${how}${shown}${help === undefined ? "" : ` ${help}`}${clauses.length === 0 ? "" : ` [${clauses.slice(0, 3).join(", ")}${clauses.length > 3 ? ", …" : ""}]`}`, "dim"));
}

/** Thousands grouped, and every decimal: a reader reckons with it. */
const exact = (value: string): string => showNumber(value, Infinity);

/** An account in a line: money, then positions and orders with the prices that they are looked at by. */
function accountWords({ account, positions, orders, instruments }: Snapshot): string {
  const money = (account.balances ?? []).map(({ asset, walletBalance, bonus }) => `${exact(walletBalance ?? "0")} ${asset}${bonus === undefined || bonus === "0" ? "" : ` and ${exact(bonus)} of bonus`}`);
  const mark = (symbol: string): string => instruments?.find((each) => each.symbol === symbol)?.markPrice ?? "?";
  const held = (positions ?? []).map(({ id, marginMode, side, contracts, symbol, entryPrice, margin }) => `${id} ${marginMode} ${side} ${exact(contracts)} ${symbol} from ${entryPrice === undefined ? "a stated cost" : exact(entryPrice)} at ${exact(mark(symbol))}${margin === undefined ? "" : ` with margin ${exact(margin)}`}`);
  const resting = (orders ?? []).map(({ id, side, contracts, symbol, price }) => `order ${id} ${side} ${exact(contracts)} ${symbol}${price === undefined ? "" : ` at ${exact(price)}`}`);
  return [...money, ...held, ...resting].join("; ");
}

/** What stands behind the first assumption of each finding: the same for all proofs by arithmetic, so said once. */
function assumptions(findings: readonly ProvedFinding[]): readonly Block[] {
  const all = [...new Set(findings.flatMap(({ assuming }) => assuming?.slice(1) ?? []))];
  return all.length === 0 ? [] : [{ kind: "heading", text: "What the proofs take for granted" }, { kind: "list", items: all }];
}
