import type { Action } from "../../dsl/ir.ts";
import { amountStep, contractsStep } from "../amounts.ts";
import { newPosition } from "../fill/increase.ts";
import { one, parseDecimal, unreachable, type Fraction } from "../number/index.ts";
import type { RunContext } from "../run-context.ts";
import type { ChangeRequest, LeverageRequest, MarginModeRequest, OpenRequest, PlaceOrderRequest, Request } from "../snapshot/index.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { readEntity } from "../state/load.ts";
import { positionById, type State } from "../state/state.ts";
import { positionOf } from "./check-request.ts";
import type { Deed, Plan, Site } from "./deed.ts";
import { expireCreditDeed, positionModeDeed } from "./deeds/account.ts";
import { marginDeed, moneyDeed } from "./deeds/money.ts";
import { cancelDeed, placeDeed } from "./deeds/order.ts";
import { leverageDeed, marginModeDeed, settleOf } from "./deeds/settings.ts";
import { decreaseDeed, increaseDeed, type FillTerms } from "./deeds/trade.ts";
import { tierKnots, tradePlan } from "./trade-plan.ts";

/** What a request amounts to in `state`. The request has passed `issuesOfRequest`. Throws `Undecided`. */
export function planOf(context: RunContext, state: State, request: Request): Plan {
  switch (request.action) {
    case "deposit":
    case "withdraw":
    case "transfer": {
      const { action, asset, amount } = request;
      return single(context, (base) => moneyDeed(action, base, asset), state, decimal(amount));
    }
    case "add_margin":
    case "remove_margin": {
      const { action, position, amount } = request;
      return single(context, (base) => marginDeed(action, base, position), state, decimal(amount));
    }
    case "change_leverage":
      return single(context, leverageOf(state, request), state, decimal(request.leverage));
    case "change_margin_mode":
      return single(context, marginModeOf(context, state, request), state, one);
    case "change_position_mode":
      return single(context, (base) => positionModeDeed(base, request.positionMode), state, one);
    case "expire_credit":
      return single(context, (base) => expireCreditDeed(base, request.asset, request.credit), state, one);
    case "open": {
      const same = positionOf(state, request);
      const position = same ?? opened(context, state, request);
      return withKnots(single(context, (base) => increaseDeed(context, "open", base, position, termsOf(state, request, request.symbol)), state, decimal(request.contracts)), state, position);
    }
    case "increase": {
      const position = positionOf(state, request)!; // the request was checked
      return withKnots(single(context, (base) => increaseDeed(context, "increase", base, position, termsOf(state, request, wordOf(position, "symbol")!)), state, decimal(request.contracts)), state, position); // the schema demands it
    }
    case "reduce":
    case "close":
    case "delever":
    case "settle": {
      const { action } = request;
      const position = positionOf(state, request)!; // the request was checked
      const asked = decimal(request.contracts) ?? (action === "close" || action === "settle" ? quantityOf(position, "contracts") : undefined);
      const plan = single(context, (base) => decreaseDeed(context, action, base, position.id, termsOf(state, request, wordOf(position, "symbol")!)), state, asked); // the schema demands it
      return { ...withKnots(plan, state, position), mayClose: [position.id] };
    }
    case "trade":
      return tradePlan(context, state, request, opened(context, state, request), termsOf(state, request, request.symbol), decimal(request.contracts));
    case "place_order": {
      const order = orderOf(context, state, request);
      return single(context, (base) => placeDeed(base, order), state, decimal(request.contracts));
    }
    case "cancel_order": {
      const order = state.orders.find((each) => each.id === request.order)!; // the request was checked
      return single(context, (base) => cancelDeed(base, order), state, one);
    }
    case "liquidate":
      return single(context, liquidateOf(state, request.position), state, one);
    default:
      return unreachable(request);
  }
}

function decimal(text: string | undefined): Fraction | undefined {
  return text === undefined ? undefined : parseDecimal(text); // the schema has checked its form
}

function single(context: RunContext, deed: (base: State) => Deed, state: State, asked: Fraction | undefined): Plan {
  const first = deed(state);
  return {
    base: state,
    nameAt: () => first.action,
    deedsAt: (size) => [{ size, deed }],
    unit: first.unit,
    asset: first.asset,
    step: stepOf(context, state, first),
    asked,
    ceiling: first.source,
    knots: [],
    mayClose: [],
  };
}

function stepOf(context: RunContext, state: State, deed: Deed): Fraction {
  const [site] = deed.sites;
  if (deed.unit === "leverage") return one;
  return deed.unit === "contracts" && site?.kind === "held" ? contractsStep(state, site.symbol) : amountStep(context.program, state, deed.asset);
}

function withKnots(plan: Plan, state: State, position: Entity): Plan {
  return { ...plan, knots: tierKnots(state, position) };
}

function termsOf(state: State, request: OpenRequest | ChangeRequest, symbol: string): FillTerms {
  const mark = quantityOf(state.instrumentBySymbol.get(symbol)!, "mark_price")!; // the schema demands it
  return { price: decimal(request.price) ?? mark, takerOrMaker: request.takerOrMaker ?? "taker", leverage: decimal(request.leverage) };
}

function opened(context: RunContext, state: State, request: OpenRequest): Entity {
  return newPosition(context, state, { symbol: request.symbol, mode: request.marginMode, side: request.side, leverage: request.leverage });
}

function leverageOf(state: State, request: LeverageRequest): (base: State) => Deed {
  const named = request.position === undefined ? undefined : positionById(state, request.position);
  const positions = named === undefined ? chosen(state, request.symbol, request.marginMode, request.side) : [named];
  const symbol = named === undefined ? request.symbol! : wordOf(named, "symbol")!; // the request was checked
  const mode = named === undefined ? request.marginMode! : wordOf(named, "margin_mode")!; // as above
  return (base) => leverageDeed(base, positions, { kind: "held", mode, symbol });
}

function marginModeOf(context: RunContext, state: State, request: MarginModeRequest): (base: State) => Deed {
  const named = request.position === undefined ? undefined : positionById(state, request.position);
  const positions = named === undefined ? chosen(state, request.symbol, undefined, request.side) : [named];
  const symbol = named === undefined ? request.symbol! : wordOf(named, "symbol")!; // the request was checked
  const moved = positions.filter((position) => context.program.modes.has(wordOf(position, "margin_mode")!)); // the schema demands it
  const at: Site & { readonly kind: "held" } = { kind: "held", mode: request.marginMode, symbol };
  return (base) => marginModeDeed(context, base, moved, request.marginMode, at);
}

function chosen(state: State, symbol: string | undefined, mode: string | undefined, side: string | undefined): readonly Entity[] {
  return state.positions.filter((position) => wordOf(position, "symbol") === symbol && (mode === undefined || wordOf(position, "margin_mode") === mode) && (side === undefined || wordOf(position, "side") === side));
}

function orderOf({ program }: RunContext, state: State, request: PlaceOrderRequest): Entity {
  const { order, symbol, marginMode, side, price, leverage } = request;
  const json = { id: order ?? freshOrderId(state), symbol, marginMode, side, contracts: "0", price, ...(leverage === undefined ? {} : { leverage }), reduceOnly: request.reduceOnly ?? false };
  return readEntity("order", json.id, json, program.declared);
}

function freshOrderId(state: State): string {
  for (let count = state.orders.length + 1; ; count += 1) {
    if (!state.orders.some((order) => order.id === `order ${count}`)) return `order ${count}`;
  }
}

/** The plan of the liquidation decides what happens; here only whether it may be done is asked, of the state as it stands. */
function liquidateOf(state: State, positionId: string | undefined): (base: State) => Deed {
  const position = positionId === undefined ? undefined : positionById(state, positionId);
  const symbol = position === undefined ? undefined : wordOf(position, "symbol");
  const asset = symbol === undefined ? (state.balances[0]?.id ?? "") : settleOf(state, symbol);
  const site: Site = symbol === undefined ? { kind: "account", asset } : { kind: "held", mode: wordOf(position!, "margin_mode")!, symbol, positionId: position!.id }; // a symbol is a position's
  const action: Action = "liquidate";
  return (base) => ({ action, base, unit: "none", asset, sites: [site], source: undefined, perform: () => ({ state: base, payments: [] }), moving: undefined });
}
