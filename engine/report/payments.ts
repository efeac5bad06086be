import type { Payment } from "../snapshot/index.ts";
import { columnsOf } from "./columns.ts";
import { showAmount, total } from "./numbers.ts";
import type { Block } from "./report.ts";

/** Who paid whom, with the sum of each asset below where there are several; nothing where nobody paid. */
export function paymentBlocks(payments: readonly Payment[], heading = "payments"): readonly Block[] {
  if (payments.length === 0) return [];
  const assets = [...new Set(payments.map((payment) => payment.asset))];
  const sums = payments.length < 2 ? [] : assets.map((asset) => ({ cells: ["in all", "", showAmount(total(payments.filter((each) => each.asset === asset).map((each) => each.amount)), asset)] }));
  const rows = payments.map((payment) => ({
    cells: [payment.from, payment.to, showAmount(payment.amount, payment.asset), payment.purpose.replaceAll("_", " "), payment.clause ?? ""],
  }));
  return [
    { kind: "heading", text: heading },
    { kind: "table", columns: columnsOf("from", "~to", "amount", "~for", "~clause"), rows: [...rows, ...sums] },
  ];
}
