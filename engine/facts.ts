import type { Algebra, Reference } from "./algebras/algebra.ts";
import { balanceOrEmpty } from "./empty-pool.ts";
import { equals, fraction, one, zero } from "./number/index.ts";
import { signOf } from "./payoff.ts";
import { assetName, entityAt, type Scope } from "./scope.ts";
import { isFraction, type Entity, type FactValue } from "./state/entity.ts";
import { splitPath, toCamelCase } from "./state/load.ts";
import { missing } from "./words.ts";

/** Prices that a solve or a scenario may move. */
const movable: ReadonlySet<string> = new Set(["instrument.mark_price", "instrument.last_price", "instrument.index_price"]);

/** Whether a fact is a price that may move while everything else stays. */
export function isMovable(path: string): boolean {
  return movable.has(path);
}

export interface FoundFact {
  readonly reference: Reference;
  readonly value: FactValue;
  readonly entity: Entity;
}

/** A fact as a quantity in `algebra`: prices may be the unknown, the sign of a side is +1 or −1. Throws `Undecided` if absent. */
export function quantityFact<V, T>(algebra: Algebra<V, T>, path: string, scope: Scope): V {
  if (path === "position.sign" || path === "order.sign") {
    const holding = entityAt(splitPath(path)[0], scope);
    if (holding === undefined) throw missing(path, "the object at hand");
    return algebra.fact({ path, of: holding.id }, fraction(BigInt(signOf(holding))));
  }
  if (path === "account.now") return algebra.fact({ path, of: scope.state.account.id }, scope.state.asOf);
  const { reference, value, entity } = readFact(path, scope);
  if (!isFraction(value)) throw missing(path, entity.id, "is not a number");
  if (!movable.has(path) || scope.pinned === true) return algebra.fact(reference, value);
  const price = algebra.price(reference, value, entity.id);
  // The move is an operation of the algebra, so that an unknown price moves too.
  return scope.factor === undefined || equals(scope.factor, one) ? price : algebra.multiply(price, algebra.constant(scope.factor));
}

/** A fact of the object that its level means here. Throws `Undecided` if it is absent. */
export function readFact(path: string, scope: Scope): FoundFact {
  const [level, name] = splitPath(path);
  const entity = entityAt(level, scope);
  if (entity === undefined) return ofAbsentObject(path, level, scope);
  const value = entity.values[name];
  if (value === undefined) throw missing(path, entity.id, unread(entity, name));
  return { reference: { path, of: entity.id }, value, entity };
}

/** What is wrong with a fact that is not there: a snapshot may give a word where the policy declares a number, or a number where it declares yes or no. */
function unread({ source }: Entity, name: string): string | undefined {
  const given = (source["facts"] as Readonly<Record<string, unknown>> | undefined)?.[toCamelCase(name)]; // the schema has it an object
  if (given === undefined) return undefined;
  const text = typeof given === "string" ? given : JSON.stringify(given);
  return `is given as \`${text.slice(0, 40)}\`, which is not what the policy declares: a number is a decimal such as \`"0.0125"\`, a flag is \`"yes"\` or \`"no"\``;
}

/** A balance that the snapshot does not list holds nothing; a pool without its position has none of its money. Else silence. */
function ofAbsentObject(path: string, level: string, scope: Scope): FoundFact {
  const asset = assetName("settle", scope);
  if (level === "balance" && asset !== undefined) return ofUnlisted(path, asset, scope);
  if (level === "position" && scope.pool?.mode.sharing?.partition.by === "position") return nothing(path, "position", scope.pool.id);
  throw missing(path, `the ${level} at hand`);
}

/** Its buckets are empty, and what a policy declares of balances is as it declares it. */
function ofUnlisted(path: string, asset: string, scope: Scope): FoundFact {
  const entity = balanceOrEmpty(scope.state, asset);
  const value = entity.values[splitPath(path)[1]];
  if (value === undefined) throw missing(path, asset);
  return { reference: { path, of: asset }, value, entity };
}

function nothing(path: string, level: "position", of: string): FoundFact {
  return { reference: { path, of }, value: zero, entity: { level, id: of, values: {}, source: {} } };
}
