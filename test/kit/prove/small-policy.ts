import { compile } from "../../../dsl/index.ts";
import type { CompiledPolicy } from "../../../engine/index.ts";

/** What a small policy says otherwise than usual; an isolated mode only where it is asked for. */
export interface Otherwise {
  readonly settle?: "any";
  readonly contract?: string;
  readonly blocks?: string;
  readonly definitions?: string;
  readonly maintenance?: string;
  readonly poolMaintenance?: string;
  readonly account?: string;
  readonly adjustment?: string;
  readonly plan?: string;
  readonly receive?: string;
  readonly share?: string;
  readonly count?: string;
  readonly stages?: string;
  readonly pay?: string;
  readonly isolated?: { readonly stages?: string; readonly pay?: string };
  readonly guarantees?: string;
}

const stages = "warn when pool.equity < 2 * pool.maintenance_margin\n start when pool.equity < pool.maintenance_margin";
const receive = "receive realized_profit { to balance.wallet_balance }";
const rest = "unspecified funding_fee, liquidation_fee, interest, bonus_clawback";

/** A policy of a page, with some of it otherwise: a claim about it is right or wrong for one reason. */
export function smallPolicy(said: Otherwise): CompiledPolicy {
  const settle = said.settle === "any" ? "" : "applies to settle USDT";
  const isolated = said.isolated === undefined ? "" : `
  mode isolated "Isolated" {
    sharing { [R A] share margin with nothing count position.margin count position.unrealized_pnl }
    adjustment { allow trader to close [R A] }
    liquidation of pool { [R A] ${said.isolated.stages ?? stages} finally close position }
    payment { [R A] ${said.isolated.pay ?? "pay realized_loss, trading_fee { first position.margin finally insurance_fund }"} ${receive} ${rest} }
  }`;
  return compile(`language 1
policy small.policy "Small" {
  version 1
  applies to contract ${said.contract ?? "linear"}
  ${settle}
  effective from 2026-01-01
  source R "Rules" dated 2026-01-01 sections A
  round amounts to 0.01 half even, prices to tick against trader
  ${said.blocks ?? ""}
  definitions {
    position.notional = value of position at instrument.mark_price [R A]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [R A]
    position.initial_margin = position.notional / position.leverage [R A]
    position.maintenance_margin = ${said.maintenance ?? "position.notional * 0.5%"} [R A]
    pool.initial_margin = sum of position.initial_margin [R A]
    pool.maintenance_margin = ${said.poolMaintenance ?? "sum of position.maintenance_margin"} [R A]
    ${said.definitions ?? ""}
  }
  account { ${said.account ?? "allow trader to deposit [R A]"} }
  mode cross "Cross" {
    sharing { [R A] ${said.share ?? "share margin across positions with same instrument.settle"} ${said.count ?? "count balance.wallet_balance count sum of position.unrealized_pnl"} }
    adjustment { [R A] ${said.adjustment ?? "allow trader to close"} }
    liquidation of pool { [R A] ${said.stages ?? stages} ${said.plan ?? "finally close all positions"} }
    payment { [R A] ${said.pay ?? "pay realized_loss, trading_fee { finally balance.wallet_balance }"} ${said.receive ?? receive} ${rest} }
  }${isolated}
  ${said.guarantees === undefined ? "" : `guarantees { ${said.guarantees} }`}
}
`);
}
