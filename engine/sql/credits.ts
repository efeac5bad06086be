import type { CreditTest } from "../kernel/columns.ts";
import { numberOf } from "./columns.ts";
import type { Dialect } from "./dialect.ts";
import { Inexpressible } from "./inexpressible.ts";
import { plainInstant } from "./instants.ts";

/** Over the credits (`k`) of a balance: what those that pass the tests come to, absent where one cannot be tested or is no decimal. */
export function creditSum(dialect: Dialect, tests: readonly CreditTest[], asOf: string | undefined): string {
  const amount = numberOf(dialect, "k.amount", "nonNegative");
  // In order: a test after one that fails is not asked.
  const counts = [...tests].reverse().reduce((rest, test) => `CASE ${testOf(dialect, test, asOf)} WHEN -1 THEN -1 WHEN 1 THEN ${rest} END`, "1");
  return `CASE WHEN SUM(CASE WHEN ${amount} IS NULL OR ${counts} IS NULL THEN 1 ELSE 0 END) = 0 THEN SUM(CASE WHEN ${counts} = 1 THEN ${amount} ELSE ${dialect.double(0)} END) END`;
}

function testOf(dialect: Dialect, test: CreditTest, asOf: string | undefined): string {
  if (test.test === "kind") return `(CASE WHEN k.kind = ${dialect.literal(test.word)} THEN ${test.not ? -1 : 1} WHEN k.kind IS NOT NULL THEN ${test.not ? 1 : -1} END)`;
  if (asOf === undefined || !new RegExp(`^${plainInstant}$`).test(asOf)) throw new Inexpressible("the time", "choice");
  return `(CASE WHEN ${dialect.matches(dialect.asText("k.expires_at"), plainInstant)} THEN CASE WHEN ${dialect.asText("k.expires_at")} ${test.operator} ${dialect.literal(asOf)} THEN 1 ELSE -1 END END)`;
}
