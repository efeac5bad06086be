import type { AggregateExpression, Expression } from "../dsl/ir.ts";
import { exact } from "./algebras/exact.ts";
import { isLocal } from "./local.ts";
import { Note } from "./note.ts";
import { add, subtract, sumAll, zero, type Fraction } from "./number/index.ts";
import type { Pool } from "./pools.ts";
import type { Program } from "./program.ts";
import { Reading } from "./reading.ts";
import { belongsTo } from "./repartition.ts";
import type { Scope } from "./scope.ts";
import { nearestKnown } from "./state/change.ts";
import type { Entity } from "./state/entity.ts";
import type { State } from "./state/state.ts";
import { attempt } from "./undecided.ts";

type Instruments = State["instrumentBySymbol"];

interface Known {
  readonly instruments: Instruments;
  readonly value: Fraction;
}

/** Terms by position, and sums by the list of positions of a state: what does not change between two states is not read twice. */
const terms = new Note<Entity, Map<Expression, Known>>();
const sums = new Note<readonly Entity[], Map<Expression, Map<string, Known>>>();

/**
 * Lets a reading take sums over a pool's positions from memory, where each term depends on its own position and instrument alone.
 * Searches for largest amounts read the same account many times with another balance or one other position; this makes their cost
 * that of what changed. Not for readings that are observed, or in which facts of positions move.
 */
export function rememberPositionSums<V, T>(reading: Reading<V, T>, program: Program): void {
  reading.fixedPart = (expression, scope) => {
    if (!isPlainSum(expression) || scope.pool === undefined || scope.factor !== undefined || !isLocal(expression.operand!, program)) return undefined; // a sum has an operand
    const value = sumOf(program, scope, scope.pool, expression.operand!); // as above
    return value === undefined ? undefined : { value: reading.algebra.constant(value), rest: [] };
  };
}

function isPlainSum(expression: AggregateExpression): boolean {
  return expression.over === "position" && expression.which === "sum" && expression.scope === "pool" && expression.where === undefined && expression.same === undefined;
}

/** The sum, or `undefined` where a term is a silence: then the ordinary reading tells which. */
function sumOf(program: Program, { state }: Scope, pool: Pool, operand: Expression): Fraction | undefined {
  const kept = knownSum(state.positions, operand, pool.id, pool.positions.length, state.instrumentBySymbol);
  if (kept !== undefined) return kept;
  const reading = new Reading(program, exact());
  const found = attempt(() => sumSince(reading, state, pool, operand) ?? sumAll(pool.positions.map((position) => localTerm(reading, { state, pool, position }, operand))));
  if ("undecided" in found) return undefined;
  const byOperand = sums.on(state.positions, () => new Map<Expression, Map<string, Known>>());
  const byPool = byOperand.get(operand) ?? new Map<string, Known>();
  byOperand.set(operand, byPool.set(keyOf(pool.id, pool.positions.length), { instruments: state.instrumentBySymbol, value: found.value }));
  return found.value;
}

/** A pool may hold a position that the state does not list: one of 0 contracts that stands for none. */
function keyOf(pool: string, length: number): string {
  return `${pool} ${length}`;
}

function knownSum(positions: readonly Entity[], operand: Expression, pool: string, length: number, instruments: Instruments): Fraction | undefined {
  const kept = sums.get(positions)?.get(operand)?.get(keyOf(pool, length));
  return kept?.instruments === instruments ? kept.value : undefined;
}

/** The sum from that of a list that the state's came of, by the terms that changed since. */
function sumSince(reading: Reading<Fraction, boolean>, state: State, pool: Pool, operand: Expression): Fraction | undefined {
  const [first] = pool.positions;
  if (first !== undefined && !state.positions.includes(first)) return undefined;
  const own = (position: Entity | undefined): position is Entity => position !== undefined && belongsTo(pool, position, state);
  const found = nearestKnown(state.positions, (positions, since) => {
    const length = since.reduce((count, { before, after }) => count + Number(own(before)) - Number(own(after)), pool.positions.length);
    return knownSum(positions, operand, pool.id, length, state.instrumentBySymbol);
  });
  const term = (position: Entity | undefined): Fraction => (own(position) ? localTerm(reading, { state, pool, position }, operand) : zero);
  return found?.since.reduce((total, { before, after }) => add(subtract(total, term(before)), term(after)), found.value);
}

/** A term that reads nothing but its position and the instrument (`isLocal`), kept with the position. Throws `Undecided`. */
export function localTerm(reading: Reading<Fraction, boolean>, scope: Scope & { readonly position: Entity }, operand: Expression): Fraction {
  const { instrumentBySymbol: instruments } = scope.state;
  const byOperand = terms.on(scope.position, () => new Map<Expression, Known>());
  const kept = byOperand.get(operand);
  if (kept !== undefined && kept.instruments === instruments) return kept.value;
  const value = reading.quantity(operand, scope);
  byOperand.set(operand, { instruments, value });
  return value;
}
