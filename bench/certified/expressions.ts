import type { CompareExpression, CompiledPolicy, Expression, Mode, RoundingMode } from "../../dsl/ir.ts";
import type { Chance } from "./chance.ts";

const modes: readonly RoundingMode[] = ["half_even", "half_up", "toward_zero", "away_from_zero", "up", "down"];
const operators: readonly CompareExpression["operator"][] = ["<", "<=", ">", ">=", "=", "!="];
const literals = ["0", "1", "2", "0.1", "0.5", "3", "7", "1000", "0.000000000000000001", "0.333333333333333333", "12345678901234567890.5", "99999999999999999999.999999999999999999", "-1", "-2.5", "1.1", "100000.00000001"];

/** A condition of any shape about a pool of a mode, or one of its positions; money and prices are mixed as no checker would let them. */
export function randomCondition(policy: CompiledPolicy, mode: Mode, of: "pool" | "position", chance: Chance): Expression {
  return new Writer(policy, mode, chance).condition(of, 3);
}

type Place = "pool" | "position" | "order" | "balance";

/** Writes expressions by chance. A class because it carries what there is to write about. */
class Writer {
  private readonly policy: CompiledPolicy;
  private readonly chance: Chance;
  private readonly single: boolean;
  private readonly fixesAsset: boolean;

  constructor(policy: CompiledPolicy, mode: Mode, chance: Chance) {
    this.policy = policy;
    this.chance = chance;
    const { by, keys } = mode.sharing?.partition ?? { by: "account", keys: [] as readonly string[] };
    this.single = by === "position";
    this.fixesAsset = this.single || keys.includes("instrument.settle") || keys.includes("instrument.symbol");
  }

  condition(of: Place, depth: number): Expression {
    const { chance } = this;
    const shape = depth === 0 ? 0 : chance.below(10);
    if (shape === 7) return { kind: "logic", operator: chance.among(["and", "or"]), operands: [this.condition(of, depth - 1), this.condition(of, depth - 1)] };
    if (shape === 8) return { kind: "not", operand: this.condition(of, depth - 1) };
    if (shape === 9 && of === "pool") return { kind: "aggregate", which: chance.among(["any", "all"]), over: "position", scope: "pool", operand: this.condition("position", depth - 1) };
    return { kind: "compare", operator: chance.among(operators), left: this.number(of, depth), right: chance.often(0.3) ? this.literal() : this.number(of, depth) };
  }

  private number(of: Place, depth: number): Expression {
    const { chance } = this;
    if (depth === 0) return this.leaf(of);
    const inner = (): Expression => this.number(of, depth - 1);
    switch (chance.below(12)) {
      case 0:
      case 1:
        return { kind: "binary", operator: chance.among(["add", "subtract", "multiply", "divide"]), left: inner(), right: inner() };
      case 2:
        return { kind: "binary", operator: "subtract", left: inner(), right: inner() };
      case 3:
        return { kind: "extreme", which: chance.among(["min", "max"]), operands: [inner(), inner(), this.literal()] };
      case 4:
        return { kind: "choose", condition: this.condition(of, depth - 1), then: inner(), else: inner() };
      case 5:
        return { kind: "round", operand: inner(), step: { kind: "number", value: chance.among(["1", "0.01", "0.5", "0.000001", "100", "0.3", "7"]) }, mode: chance.among(modes) };
      case 6:
        return { kind: "absolute", operand: inner() };
      case 7:
      case 8:
        return this.sum(of, depth);
      case 9:
        if (of === "position" || (of === "pool" && this.single)) return { kind: "tier_field", field: chance.among(["maintenance_margin_rate", "maintenance_amount", "min_notional"]), tier: { kind: "lookup", boundary: chance.among(["upper", "lower"]), table: { kind: "instrument", name: "tiers" }, by: inner() } };
        return inner();
      case 10:
        return { kind: "scenario", which: chance.among(["worst", "best"]), moves: [{ kind: "number", value: "0.1" }, { kind: "number", value: "-5", unit: "percent" }], operand: inner() };
      default:
        return this.leaf(of);
    }
  }

  private sum(of: Place, depth: number): Expression {
    const { chance } = this;
    if (of !== "pool") return this.leaf(of);
    const over = chance.among(["position", "position", "order", "balance"] as const);
    const scope = chance.among(["pool", "pool", "account"] as const);
    return {
      kind: "aggregate", which: chance.among(["sum", "sum", "sum", "number", "min", "max"]), over, scope: over === "balance" ? "account" : scope, operand: this.number(over, depth - 1),
      ...(chance.often(0.3) && { where: this.condition(over, Math.min(depth - 1, 1)) }), ...(over === "position" && chance.often(0.15) && { same: chance.among(["instrument.settle", "instrument.symbol", "position.side"]) }),
    };
  }

  private leaf(of: Place): Expression {
    const { chance } = this;
    if (chance.often(0.15)) return this.literal();
    if (of === "balance") return { kind: "fact", path: chance.among(["balance.wallet_balance", "balance.bonus", "balance.debt"]) };
    if (of === "order") return { kind: "fact", path: chance.among(["order.contracts", "order.price", "instrument.mark_price", "order.sign", "order.leverage"]) };
    if (of === "position" || this.single) {
      const mark: Expression = { kind: "fact", path: "instrument.mark_price" };
      const rest = chance.below(5);
      if (rest === 0) return { kind: "value", of: "position", at: mark };
      if (rest === 1) return { kind: "profit", of: "position", from: { kind: "fact", path: "position.entry_price" }, to: mark };
      if (rest === 2 && this.figures("position").length > 0) return { kind: "figure", path: chance.among(this.figures("position")) };
      if (of === "position" || rest === 3) return { kind: "fact", path: chance.among(["position.contracts", "position.entry_price", "position.leverage", "position.sign", "instrument.mark_price", "instrument.contract_size", "position.unsettled_funding", "position.margin"]) };
    }
    if (chance.often(0.4) && this.figures("pool").length > 0) return { kind: "figure", path: chance.among(this.figures("pool")) };
    if (this.fixesAsset && chance.often(0.4)) return { kind: "fact", path: chance.among(["balance.wallet_balance", "balance.bonus"]) };
    return { kind: "equity", purpose: "maintaining" };
  }

  private figures(level: string): readonly string[] {
    return this.policy.meaning.definitions.filter((definition) => definition.level === level && definition.dimension.kind !== "flag" && definition.dimension.kind !== "tier" && definition.dimension.kind !== "enum").map(({ path }) => path);
  }

  private literal(): Expression {
    return { kind: "number", value: this.chance.among(literals) };
  }
}
