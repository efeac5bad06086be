import type { Fraction } from "../number/index.ts";

/** A fact at hand: a quantity (instants are seconds since 1970), a word or name, or a flag. */
export type FactValue = Fraction | string | boolean;

export type EntityLevel =
  | "account" | "balance" | "credit" | "position" | "order" | "instrument" | "asset" | "fund" | "request" | "charge" | "fill";

/** One object of a snapshot: its facts by their names in a policy (snake case), declared ones included. */
export interface Entity {
  readonly level: EntityLevel;
  /** Identity within its level: position id, symbol, asset, fund name and asset. */
  readonly id: string;
  readonly values: Readonly<Record<string, FactValue>>;
  /** The JSON it came from; what the engine does not change is written back as it stood. */
  readonly source: Readonly<Record<string, unknown>>;
}

/** An object without a prototype, which the engine of JavaScript handles as quickly as one that has one. */
class Bare {}
Object.setPrototypeOf(Bare.prototype, null);
Reflect.deleteProperty(Bare.prototype, "constructor");

/** Facts by name, of `known` too. Names are the policy's, `constructor` and `__proto__` as much as any: only what stands here is found. */
export function valuesOf(...known: readonly Readonly<Record<string, FactValue>>[]): Record<string, FactValue> {
  return Object.assign(new Bare(), ...known) as Record<string, FactValue>; // as known are
}

export function makeEntity(level: EntityLevel, id: string, values: Readonly<Record<string, FactValue>>, source: object = {}): Entity {
  return { level, id, values: valuesOf(values), source: source as Record<string, unknown> };
}

/** A copy with some facts changed; `undefined` removes one. */
export function withValues(entity: Entity, changes: Readonly<Record<string, FactValue | undefined>>): Entity {
  const values = valuesOf(entity.values);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete values[name];
    else values[name] = value;
  }
  return { ...entity, values };
}

export function isFraction(value: FactValue | undefined): value is Fraction {
  return typeof value === "object";
}

/** A quantity of `entity`, or `undefined` if it is absent. Asking for a word as a quantity is our fault. */
export function quantityOf(entity: Entity, name: string): Fraction | undefined {
  const value = entity.values[name];
  return isFraction(value) ? value : undefined;
}

export function wordOf(entity: Entity, name: string): string | undefined {
  const value = entity.values[name];
  return typeof value === "string" ? value : undefined;
}
