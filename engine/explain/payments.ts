import type { Program } from "../program.ts";
import type { Explanation, Payment } from "../snapshot/index.ts";
import { withClause } from "./nodes.ts";

/** Who paid what to whom, by which step of which list. */
export function paid(program: Program, payments: readonly Payment[]): readonly Explanation[] {
  return payments.map((payment) =>
    withClause(program, payment.clause, { label: `${payment.from} to ${payment.to}`, kind: "figure", value: payment.amount, unit: payment.asset, note: payment.purpose.replaceAll("_", " "), children: [] }),
  );
}
