import { compare, isZero, parseDecimal, toDecimalString } from "../number/index.ts";
import type { Program } from "../program.ts";
import { quote, type ChangeRequest, type Issue, type Request } from "../snapshot/index.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";
import { positionById } from "../state/state.ts";

/** What a request names and the snapshot or the policy does not have, or has too little of. Found before any rule is asked. */
export function issuesOfRequest(program: Program, state: State, request: Request): readonly Issue[] {
  switch (request.action) {
    case "deposit":
    case "withdraw":
    case "transfer":
      return [];
    case "add_margin":
    case "remove_margin":
      return ofPosition(program, state, request.position);
    case "change_leverage":
      return request.position === undefined ? [...ofSymbol(state, request.symbol), ...ofMode(program, request.marginMode, request.action)] : ofPosition(program, state, request.position);
    case "change_margin_mode":
      return [...(request.position === undefined ? ofSymbol(state, request.symbol) : ofPosition(program, state, request.position)), ...ofMode(program, request.marginMode, request.action)];
    case "change_position_mode":
      return ofPositionMode(program, request.positionMode);
    case "expire_credit": {
      const known = (state.credits[request.asset] ?? []).some(({ id }) => id === request.credit);
      return known ? [] : [{ path: "credit", message: `expected the id of a credit in ${request.asset}, but found ${quote(request.credit)}` }];
    }
    case "open":
    case "trade":
      return [...ofSymbol(state, request.symbol), ...ofMode(program, request.marginMode, request.action)];
    case "place_order": {
      const taken = request.order !== undefined && state.orders.some((order) => order.id === request.order);
      const twice: Issue[] = taken ? [{ path: "order", message: `expected an id that no order has, but found ${quote(request.order ?? "")}` }] : [];
      return [...ofSymbol(state, request.symbol), ...ofMode(program, request.marginMode, request.action), ...twice];
    }
    case "cancel_order":
      return state.orders.some((order) => order.id === request.order) ? [] : [{ path: "order", message: `expected the id of an order in the snapshot, but found ${quote(request.order)}` }];
    case "increase":
    case "reduce":
    case "close":
    case "delever":
    case "settle": {
      const position = positionOf(state, request);
      if (position === undefined) return [missingPosition(request)];
      return [...ofPosition(program, state, position.id), ...ofSize(position, request)];
    }
    case "liquidate":
      return request.position === undefined ? [] : ofPosition(program, state, request.position);
  }
}

/** The position that a change is about: by its id, or by symbol, mode and side. */
export function positionOf(state: State, at: { readonly position?: string; readonly symbol?: string; readonly marginMode?: string; readonly side?: string }): Entity | undefined {
  if (at.position !== undefined) return positionById(state, at.position);
  return state.positions.find((position) => wordOf(position, "symbol") === at.symbol && wordOf(position, "margin_mode") === at.marginMode && (at.side === undefined || wordOf(position, "side") === at.side));
}

function missingPosition(at: { readonly position?: string; readonly symbol?: string; readonly marginMode?: string; readonly side?: string }): Issue {
  if (at.position !== undefined) return { path: "position", message: `expected the id of a position in the snapshot, but found ${quote(at.position)}` };
  const sought = [at.symbol, at.marginMode, at.side].filter((word) => word !== undefined).join(" ");
  return { path: "symbol", message: `expected a position with that symbol, mode and side, but the snapshot has none for ${quote(sought)}` };
}

function ofSize(position: Entity, request: { readonly action: ChangeRequest["action"]; readonly contracts?: string }): readonly Issue[] {
  if (request.action === "increase") return [];
  const held = quantityOf(position, "contracts")!; // the schema demands it
  if (isZero(held)) return [{ path: "position", message: `expected a position that holds contracts, but ${position.id} holds none` }];
  const asked = request.contracts === undefined ? undefined : parseDecimal(request.contracts);
  if (asked === undefined || compare(asked, held) <= 0) return [];
  return [{ path: "contracts", message: `expected at most the ${toDecimalString(held)} contracts of ${position.id}, but found ${request.contracts}`, help: "Ask for a trade to close it and open the other side." }];
}

function ofPosition(program: Program, state: State, id: string): readonly Issue[] {
  const position = positionById(state, id);
  if (position === undefined) return [missingPosition({ position: id })];
  const mode = wordOf(position, "margin_mode");
  return mode !== undefined && program.modes.has(mode) ? [] : [{ path: "position", message: `expected a position in a mode of the policy (${modes(program)}), but ${id} is in ${quote(mode ?? "")}` }];
}

function ofSymbol(state: State, symbol: string | undefined): readonly Issue[] {
  if (symbol === undefined) return [{ path: "symbol", message: "expected position or symbol, but found neither" }];
  return state.instrumentBySymbol.has(symbol) ? [] : [{ path: "symbol", message: `expected the symbol of an instrument in the snapshot, but found ${quote(symbol)}` }];
}

function ofMode(program: Program, mode: string | undefined, action: string): readonly Issue[] {
  if (mode === undefined) return action === "change_leverage" ? [{ path: "marginMode", message: "expected the mode beside the symbol, but it is missing" }] : [];
  return program.modes.has(mode) ? [] : [{ path: "marginMode", message: `expected a mode of the policy (${modes(program)}), but found ${quote(mode)}` }];
}

/** The position mode is a selector, so the policy must have an option that reads it. */
function ofPositionMode({ meaning }: Program, asked: string): readonly Issue[] {
  const option = meaning.options.find(({ name }) => name === "position_mode");
  if (option === undefined) return [{ path: "action", message: "expected a policy with an option `position_mode`, but it has none", help: "Write `position_mode one of one_way, hedge default one_way` in its `options`." }];
  return option.values.includes(asked) ? [] : [{ path: "positionMode", message: `expected one of ${option.values.join(", ")}, but found ${quote(asked)}` }];
}

function modes(program: Program): string {
  return [...program.modes.keys()].join(", ");
}
