import type { BankruptcyFill, FillPrice } from "../../dsl/ir.ts";
import { roundAmount } from "../amounts.ts";
import { basisOf, profitOfClosing } from "../basis.ts";
import { currencyOf, toSettle } from "../currency.ts";
import { add, divide, multiply, one, sign, subtract, sumAll, unreachable, zero, type Fraction } from "../number/index.ts";
import { readIn } from "../payment/rule.ts";
import { signOf, unitsOf } from "../payoff.ts";
import type { RunContext } from "../run-context.ts";
import type { Reading } from "../reading.ts";
import { quantityOf, withValues, wordOf, type Entity } from "../state/entity.ts";
import { Undecided } from "../undecided.ts";
import { sharedReading } from "./shared-reading.ts";
import { isOpen, scopeOf, type Standing } from "./subject.ts";

/** A position and how much of it is to be closed. */
export interface Cut {
  readonly position: Entity;
  /** More than 0, at most what there is. */
  readonly contracts: Fraction;
}

export interface PricedCut extends Cut {
  readonly price: Fraction;
}

/** The price of each cut of a step, all decided in the state before the step. Throws `Undecided`. */
export function priceCuts(context: RunContext, standing: Standing, clause: string, at: FillPrice, cuts: readonly Cut[]): readonly PricedCut[] {
  switch (at.kind) {
    case "mark":
      return cuts.map((cut) => ({ ...cut, price: markOf(standing, cut.position) }));
    case "stated": {
      const reading = sharedReading(context);
      return cuts.map((cut) => {
        const price = readIn(reading, clause, () => reading.quantity(at.value, scopeOf(standing, cut.position)));
        if (sign(price) <= 0) throw noPrice(cut.position, clause, "The price that the step states is not above 0");
        return { ...cut, price };
      });
    }
    case "bankruptcy":
      return bankruptcyPrices(context, standing, clause, at, cuts);
    default:
      return unreachable(at);
  }
}

/**
 * Closing the whole of position i loses equity · Fᵢ ÷ ΣF from the mark, ΣF over all open positions of its pool; without `shared by` one
 * position loses all of it. What is realized is put on the grid of amounts cumulatively, so that closing all leaves 0 and no dust.
 */
function bankruptcyPrices(context: RunContext, standing: Standing, clause: string, at: BankruptcyFill, cuts: readonly Cut[]): readonly PricedCut[] {
  if (at.sharedBy === undefined && cuts.length > 1 && severalInAPool(standing, cuts)) {
    throw new Undecided(
      { kind: "not_meaningful", because: "Several positions cannot each be closed at a bankruptcy price of their own: together they would lose the equity several times.", help: "Say how it is shared: `at bankruptcy price shared by position.maintenance_margin`." },
      clause,
    );
  }
  const shares = new Shares(context, standing, clause, at);
  const sums = new Map<string, { exactly: Fraction; rounded: Fraction }>();
  return cuts.map((cut) => {
    const { position, contracts } = cut;
    const instrument = instrumentOf(standing, position);
    // A pool over several assets realizes each in its own.
    const pool = `${scopeOf(standing, position).pool?.id ?? ""} ${wordOf(instrument, "settle") ?? ""}`;
    const before = sums.get(pool) ?? { exactly: zero, rounded: zero };
    const loss = multiply(shares.of(position), divide(contracts, quantityOf(position, "contracts")!)); // the schema demands it
    const exactly = add(before.exactly, subtract(profitOfClosing(position, instrument, contracts, markOf(standing, position)), loss));
    const rounded = roundAmount(context.program, exactly, -1);
    sums.set(pool, { exactly, rounded });
    return { ...cut, price: priceEarning(cut, instrument, subtract(rounded, before.rounded), clause) };
  });
}

/** What closing all of a position may lose from the mark, in its settlement asset; each pool is added up once. A class because that memory must be kept. */
class Shares {
  private readonly context: RunContext;
  private readonly standing: Standing;
  private readonly clause: string;
  private readonly sharedBy: BankruptcyFill["sharedBy"];
  private readonly reading: Reading<Fraction, boolean>;
  private readonly pools = new Map<string, { equity: Fraction; whole: Fraction }>();

  constructor(context: RunContext, standing: Standing, clause: string, at: BankruptcyFill) {
    this.context = context;
    this.standing = standing;
    this.clause = clause;
    this.sharedBy = at.sharedBy;
    this.reading = sharedReading(context);
  }

  /** Negative where the equity is: the fill is then better than the mark. */
  of(position: Entity): Fraction {
    const { equity, whole } = this.inPool(position);
    const share = this.sharedBy === undefined ? equity : divide(multiply(equity, this.weight(position)), whole);
    const { pool, state } = scopeOf(this.standing, position);
    const settle = wordOf(instrumentOf(this.standing, position), "settle");
    if (pool === undefined || settle === undefined) return share;
    return readIn(this.reading, this.clause, () => toSettle(state, share, currencyOf(this.context.program, pool), settle));
  }

  private inPool(position: Entity): { equity: Fraction; whole: Fraction } {
    const scope = scopeOf(this.standing, position);
    const id = scope.pool?.id ?? "";
    const known = this.pools.get(id);
    if (known !== undefined) return known;
    const equity = readIn(this.reading, this.clause, () => this.reading.equity("maintaining", scope));
    const whole = this.sharedBy === undefined ? one : sumAll((scope.pool?.positions ?? [position]).filter(isOpen).map((each) => this.weight(each)));
    if (sign(whole) <= 0) throw new Undecided({ kind: "not_meaningful", because: "What the bankruptcy price is shared by adds up to nothing in the pool." }, this.clause);
    this.pools.set(id, { equity, whole });
    return { equity, whole };
  }

  private weight(position: Entity): Fraction {
    return readIn(this.reading, this.clause, () => this.reading.quantity(this.sharedBy!, scopeOf(this.standing, position))); // callers have looked
  }
}

function severalInAPool(standing: Standing, cuts: readonly Cut[]): boolean {
  const pools = cuts.map(({ position }) => scopeOf(standing, position).pool?.id);
  return new Set(pools).size < pools.length;
}

/** The price at which closing the cut realizes `profit`. */
function priceEarning({ position, contracts }: Cut, instrument: Entity, profit: Fraction, clause: string): Fraction {
  const cost = multiply(basisOf(position, instrument), divide(contracts, quantityOf(position, "contracts")!)); // as above
  const inverse = wordOf(instrument, "contract") === "inverse";
  const gainsWithValue = inverse !== (signOf(position) > 0);
  const value = gainsWithValue ? add(cost, profit) : subtract(cost, profit);
  if (sign(value) <= 0) throw noPrice(position, clause, "No price above 0 loses its share of the equity");
  const units = unitsOf(withValues(position, { contracts }), instrument);
  return inverse ? divide(units, value) : divide(value, units);
}

export function instrumentOf(standing: Standing, position: Entity): Entity {
  return standing.scope.state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
}

function markOf(standing: Standing, position: Entity): Fraction {
  return quantityOf(instrumentOf(standing, position), "mark_price")!; // the schema demands it
}

function noPrice(position: Entity, clause: string, what: string): Undecided {
  return new Undecided({ kind: "not_meaningful", because: `Position ${position.id} has no price to be closed at. ${what}.` }, clause);
}
