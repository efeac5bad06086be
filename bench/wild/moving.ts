import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Chance } from "../certified/chance.ts";
import { cited } from "./words.ts";

/** Policies whose stages bend and jump as a price moves, and accounts of few round numbers, in which bends, bounds and boundaries fall together. */

/** A policy as text, with a stage of minima, maxima, choices, quotients and several comparisons. */
export function movingText(chance: Chance, id: number): string {
  const contracts = chance.among(["linear", "linear", "linear", "inverse", "linear, inverse"]);
  const unit = contracts === "linear" ? "USDT" : contracts === "inverse" ? "BTC" : undefined;
  const write = new Moving(chance, unit);
  const stage = (): string => {
    const side = chance.below(8);
    if (side < 2) return `pool.equity ${chance.among(["<", "<="])} pool.maintenance_margin`;
    if (side === 2) return `${write.money("pool", 2)} < pool.maintenance_margin`;
    if (side === 3) return `(if pool.equity > 0 then pool.maintenance_margin / pool.equity else ${write.percent()}) ${chance.among([">", ">="])} ${write.percent()}`;
    return write.flag("pool", chance.among([1, 2, 3]));
  };
  const mode = (name: string, sharing: string): string => `mode ${name} "M" {
sharing { ${cited}
${sharing}
}
adjustment { allow trader to close ${cited} }
liquidation of pool {
start when ${stage()}${chance.often(0.1) ? ` until ${write.flag("pool", 1)}` : ""} ${cited}
finally close all positions ${cited}
}
payment { ${cited}
pay realized_loss, funding_fee, trading_fee, liquidation_fee, interest { finally insurance_fund }
receive realized_profit, funding_fee { to balance.wallet_balance }
unspecified bonus_clawback because "none"
}
}`;
  const table = unit !== undefined && chance.often(0.5);
  write.hasTable = table;
  const bound = chance.among(["upper", "lower"]);
  const usual = "position.notional * position.tier.maintenance_margin_rate - position.tier.maintenance_amount";
  return `language 1
policy wild.moving${id} "Moving ${id}" {
version 1
applies to contract ${contracts}
applies to settle ${unit ?? "BTC, USDT"}
source HOUSE "own" dated 2026-01-01 sections assumptions
round amounts to 0.00000001 half even, prices to ${chance.among(["tick", "0.01", "5"])} ${chance.among(["half even", "against trader", "toward trader", "up", "down"])}
${table ? `tiers risk ${bound} bound included { ${cited}\nup to 100 ${unit}: rate 1%, off 0 ${unit}\nup to 400 ${unit}: rate 2%, off 1 ${unit}\n${chance.among(["above", `up to 1000 ${unit}`])}: rate 10%, off 33 ${unit}\n}` : ""}
definitions {
position.notional = value of position at ${chance.among(["instrument.mark_price", "instrument.mark_price", "max(instrument.mark_price, instrument.index_price)", "instrument.last_price"])} ${cited}
position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price ${cited}
position.tier = instrument.tiers by ${chance.among(["position.notional", "position.notional", "abs(position.unrealized_pnl)", "max(position.notional, position.margin)", "position.notional + position.margin"])}, ${chance.among(["upper", "lower"])} bound included ${cited}
${table ? `position.risk_tier = risk by ${write.money("position", 1).replaceAll("position.risk_tier", "position.tier").replaceAll(".rate", ".maintenance_margin_rate")}, ${bound} bound included ${cited}` : ""}
position.initial_margin = position.notional / position.leverage ${cited}
position.maintenance_margin = ${chance.among([usual, usual, "slices of position.notional in instrument.tiers at maintenance_margin_rate", write.money("position", 2), `max(${usual}, ${write.money("position", 1)})`])} ${cited}${chance.often(0.2) ? `\n    except when ${write.flag("position", 1)}: ${write.money("position", 1)} as x1` : ""}
order.initial_margin = (value of order at order.price) / order.leverage ${cited}
pool.initial_margin = sum of position.initial_margin ${cited}
pool.maintenance_margin = ${chance.among(["sum of position.maintenance_margin", "sum of position.maintenance_margin", `max(sum of position.maintenance_margin, ${chance.often(0.5) ? "5% * sum of position.notional" : "abs(sum of position.unrealized_pnl)"})`])} ${cited}
}
${mode("m0", `share margin across positions with same instrument.settle\ncount balance.wallet_balance\ncount sum of ${chance.among(["position.unrealized_pnl", "position.unrealized_pnl", "min(0, position.unrealized_pnl)", "(50% * max(0, position.unrealized_pnl) + min(0, position.unrealized_pnl))"])}`)}
${mode("m1", "share margin with nothing\ncount position.margin\ncount position.unrealized_pnl")}
}
`;
}

/** Expressions over what moves. A class because it carries chance. */
class Moving {
  hasTable = false;
  private readonly chance: Chance;
  private readonly unit: string | undefined;

  constructor(chance: Chance, unit: string | undefined) {
    this.chance = chance;
    this.unit = unit;
  }

  money(level: "pool" | "position", depth: number): string {
    const { chance } = this;
    if (depth <= 0) return this.leaf(level);
    const inner = (): string => this.money(level, depth - 1);
    switch (chance.below(9)) {
      case 0:
        return `(${inner()} + ${inner()})`;
      case 1:
        return `(${inner()} - ${inner()})`;
      case 2:
        return `(${chance.among(["50%", "2", "0.1"])} * ${inner()})`;
      case 3:
      case 4:
        return `${chance.among(["min", "max"])}(${inner()}, ${chance.often(0.4) ? "0" : inner()}${chance.often(0.2) ? `, ${inner()}` : ""})`;
      case 5:
        return `abs(${inner()})`;
      case 6:
        return `(if ${this.flag(level, depth - 1)} then ${inner()} else ${inner()})`;
      case 7:
        return level === "pool" ? `(sum of ${this.money("position", depth - 1)}${chance.often(0.2) ? ` where (${this.flag("position", depth - 1)})` : ""})` : inner();
      default:
        return this.leaf(level);
    }
  }

  flag(level: "pool" | "position", depth: number): string {
    const { chance } = this;
    if (depth > 0 && chance.often(0.35)) return chance.often(0.2) ? `not (${this.flag(level, depth - 1)})` : `(${this.flag(level, depth - 1)} ${chance.among(["and", "or"])} ${this.flag(level, depth - 1)})`;
    const operator = chance.among(["<", "<=", ">", ">="]);
    if (chance.often(0.2)) {
      const divisor = this.leaf(level);
      return `((if ${divisor} ${chance.among(["<", ">", ">"])} 0 then ${this.money(level, depth - 1)} / (${divisor}) else ${this.percent()}) ${operator} ${this.percent()})`;
    }
    return `(${this.money(level, depth - 1)} ${operator} ${this.money(level, depth - 1)})`;
  }

  percent(): string {
    return this.chance.among(["1%", "5%", "50%", "100%", "120%"]);
  }

  private leaf(level: "pool" | "position"): string {
    const { chance, unit } = this;
    const round = unit === undefined ? [] : [`${chance.among(["1", "5", "10", "40", "100"])} ${unit}`];
    if (level === "pool") return chance.among(["pool.equity", "pool.equity", "pool.maintenance_margin", "sum of position.notional", "sum of position.unrealized_pnl", "sum of position.initial_margin", "sum of max(0, position.unrealized_pnl)", ...round]);
    return chance.among(["position.notional", "position.unrealized_pnl", "position.unrealized_pnl", "position.margin", "5% * position.notional", "position.notional * position.tier.maintenance_margin_rate", "value of position at instrument.last_price", "(slices of position.notional in instrument.tiers at maintenance_margin_rate)", ...(this.hasTable ? ["position.notional * position.risk_tier.rate"] : []), ...round]);
  }
}

/** The account with few round numbers instead of its own. */
export function rounded(snapshot: Snapshot, chance: Chance): Snapshot {
  const isFlat = chance.often(0.5);
  const instruments = snapshot.instruments?.map((instrument) => {
    const isInverse = instrument.contract === "inverse";
    const mark = chance.among(["5", "10", "20", "25", "40"]);
    const apart = chance.often(0.3);
    const scale = isInverse ? 0.02 : 1;
    const tiers = [[0, 100, 0.01, 0], [100, 400, 0.02, 1], [400, 1000, 0.1, 33], [1000, undefined, 0.5, 433]].map(([from, to, rate, amount]) => ({
      minNotional: String((from ?? 0) * scale), ...(to !== undefined && { maxNotional: String(to * scale) }), maintenanceMarginRate: String(rate), initialMarginRate: "0.5", maintenanceAmount: isFlat ? "0" : String((amount ?? 0) * scale), maxLeverage: "2",
    }));
    return { ...instrument, tickSize: chance.among(["0.01", "1", "0.5"]), contractSize: isInverse ? "10" : "1", markPrice: mark, lastPrice: apart ? chance.among(["5", "12", "20"]) : mark, indexPrice: apart ? chance.among(["8", "10", "30"]) : mark, tiers };
  });
  const positions = snapshot.positions?.map((position) => ({
    ...position, contracts: chance.among(["1", "2", "5", "10", "20"]), entryPrice: chance.among(["5", "10", "10", "20", "25", "30"]), leverage: chance.among(["2", "5", "10"]), ...(position.margin !== undefined && { margin: chance.among(["1", "5", "10", "40"]) }),
  }));
  const balances = snapshot.account.balances?.map((balance) => ({ ...balance, walletBalance: chance.among(["0", "1", "10", "20", "50", "100", "200"]) }));
  return { ...snapshot, instruments, positions, account: { ...snapshot.account, balances } } as Snapshot; // the same with other numbers
}
