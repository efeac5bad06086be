import type { Charge, ChargeAnswer, Snapshot } from "../snapshot/index.ts";
import { columnsOf } from "./columns.ts";
import { showAmount, showNumber, total } from "./numbers.ts";
import { paymentBlocks } from "./payments.ts";
import { part, phrase, type Block, type Report, type Row } from "./report.ts";
import { about, cannotDecideBlocks } from "./words.ts";

/** Who pays the charges, and what is left. */
export function chargeReport(answer: ChargeAnswer, charges: readonly Charge[], before: Snapshot): Report {
  const [only] = charges;
  const decided = answer.after !== undefined;
  const what = charges.length === 1 && only !== undefined ? `${only.purpose.replaceAll("_", " ")} of ${showAmount(only.amount, only.asset)}` : `${charges.length} charges`;
  return [
    { kind: "title", phrase: phrase(part(`${what}: `, "strong"), decided ? part("placed in full", "good") : part("cannot decide", "doubtful")) },
    { kind: "paragraph", phrase: about(answer.policy, answer.asOf) },
    ...cannotDecideBlocks(answer.cannotDecide),
    ...paymentBlocks(answer.payments),
    ...(answer.after === undefined ? [] : changeBlocks(before, answer.after)),
  ];
}

/** The buckets that changed between two snapshots of one account. */
export function changeBlocks(before: Snapshot, after: Snapshot): readonly Block[] {
  const [earlier, later] = [buckets(before), buckets(after)];
  const names = [...new Set([...earlier.keys(), ...later.keys()])];
  const rows = names.flatMap((name): readonly Row[] => {
    const from = earlier.get(name) ?? "0";
    const to = later.get(name) ?? "0";
    const change = total([to, from.startsWith("-") ? from.slice(1) : from === "0" ? "0" : `-${from}`]);
    return change === "0" ? [] : [{ cells: [name, showNumber(from), showNumber(to), change?.startsWith("-") === false ? `+${showNumber(change)}` : showNumber(change)] }];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: "what is left" },
    { kind: "table", columns: columnsOf("", "before", "after", "change"), rows },
  ];
}

function buckets(snapshot: Snapshot): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const balance of snapshot.account.balances ?? []) {
    for (const [name, value] of [["wallet", balance.walletBalance], ["bonus", balance.bonus], ["debt", balance.debt]] as const) {
      if (value !== undefined) found.set(`${name} ${balance.asset}`, value);
    }
    for (const credit of balance.credits ?? []) found.set(`credit ${credit.id} ${balance.asset}`, credit.amount);
  }
  for (const position of snapshot.positions ?? []) {
    found.set(`contracts of ${position.id}`, position.contracts);
    if (position.margin !== undefined) found.set(`margin of ${position.id}`, position.margin);
  }
  for (const fund of snapshot.funds ?? []) found.set(`fund ${fund.name} ${fund.asset}`, fund.amount);
  return found;
}
