import { basisBetterBy, withBasis } from "../basis.ts";
import { balanceOrEmpty } from "../empty-pool.ts";
import { add, assert, isZero, subtract, unreachable, zero, type Fraction } from "../number/index.ts";
import { isFraction, quantityOf, withValues, wordOf, type Entity } from "../state/entity.ts";
import { positionById, withEntity, type State } from "../state/state.ts";
import { Undecided } from "../undecided.ts";
import { missing } from "../words.ts";

/** What money is taken from or put into, as far as changing it goes. */
export type CellKind = "wallet" | "bonus" | "debt" | "margin" | "credit" | "fund" | "cost" | "forgiven" | "outside";

/** One place that holds or absorbs money of an asset. */
export interface Cell {
  readonly kind: CellKind;
  /** As payments name it: `balance.bonus`, `insurance_fund`. */
  readonly name: string;
  /** The fact that changes, and whose: what a reading substitutes while a total is searched. */
  readonly fact: string;
  readonly of: string;
  readonly asset: string;
  /** What it holds; absent where it holds no stock of money. */
  readonly value: Fraction | undefined;
}

/** Whether it is the account's own money that `keeping` speaks of. */
export function isOwn(cell: Cell): boolean {
  return cell.kind === "wallet" || cell.kind === "bonus" || cell.kind === "margin" || cell.kind === "credit";
}

export function keyOf(cell: Cell): string {
  return `${cell.fact} ${cell.of}`;
}

/** A bucket of a balance. An absent one in a listed balance is a silence, but nothing owed is 0. */
export function balanceCell(name: "wallet_balance" | "bonus" | "debt", state: State, asset: string): Cell {
  const balance = balanceOrEmpty(state, asset);
  const value = quantityOf(balance, name) ?? (name === "debt" ? zero : undefined);
  if (value === undefined) throw missing(`balance.${name}`, asset);
  const kind = name === "wallet_balance" ? "wallet" : name;
  return { kind, name: name === "debt" ? "debt" : `balance.${name}`, fact: `balance.${name}`, of: asset, asset, value };
}

export function marginCell(position: Entity, asset: string): Cell {
  const value = quantityOf(position, "margin");
  if (value === undefined) throw missing("position.margin", position.id);
  return { kind: "margin", name: "position.margin", fact: "position.margin", of: position.id, asset, value };
}

export function creditCell(credit: Entity, asset: string): Cell {
  const value = quantityOf(credit, "amount");
  if (value === undefined) throw missing("credit.amount", credit.id);
  return { kind: "credit", name: "credit.amount", fact: "credit.amount", of: credit.id, asset, value };
}

/** A word of the policy that absorbs: a fund with a declared size is a bucket, all else has no bottom. */
export function absorberCell(word: string, state: State, asset: string, positionId: string | undefined): Cell {
  const endless = { name: word, fact: word, of: asset, asset, value: undefined };
  if (word === "debt") return balanceCell("debt", state, asset);
  if (word === "forgiven") return { ...endless, kind: "forgiven" };
  if (word === "cost of position") return { ...endless, kind: "cost", of: positionId ?? "" };
  const fund = state.funds.find((each) => wordOf(each, "asset") === asset && (wordOf(each, "name") === word || `${wordOf(each, "name")}_fund` === word));
  if (fund === undefined) return { ...endless, kind: "outside" };
  return { kind: "fund", name: word, fact: "fund.amount", of: fund.id, asset, value: quantityOf(fund, "amount") ?? zero };
}

/** The state with `amount` more in the cell; less where it is negative. Adding to a debt pays it off. */
export function addTo(state: State, cell: Cell, amount: Fraction): State {
  if (isZero(amount)) return state;
  switch (cell.kind) {
    case "wallet":
    case "bonus":
      return changed(state, balanceOrEmpty(state, cell.asset), cell, amount);
    case "debt": {
      const balance = balanceOrEmpty(state, cell.asset);
      return withEntity(state, withValues(balance, { debt: subtract(quantityOf(balance, "debt") ?? zero, amount) }));
    }
    case "margin": {
      const position = positionById(state, cell.of);
      if (position === undefined) throw new Undecided({ kind: "not_meaningful", because: `The position ${cell.of} is gone; its margin cannot take money.` });
      return changed(state, position, cell, amount);
    }
    case "credit":
      return { ...state, credits: { ...state.credits, [cell.asset]: creditsAfter(state, cell, amount) } };
    case "fund":
      return changed(state, state.funds.find((fund) => fund.id === cell.of)!, cell, amount); // the cell was made of it
    case "cost":
      return withCost(state, cell, amount);
    case "forgiven":
    case "outside":
      return state;
    default:
      return unreachable(cell.kind);
  }
}

function changed(state: State, entity: Entity, cell: Cell, amount: Fraction): State {
  return withEntity(state, raised(entity, cell.fact.slice(cell.fact.indexOf(".") + 1), amount));
}

function creditsAfter(state: State, cell: Cell, amount: Fraction): readonly Entity[] {
  return (state.credits[cell.asset] ?? []).map((credit) => (credit.id === cell.of ? raised(credit, "amount", amount) : credit));
}

function raised(entity: Entity, name: string, amount: Fraction): Entity {
  const value = entity.values[name];
  assert(isFraction(value), `${entity.level} ${entity.id} has ${name}`);
  return withValues(entity, { [name]: add(value, amount) });
}

function withCost(state: State, cell: Cell, amount: Fraction): State {
  const position = positionById(state, cell.of);
  const contracts = position === undefined ? undefined : quantityOf(position, "contracts");
  if (position === undefined || contracts === undefined || isZero(contracts)) {
    throw new Undecided({ kind: "not_meaningful", because: "There is no open position whose cost could take the charge." });
  }
  const instrument = state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
  return withEntity(state, withBasis(position, instrument, contracts, basisBetterBy(position, instrument, amount)));
}
