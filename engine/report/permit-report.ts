import type { PermitAnswer, Request } from "../snapshot/index.ts";
import { showAmount, showNumber } from "./numbers.ts";
import { paymentBlocks } from "./payments.ts";
import { part, phrase, type Block, type Part, type Phrase, type Report } from "./report.ts";
import { about, cannotDecideBlocks, source } from "./words.ts";

/** Whether a request is allowed, how much at most, and why. */
export function permitReport(answer: PermitAnswer, request: Request): Report {
  const unit = unitOf(request);
  return [
    { kind: "title", phrase: phrase(part(`${spellRequest(request)}: `, "strong"), verdictWord(answer.verdict)) },
    { kind: "paragraph", phrase: about(answer.policy, answer.asOf) },
    ...facts(answer, unit),
    ...(answer.reasons.length === 0 ? [] : reasons(answer)),
    ...cannotDecideBlocks(answer.cannotDecide),
    ...paymentBlocks(answer.payments, "what moves"),
  ];
}

/** What the size of a request is in. */
function unitOf(request: Request): string | undefined {
  return "asset" in request ? request.asset : inContracts.has(request.action) ? "contracts" : undefined;
}

/** The actions whose size is a number of contracts. */
const inContracts: ReadonlySet<string> = new Set(["open", "increase", "reduce", "close", "trade", "place_order", "liquidate", "delever", "settle"]);

function facts(answer: PermitAnswer, unit: string | undefined): readonly Block[] {
  const rows: (readonly [string, Phrase])[] = [];
  if (answer.action !== undefined) rows.push(["amounts to", answer.action.replaceAll("_", " ")]);
  if (answer.largest !== undefined) rows.push(["at most", showAmount(answer.largest, unit)]);
  if (answer.binding !== undefined) rows.push(["bound by", phrase(answer.binding.term, source(answer.binding.clause, answer.binding.citation))]);
  if (rows.length === 0) return [];
  return [{ kind: "table", columns: [{ head: "", align: "left" }, { head: "", align: "left" }], rows: rows.map((cells) => ({ cells })) }];
}

function reasons(answer: PermitAnswer): readonly Block[] {
  return [
    { kind: "heading", text: "because" },
    { kind: "list", items: answer.reasons.map((reason) => phrase(reason.because, source(reason.clause, reason.citation))) },
  ];
}

function verdictWord(verdict: PermitAnswer["verdict"]): readonly Part[] {
  if (verdict === "allowed") return part("allowed", "good");
  return verdict === "refused" ? part("REFUSED", "bad") : part("cannot decide: not allowed, not refused", "doubtful");
}

/** The request in a line: `withdraw 100 USDT`, `open long 1 BTC/USDT:USDT cross`. */
export function spellRequest(request: Request): string {
  const unit = unitOf(request);
  const fields = new Map<string, unknown>(Object.entries(request));
  const words = ["side", "contracts", "symbol", "position", "order", "marginMode"].flatMap((key) => {
    const value = fields.get(key);
    return typeof value !== "string" ? [] : [key === "contracts" ? showNumber(value) : value];
  });
  const [stated, multiple] = [fields.get("amount"), fields.get("leverage")];
  const amount = typeof stated === "string" ? [showAmount(stated, unit)] : unit === undefined || unit === "contracts" ? [] : [unit];
  const leverage = typeof multiple === "string" ? [`${multiple}x`] : [];
  return [request.action.replaceAll("_", " "), ...amount, ...words, ...leverage].join(" ");
}
