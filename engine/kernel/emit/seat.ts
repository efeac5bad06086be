import type { Plan } from "../plan/nodes.ts";
import { indented } from "./blocks.ts";
import { Columns } from "./columns.ts";
import { accountLines, wideLine } from "./decide.ts";
import type { Records } from "./records.ts";

/**
 * The function that makes a seat: what bounds decide of any one account of columns that stay where they are. A call for one account costs no more than its rows, since the columns are
 * looked up when the seat is made, and not in each call.
 */
export function seatLines(plan: Plan, records: Records): readonly string[] {
  const columns = new Columns(plan);
  const bodies = [false, true].map((prices) => accountLines(plan, columns, records, prices, undefined));
  const [statuses, prices] = bodies.map((lines) => ["let left = 0;", "for (let a = account; a <= account; a += 1) {", ...indented(lines), "}", "return left;"]);
  return [
    "/** Decides any one account of columns that stay where they are, as far as bounds do; 1 where it is left. */",
    "function seatOf(batch, room) {",
    ...indented([
      "const { index, accountStatus, poolStatus, positionStatus, ambiguous, said, near, ticks, stamp } = room;",
      ...columns.declarations(),
      wideLine(plan),
      "const { rows: indexRows, span: indexSpan, low: indexLow } = index;",
      "const statusesAt = (account) => {",
      ...indented(statuses ?? []),
      "};",
      "const pricesAt = (account) => {",
      ...indented(prices ?? []),
      "};",
      "return { batch, room, statusesAt, pricesAt, without: [] };",
    ]),
    "}",
  ];
}
