import { assemble, type PolicySet } from "../../../dsl/check/overlays/index.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import type { Diagnostic } from "../../../dsl/diagnostics/diagnostic.ts";

/** A policy small enough to read, with two labelled clauses. */
export function base(items: string, version = "1"): string {
  return `language 1

policy test.futures "Test" {
  version ${version}
  ${items}
  source RULES "Rules" sections main
  options {
    bonus default yes as bonus_option  [RULES main]
  }
  definitions {
    position.notional = value of position at instrument.mark_price  [RULES main]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price  [RULES main]
    position.initial_margin = position.notional / position.leverage  [RULES main]
      except when position.side is short: position.notional as short_margin  [RULES main]
    position.maintenance_margin = 1% * position.notional  [RULES main]
    pool.initial_margin = sum of position.initial_margin  [RULES main]
    pool.maintenance_margin = sum of position.maintenance_margin  [RULES main]
  }
  account {
    allow trader to withdraw up to amount that keeps pool.equity for withdrawing >= pool.initial_margin as withdrawing  [RULES main]
  }
  mode cross {
    sharing {  [RULES main]
      share margin across positions with same instrument.settle
      count balance.wallet_balance as own_money
      count balance.bonus when option bonus as bonus_money
      count sum of position.unrealized_pnl
    }
    adjustment {  [RULES main]
      allow trader to open when pool.equity for opening >= pool.initial_margin as opening
    }
    liquidation of pool {  [RULES main]
      start when pool.equity < pool.maintenance_margin as trigger
      stop when pool.equity >= pool.maintenance_margin
      finally close all positions at bankruptcy price shared by position.maintenance_margin as closing
      surplus to insurance_fund
    }
    payment {  [RULES main]
      pay realized_loss keeping pool.equity >= 0 {
        first balance.bonus as bonus_first
        then balance.wallet_balance
        finally insurance_fund
      }
      pay funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback {
        first balance.wallet_balance down to 0
        finally debt
      }
      receive realized_profit, funding_fee { to balance.wallet_balance }
    }
  }
}
`;
}

/** An overlay of `extending` with the given items. */
export function overlay(id: string, extending: string, items: string, version = "1"): string {
  return `language 1\n\npolicy ${id} extends ${extending} {\n  version ${version}\n  source EU "EU terms" sections main\n  ${items}\n}\n`;
}

/** Files by name, put together. The texts parse. */
export function load(files: Readonly<Record<string, string>>): { readonly set: PolicySet | undefined; readonly diagnostics: readonly Diagnostic[]; readonly texts: typeof files } {
  const parsed = Object.entries(files).map(([file, text]) => {
    const { ast, diagnostics } = parse(text, file);
    if (ast === undefined || diagnostics.length > 0) throw new Error(`${file} does not parse: ${diagnostics.map((each) => each.message).join(" ")}`);
    return { file, ast };
  });
  const { set, diagnostics } = assemble(parsed);
  return { set, diagnostics, texts: files };
}

/** The text that a message points at, with the name of its file. */
export function pointedAt(texts: Readonly<Record<string, string>>, { at }: Diagnostic): string {
  const { file = "", start, end } = at.span;
  return `${file}: ${texts[file]?.slice(start, end) ?? ""}`;
}
