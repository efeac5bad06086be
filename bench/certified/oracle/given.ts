import type { Expression } from "../../../dsl/ir.ts";
import { negative, one, times } from "./exact.ts";
import { newRow, seconds, text, type Cell, type Row } from "./rows.ts";
import type { Quantity, Rules } from "./rules.ts";
import { assetAt, Beyond, rowAt, rowFinder, silent, type Scope } from "./scope.ts";
import { number, remembered } from "./values.ts";

const prices: ReadonlySet<string> = new Set(["instrument.mark_price", "instrument.last_price", "instrument.index_price"]);

/** Numbers and words that snapshots give, as closures. A class because it carries the readers of a policy's facts. */
export class GivenRules {
  private readonly rules: Rules;

  constructor(rules: Rules) {
    this.rules = rules;
  }

  word(expression: Expression): (scope: Scope) => string {
    if (expression.kind === "before") return this.word(expression.operand);
    if (expression.kind === "option") {
      const option = this.rules.policy.meaning.options.find(({ name }) => name === expression.name);
      return ({ account }) => {
        const chosen = Object.hasOwn(account.selectors, expression.name) ? account.selectors[expression.name] : option?.default;
        return typeof chosen === "string" && option?.values.includes(chosen) === true ? chosen : silent();
      };
    }
    if (expression.kind !== "fact") throw new Beyond(`the oracle does not read a word from \`${expression.kind}\``);
    const { path } = expression;
    if (path === "pool.mode") return ({ pool }) => pool?.mode.name ?? silent();
    if (path === "pool.status" || path === "position.status") return ({ pool, account }) => (pool === undefined ? silent() : remembered(pool, account));
    if (path === "account.status") return ({ account }) => text(account.row.json, "status") || "healthy";
    const read = this.rules.facts.reader(path);
    return (scope) => {
      const found = this.read(path, read, scope);
      return typeof found === "boolean" ? (found ? "yes" : "no") : typeof found === "string" ? found : "";
    };
  }

  fact(path: string): Quantity {
    const level = path.slice(0, path.indexOf("."));
    const find = rowFinder(level);
    if (path === "position.sign" || path === "order.sign") return (scope) => (text((find(scope) ?? silent()).json, "side") === "short" ? negative(one) : one);
    if (path === "account.now") return ({ account }) => seconds(text(account.snapshot, "asOf")) ?? silent();
    const read = this.rules.facts.reader(path);
    const moves = prices.has(path);
    return (scope) => {
      const row = find(scope);
      const value = number(row === undefined ? this.read(path, read, scope) : (read(row) ?? silent()));
      return moves && scope.factor !== undefined && scope.pinned !== true ? times(value, scope.factor) : value;
    };
  }

  /** A fact that is there, of the object at hand. */
  read(path: string, reader: (row: Row) => Cell, scope: Scope): Cell {
    const level = path.slice(0, path.indexOf("."));
    const row = rowAt(level, scope);
    if (row !== undefined) return reader(row) ?? silent();
    const asset = assetAt("settle", scope);
    if (level === "balance" && asset !== undefined) return reader(newRow("balance", asset, { asset, walletBalance: "0", bonus: "0", debt: "0" })) ?? silent();
    if (level === "asset") {
      const unlisted = scope.balance?.id ?? asset;
      return unlisted === undefined ? silent() : (reader(newRow("asset", unlisted, { asset: unlisted })) ?? silent());
    }
    return silent();
  }
}
