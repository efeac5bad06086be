import type { FillPrice, PlanStep, ReduceAction } from "../../dsl/ir.ts";
import { literalValue } from "../program.ts";
import { add, sign, toDecimalString, unreachable, type Fraction } from "../number/index.ts";
import { poolHolding } from "../pools.ts";
import type { RunContext } from "../run-context.ts";
import { printExactPrice } from "../solve/nearest.ts";
import { wordOf } from "../state/entity.ts";
import { positionById, withoutEntity, type State } from "../state/state.ts";
import { convertBalances } from "./convert.ts";
import { deleveraged } from "./adl.ts";
import type { Choices } from "./choices.ts";
import { fill } from "./fill.ts";
import { leave } from "./leave.ts";
import { openPosition, setFacts } from "./take-on.ts";
import { moveMoney } from "./move.ts";
import { netCuts } from "./net.ts";
import { ordersToCancel } from "./orders.ts";
import { instrumentOf, priceCuts, type Cut } from "./price.ts";
import type { StepRecord } from "./record.ts";
import { select } from "./select.ts";
import { shortageOf } from "./shortage.ts";
import { sizeOf } from "./size.ts";
import { standingOf, type Standing, type Subject } from "./subject.ts";

export interface Executed {
  readonly state: State;
  /** Empty where the step changed nothing. */
  readonly records: readonly StepRecord[];
}

/** One execution of one step. Throws `Undecided`. */
export function execute(context: RunContext, standing: Standing, subject: Subject, step: PlanStep, choices: Choices): Executed {
  const { state } = standing.scope;
  const { action } = step;
  const about = { clause: step.id, effect: action.kind, ...(standing.scope.pool === undefined ? {} : { pool: standing.scope.pool.id }), payments: [] };
  switch (action.kind) {
    case "cancel_orders": {
      const orders = ordersToCancel(context, standing, step.id, action);
      if (orders.length === 0) return { state, records: [] };
      const after = orders.reduce((rest, order) => withoutEntity(rest, "order", order.id), state);
      return { state: after, records: [{ ...about, orders: orders.map((order) => order.id) }] };
    }
    case "reduce":
      return reduce(context, standing, subject, step, action, choices);
    case "close": {
      const chosen = select(context, standing, step.id, action.select, choices);
      return fillAll(context, standing, subject, step, action.at, chosen.map(wholeOf));
    }
    case "net":
      return fillAll(context, standing, subject, step, action.at, netCuts(standing, action.key));
    case "move": {
      const { state: after, payments } = moveMoney(context, standing, step.id, action);
      return { state: after, records: payments.length === 0 ? [] : [{ ...about, payments }] };
    }
    case "convert":
      return convertBalances(context, standing, subject, step.id, action, choices);
    case "set":
      return setFacts(context, standing, step.id, action);
    case "open":
      return openPosition(context, standing, step.id, action);
    case "wait":
      return { state: { ...state, asOf: add(state.asOf, literalValue(action.duration)) }, records: [about] };
    default:
      return unreachable(action);
  }
}

/** Sizes are decided at once; by shortage each position is cut in the state that the one before it left. */
function reduce(context: RunContext, standing: Standing, subject: Subject, step: PlanStep, action: ReduceAction, choices: Choices): Executed {
  const { by, at } = action;
  const chosen = select(context, standing, step.id, action.select, choices);
  if (by.kind !== "shortage") {
    const cuts = chosen.map((position): Cut => ({ position, contracts: sizeOf(context, subject, standing, step.id, position, by) }));
    return fillAll(context, standing, subject, step, at, cuts);
  }
  const records: StepRecord[] = [];
  let state = standing.scope.state;
  for (const { id } of chosen) {
    const now = standingOf(context, state, subject);
    const position = positionById(state, id);
    if (now === undefined || position === undefined) break;
    const contracts = shortageOf(context, state, subject, step, action, position);
    const done = fillAll(context, now, subject, step, at, [{ position, contracts }]);
    state = done.state;
    records.push(...done.records);
  }
  return { state, records };
}

/** Prices are decided in the state before the step; then everything is filled at once, and what is closed leaves. */
function fillAll(context: RunContext, standing: Standing, subject: Subject, step: PlanStep, at: FillPrice, wanted: readonly Cut[]): Executed {
  const { state } = standing.scope;
  const cuts = priceCuts(context, standing, step.id, at, wanted.filter((cut) => sign(cut.contracts) > 0));
  if (cuts.length === 0) return { state, records: [] };
  const netting = step.action.kind === "net";
  const { state: unpaid, filled } = fill(context, state, cuts, netting ? [] : subject.liquidation.fees);
  const departure = leave(context, unpaid, subject, cuts.map((cut) => cut.position.id), !netting);
  const records = filled.map(({ position, contracts, price, profit, payments }): StepRecord => {
    const pool = poolHolding(standing.pools, "position", position.id);
    const all = [...payments, ...(departure.payments.get(position.id) ?? [])];
    return {
      clause: step.id,
      effect: step.action.kind,
      ...(pool === undefined ? {} : { pool: pool.id }),
      position: position.id,
      contracts,
      price: printFill(context, standing, position, price, at),
      profit,
      payments: all,
      adl: deleveraged(state.snapshot, position, contracts, price, all),
    };
  });
  return { state: departure.state, records };
}

function wholeOf(position: Cut["position"]): Cut {
  return { position, contracts: position.values["contracts"] as Fraction }; // the schema demands it
}

/** A solved price is printed as policies round printed prices; a price that was given is printed as it is. */
function printFill({ program }: RunContext, standing: Standing, position: Cut["position"], price: Fraction, at: FillPrice): string {
  if (at.kind !== "bankruptcy") return toDecimalString(price);
  return printExactPrice(price, program.meaning.rounding, instrumentOf(standing, position), wordOf(position, "side") === "short" ? "above" : "below");
}
