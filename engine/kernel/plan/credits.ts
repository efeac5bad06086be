import type { AggregateExpression, Expression } from "../../../dsl/ir.ts";
import type { CreditTest, NumberColumnOf } from "../columns.ts";
import type { Num } from "./nodes.ts";
import { fixesAsset, placeOf, type Site } from "./site.ts";
import type { Walk } from "./walk.ts";

/** `sum of credit.amount where …`, a column of its own: those of the balance at hand (none, where the account does not list it), or of all balances where no asset is at hand. */
export function creditSum({ make }: Walk, { which, operand, where, same }: AggregateExpression, site: Site): Num {
  const tests = where === undefined ? [] : testsOf(where);
  if (which !== "sum" || operand?.kind !== "fact" || operand.path !== "credit.amount" || same !== undefined || tests === undefined) return make.unknown("aggregates over each credit, but sums of `credit.amount` by kind and time, have no columns");
  const at = placeOf("balance", site);
  if (at !== undefined) return make.column(columnOf("balance", tests), at);
  const isOfAll = site.group === undefined && (site.frame === "account" || (site.frame === "pool" && site.mode !== undefined && !fixesAsset(site.mode)));
  return isOfAll ? make.column(columnOf("account", tests), "account") : make.unknown("the balance whose credits are meant is not at hand");
}

function columnOf(table: "balance" | "account", credits: readonly CreditTest[]): NumberColumnOf {
  return { kind: "number", table, path: `${table}.(credits${credits.length === 0 ? "" : ` ${JSON.stringify(credits)}`})`, sign: "nonNegative", credits };
}

/** A condition as tests of a credit, in order; `undefined` where it is more than that. */
function testsOf(where: Expression): readonly CreditTest[] | undefined {
  if (where.kind === "logic" && where.operator === "and") {
    const all = where.operands.map(testsOf);
    return all.every((each) => each !== undefined) ? all.flat() : undefined;
  }
  if (where.kind === "is" && isFact(where.operand, "credit.kind")) return [{ test: "kind", word: where.word, not: where.not }];
  if (where.kind !== "compare" || where.operator === "=" || where.operator === "!=") return undefined;
  if (isFact(where.left, "credit.expires_at") && isFact(where.right, "account.now")) return [{ test: "expires", operator: where.operator }];
  if (isFact(where.right, "credit.expires_at") && isFact(where.left, "account.now")) return [{ test: "expires", operator: turned[where.operator] }];
  return undefined;
}

const turned = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

function isFact(expression: Expression, path: string): boolean {
  return expression.kind === "fact" && expression.path === path;
}
