import type { Mode } from "../../dsl/ir.ts";
import type { Program } from "../program.ts";
import type { Dialect } from "./dialect.ts";
import type { MarketNeeds } from "./market.ts";
import { Sheet } from "./sheet.ts";
import type { Side } from "./side.ts";

/**
 * What all rows of a mode's query have in common: the rows of accounts and of credits that stand beside them, and the side tables that are joined. A class because
 * it remembers what was asked for.
 */
export class Ground {
  readonly program: Program;
  readonly dialect: Dialect;
  readonly mode: Mode;
  readonly needs: MarketNeeds;
  /** One row an account. */
  readonly accounts = new Sheet("a");
  /** One row a balance that has credits. */
  readonly credits = new Sheet("k");
  readonly sides = new Map<string, Side>();
  private made = 0;

  constructor(program: Program, dialect: Dialect, mode: Mode, needs: MarketNeeds) {
    this.program = program;
    this.dialect = dialect;
    this.mode = mode;
    this.needs = needs;
  }

  /** The paths by whose words the mode tells pools apart; none where an account has one pool. */
  get keys(): readonly string[] {
    const partition = this.mode.sharing?.partition;
    return partition?.by === "key" ? partition.keys : [];
  }

  get byAsset(): boolean {
    return this.keys.length === 1 && this.keys[0] === "instrument.settle";
  }

  /** The key of the pool of a holding, as an expression. */
  poolKey(alias: "p" | "o"): string {
    const words = this.keys.map((path) => `${path.startsWith("instrument.") ? "m" : alias}.${path.slice(path.indexOf(".") + 1)}`);
    return words.length === 0 ? this.dialect.literal("") : words.join(" || ' ' || ");
  }

  nextName(letter: string): string {
    this.made += 1;
    return `${letter}${this.made}`;
  }

  /** Rows of accounts and of credits, where something of them is read. */
  ctes(): readonly string[] {
    const { dialect } = this;
    const accounts = this.accounts.isEmpty ? [] : this.accounts.chain(dialect, (columns) => `SELECT n.account_id AS account_of,\n    ${columns.join(",\n    ")}\n  FROM plimsoll_accounts n`).ctes;
    const credits = this.credits.isEmpty ? [] : this.credits.chain(dialect, (columns) => `SELECT k.account_id AS credit_account, k.asset AS credit_asset,\n    ${columns.join(",\n    ")}\n  FROM plimsoll_credits k\n  GROUP BY k.account_id, k.asset`).ctes;
    return [...accounts, ...credits];
  }

  /** A column of the account's row (`n`), with what joins it to rows of the account `of`. */
  account(sheet: Sheet, of: string, sql: string): string {
    sheet.join(`\n  LEFT JOIN a_0 ON a_0.account_of = ${of}`);
    return `a_0.${this.accounts.source(sql).sql}`;
  }
}
