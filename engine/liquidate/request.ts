import { toCannotDecide } from "../cite.ts";
import { contractsStep } from "../amounts.ts";
import { Mismatch } from "../mismatch.ts";
import { compare, isZero, parseDecimal, toDecimalString, zero, type Fraction } from "../number/index.ts";
import { issuesOfRequest } from "../permit/check-request.ts";
import { clausesFor, type Asking } from "../permit/asking.ts";
import type { Deed, Plan } from "../permit/deed.ts";
import { judgePlan } from "../permit/judge.ts";
import { largestAllowed } from "../permit/largest-allowed.ts";
import { poolHolding } from "../pools.ts";
import { exactReading, unobserved, type RunContext } from "../run-context.ts";
import type { CannotDecide, LiquidateRequest } from "../snapshot/index.ts";
import { quantityOf, withValues, wordOf, type Entity } from "../state/entity.ts";
import { readEntity } from "../state/load.ts";
import { positionById, type State } from "../state/state.ts";
import { attempt } from "../undecided.ts";
import { fill, type Filled } from "./fill.ts";
import { leave } from "./leave.ts";
import { withPools } from "./record.ts";
import type { Way } from "./run.ts";
import { isLiquidatable, isOpen, remembering, statusIn, subjectsOf, type Subject } from "./subject.ts";

/**
 * A liquidator's own fill of one position, in place of the plan: where the pool is liquidatable and, if the policy has clauses on who may
 * liquidate, where they allow it. Without contracts as many as they allow; without a price at the mark. Throws `Mismatch` where the
 * request names what the snapshot does not have.
 */
export function runRequest(context: RunContext, initial: State, request: LiquidateRequest & { readonly position: string }): Way {
  const position = positionOf(context, initial, request);
  const refused = (reason: string, clause?: string): Way => ({ state: initial, records: [], ended: true, silences: [{ answer: "steps", reason: `Refused: ${reason}`, ...(clause === undefined ? {} : { clause }) }], held: [] });
  const silent = (silence: CannotDecide): Way => ({ state: initial, records: [], ended: false, silences: [silence], held: [] });
  const subject = subjectsOf(context, initial).find((each) => holds(context, initial, each, position));
  if (subject === undefined) return refused(`nothing of position ${position.id} is there to be liquidated.`);
  const status = attempt(() => statusIn(context, initial, subject));
  if ("undecided" in status) return silent(toCannotDecide(context.program, "steps", status.undecided));
  if (!isLiquidatable(subject.liquidation, status.value)) return refused(`position ${position.id} is ${status.value}.`);

  const before = remembering(initial, subject, status.value);
  const plan = planFor(context, before, subject, position, request);
  const asking: Asking = { context, by: request.by ?? "trader", request: requestEntity(context, before, request, position), kept: new WeakMap() };
  const found = attempt(() => decide(asking, plan, position));
  if ("undecided" in found) return silent(toCannotDecide(context.program, "steps", found.undecided));
  const { value } = found;
  if ("refusal" in value) return refused(value.refusal, value.clause);
  const { size, clause } = value;
  if (isZero(size)) return { state: initial, records: [], ended: true, silences: [], held: [] };
  const price = priceOf(before, position, request);
  const made = attempt(() => fillOne(context, before, subject, position, size, price));
  if ("undecided" in made) return silent(toCannotDecide(context.program, "steps.0", made.undecided));
  const { state, filled } = made.value;
  const record = {
    clause: clause ?? subject.liquidation.id,
    effect: compare(size, quantityOf(position, "contracts")!) < 0 ? "reduce" : "close", // the schema demands it
    ...(subject.kind === "account" ? {} : { pool: subject.poolId }),
    position: position.id,
    contracts: size,
    price: toDecimalString(price),
    profit: filled.profit,
    payments: filled.payments,
  };
  return { state, records: withPools(context.program, state, [record]), ended: true, silences: [], held: [] };
}

/** How much, and by which clause; or why not. Without a clause on liquidating, what is liquidatable may be. */
function decide(asking: Asking, plan: Plan, position: Entity): { size: Fraction; clause?: string } | { refusal: string; clause?: string } {
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const [part] = plan.deedsAt(zero);
  if (clausesFor(asking, part!.deed(plan.base)).length === 0) return { size: plan.asked ?? held }; // the plan has one deed
  const most = plan.asked === undefined ? largestAllowed(asking, plan)?.largest : undefined;
  const size = plan.asked ?? (most === undefined || most === "unlimited" ? held : most);
  const judgement = judgePlan(asking, plan, size);
  if (judgement.verdict === "cannot_decide") throw judgement.undecided;
  if (judgement.verdict === "refused") {
    const [{ because, clause }] = judgement.refusals;
    return { refusal: because, ...(clause === undefined ? {} : { clause }) };
  }
  const clause = judgement.because[0]?.clause;
  return { size, ...(clause === undefined ? {} : { clause }) };
}

/** The fill as a deed, so that conditions of permissions are read after it. */
function planFor(context: RunContext, base: State, subject: Subject, position: Entity, request: LiquidateRequest): Plan {
  const symbol = wordOf(position, "symbol")!; // the boundary has checked symbols
  const asset = wordOf(base.instrumentBySymbol.get(symbol)!, "settle")!; // as above; the schema demands it
  const ceiling = { amount: quantityOf(position, "contracts")!, term: "position.contracts" }; // as above
  const price = priceOf(base, position, request);
  const deed: Deed = {
    action: "liquidate",
    base,
    unit: "contracts",
    asset,
    sites: [{ kind: "held", mode: wordOf(position, "margin_mode")!, symbol, positionId: position.id }], // as above
    source: ceiling,
    perform: (size) => {
      if (isZero(size)) return { state: base, payments: [] };
      const { state, filled } = fill(unobserved(context), base, [{ position, contracts: size, price }], subject.liquidation.fees);
      return { state, payments: filled.flatMap((each) => each.payments) };
    },
    moving: undefined,
  };
  return { base, nameAt: () => "liquidate", deedsAt: (size) => [{ size, deed: () => deed }], unit: "contracts", asset, step: contractsStep(base, symbol), asked: asked(request), ceiling, knots: [], mayClose: [] };
}

function fillOne(context: RunContext, state: State, subject: Subject, position: Entity, contracts: Fraction, price: Fraction): { state: State; filled: Filled } {
  const done = fill(context, state, [{ position, contracts, price }], subject.liquidation.fees);
  const departure = leave(context, done.state, subject, [position.id], true);
  const filled = done.filled[0]!; // one for each cut
  return { state: departure.state, filled: { ...filled, payments: [...filled.payments, ...(departure.payments.get(position.id) ?? [])] } };
}

function positionOf({ program }: RunContext, state: State, request: LiquidateRequest & { readonly position: string }): Entity {
  const issues = issuesOfRequest(program, state, request);
  if (issues.length > 0) throw new Mismatch(issues);
  const position = positionById(state, request.position)!; // no issue says so
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const size = asked(request);
  if (size !== undefined && compare(size, held) > 0) throw new Mismatch([{ path: "contracts", message: `expected at most the ${toDecimalString(held)} contracts of ${position.id}, but found ${request.contracts}` }]);
  return position;
}

function asked({ contracts }: LiquidateRequest): Fraction | undefined {
  return contracts === undefined ? undefined : parseDecimal(contracts); // the schema has checked its form
}

function priceOf(state: State, position: Entity, { price }: LiquidateRequest): Fraction {
  const mark = quantityOf(state.instrumentBySymbol.get(wordOf(position, "symbol")!)!, "mark_price")!; // the schema demands it
  return price === undefined ? mark : parseDecimal(price)!; // the schema has checked its form
}

function requestEntity({ program }: RunContext, state: State, request: LiquidateRequest, position: Entity): Entity {
  const entity = readEntity("request", "request", request, program.declared);
  return withValues(entity, { by: entity.values["by"] ?? "trader", symbol: wordOf(position, "symbol"), price: priceOf(state, position, request) });
}

function holds(context: RunContext, state: State, subject: Subject, position: Entity): boolean {
  if (!isOpen(position)) return false;
  if (subject.kind === "account") return false;
  if (subject.kind === "position") return subject.positionId === position.id;
  return poolIdOf(context, state, position) === subject.poolId;
}

function poolIdOf(context: RunContext, state: State, position: Entity): string | undefined {
  return poolHolding(exactReading(context).poolsOf({ state }), "position", position.id)?.id;
}
