import type { Effect, Expression, Liquidation, PaymentRule, Permission, PlanStep } from "../../dsl/ir.ts";
import type { Pool } from "../../engine/pools.ts";
import type { Program } from "../../engine/program.ts";
import type { Reading } from "../../engine/reading.ts";
import type { Scope } from "../../engine/scope.ts";
import type { State } from "../../engine/state/state.ts";
import { stageHolds } from "../../engine/statuses.ts";
import { Undecided } from "../../engine/undecided.ts";
import { facts as catalogue } from "../../schemas/generated/facts.ts";

/** Reads what `assess` decides by: the stages of every pool and of the account. Says whether nothing was too complex. */
export function readStatuses<V, T>(program: Program, reading: Reading<V, T>, state: State): boolean {
  let complete = true;
  const attempt = (read: () => unknown): void => {
    if (!tried(read)) complete = false;
  };
  for (const pool of reading.poolsOf({ state })) {
    const stages = pool.mode.liquidation?.stages ?? [];
    const scopes: readonly Scope[] = pool.mode.liquidation?.of === "position" ? pool.positions.map((position) => ({ state, pool, position })) : [{ state, pool }];
    for (const scope of scopes) for (const stage of stages) attempt(() => stageHolds(reading, stage, scope));
  }
  for (const stage of program.meaning.account.liquidation?.stages ?? []) for (const condition of [stage.when, stage.until]) if (condition !== undefined) attempt(() => reading.condition(condition, { state }));
  return complete;
}

/** Reads whatever else a question about the account may read; what needs a request or a charge that is not there is passed over. */
export function readTheRest<V, T>(program: Program, reading: Reading<V, T>, state: State): void {
  const { meaning } = program;
  for (const pool of reading.poolsOf({ state })) {
    const scope: Scope = { state, pool };
    for (const purpose of ["maintaining", "opening", "withdrawing"] as const) tried(() => reading.equity(purpose, scope));
    tried(() => reading.quantity({ kind: "available", of: "pool" }, scope));
    readDefinitions(program, reading, "pool", scope);
    const inside: readonly Scope[] = [scope, ...pool.positions.map((position): Scope => ({ state, pool, position })), ...converted(pool, state)];
    for (const position of pool.positions) readDefinitions(program, reading, "position", { state, pool, position });
    for (const order of pool.orders) readDefinitions(program, reading, "order", { state, pool, order });
    for (const each of inside) for (const { clause, expressions } of clausesOf(pool, meaning.account.permissions)) {
      reading.clause = clause;
      for (const expression of expressions) readLoosely(reading, expression, each);
    }
    reading.clause = "";
  }
  readDefinitions(program, reading, "account", { state });
  for (const balance of state.balances) {
    readDefinitions(program, reading, "balance", { state, balance });
    tried(() => reading.quantity({ kind: "available", of: "balance" }, { state, balance }));
  }
}

/** The balances that a plan may convert, where it does. */
function converted({ mode, ...pool }: Pool, state: State): readonly Scope[] {
  const converts = mode.liquidation?.steps.some(({ action }) => action.kind === "convert") === true;
  return converts ? state.balances.map((balance): Scope => ({ state, pool: { ...pool, mode }, balance })) : [];
}

function readDefinitions<V, T>(program: Program, reading: Reading<V, T>, level: string, scope: Scope): void {
  for (const { path, dimension, level: own } of program.meaning.definitions) {
    if (own !== level || dimension.kind === "tier" || dimension.kind === "tiers") continue;
    tried(() => (dimension.kind === "flag" ? reading.condition({ kind: "figure", path }, scope) : reading.figure(path, scope)));
  }
}

interface Clause {
  readonly clause: string;
  readonly expressions: readonly Expression[];
}

/** The conditions and amounts of a mode's permissions, plan and payments, and of the account's permissions. */
function clausesOf({ mode }: Pool, account: readonly Permission[]): readonly Clause[] {
  return [
    ...[...account, ...mode.adjustment].map(({ id, when, upTo, also }): Clause => ({ clause: id, expressions: [...some(when, upTo?.kind === "keeps" ? upTo.condition : upTo?.value), ...also.flatMap(ofEffect)] })),
    ...(mode.liquidation === undefined ? [] : ofPlan(mode.liquidation)),
    ...mode.payment.flatMap(ofPayment),
  ];
}

function ofPlan({ steps, stops, fees }: Liquidation): readonly Clause[] {
  return [
    ...steps.map(({ id, when, action }): Clause => ({ clause: id, expressions: [...some(when), ...ofEffect(action)] })),
    ...stops.map(({ id, when }): Clause => ({ clause: id, expressions: some(when) })),
    ...fees.map(({ id, when, amount }): Clause => ({ clause: id, expressions: some(when, amount) })),
  ];
}

function ofPayment(rule: PaymentRule): readonly Clause[] {
  if (rule.kind !== "pay") return [];
  return [{ clause: rule.id, expressions: some(rule.when, rule.keeping) }, ...rule.steps.map(({ id, when, upTo, downTo }): Clause => ({ clause: id, expressions: some(when, upTo, downTo) }))];
}

function ofEffect(effect: Effect | PlanStep["action"]): readonly Expression[] {
  switch (effect.kind) {
    case "set":
      return [effect.value];
    case "move":
      return [effect.amount];
    case "cancel_orders":
    case "close_all":
      return some(effect.where);
    case "close":
    case "convert":
      return some(effect.select.where);
    case "reduce":
      return some(effect.select.where, "value" in effect.by ? effect.by.value : undefined);
    default:
      return [];
  }
}

function some(...all: readonly (Expression | undefined)[]): readonly Expression[] {
  return all.filter((each) => each !== undefined);
}

/** A condition or a quantity; of `and` and `or` each part by itself, so that one that cannot be read hides no other. */
function readLoosely<V, T>(reading: Reading<V, T>, expression: Expression, scope: Scope): void {
  if (expression.kind === "logic") return expression.operands.forEach((operand) => readLoosely(reading, operand, scope));
  if (expression.kind === "not") return readLoosely(reading, expression.operand, scope);
  tried(() => (isCondition(reading, expression) ? reading.condition(expression, scope) : reading.quantity(expression, scope)));
}

function isCondition<V, T>(reading: Reading<V, T>, expression: Expression): boolean {
  const { definitions, declared } = reading.program;
  switch (expression.kind) {
    case "figure":
      return definitions.get(expression.path)?.dimension.kind === "flag";
    case "fact":
      return (declared.find(({ path }) => path === expression.path)?.dimension.kind ?? catalogue.find(({ path }) => path === expression.path)?.dimension) === "flag";
    case "before":
    case "pinned":
      return isCondition(reading, expression.operand);
    case "choose":
      return isCondition(reading, expression.then);
    case "aggregate":
      return expression.which === "any" || expression.which === "all";
    default:
      return ["compare", "is", "option", "logic", "not"].includes(expression.kind);
  }
}

/** False where what was read is more than the algebra can follow; any other silence is the account's, and the same for all values. */
function tried(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (fault) {
    if (fault instanceof Undecided) return fault.reason.kind !== "too_complex";
    throw fault;
  }
}
