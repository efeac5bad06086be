import { facts } from "../schemas/generated/facts.ts";
import type { Reference } from "./algebras/algebra.ts";
import type { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import { wordOf } from "./state/entity.ts";
import { toCamelCase } from "./state/load.ts";
import { Undecided } from "./undecided.ts";

/** The silence of a snapshot about one fact of one object. */
export function missing(path: string, of: string, what = "is missing"): Undecided {
  const name = path.slice(path.indexOf(".") + 1);
  return new Undecided({
    kind: "missing_fact",
    because: `The fact \`${path}\` of ${of} ${what}.`,
    help: `Give \`${toCamelCase(name)}\` ${isDeclared(path) ? "under its `facts` " : ""}in the snapshot.`,
  });
}

/** A fact that the schema does not have is one that the policy declares; a pool declares none. */
function isDeclared(path: string): boolean {
  return path.includes(".") && !path.startsWith("pool.") && path !== "asset.prices" && !schemaPaths.has(path);
}

const schemaPaths: ReadonlySet<string> = new Set(facts.map((fact) => fact.path));

/**
 * Words that the engine gives: the pool's mode, and the status that the snapshot remembers of a pool, a position or the account
 * (`healthy` where it remembers none). `undefined`: not one of these.
 */
export function poolWord<V, T>(_: Reading<V, T>, path: string, scope: Scope): { reference: Reference; word: string } | undefined {
  const { pool, state } = scope;
  if (path === "pool.mode") {
    if (pool === undefined) throw missing(path, "no pool is at hand here");
    return { reference: { path, of: pool.id }, word: pool.mode.name };
  }
  if (path === "pool.status" || path === "position.status") {
    if (pool === undefined) throw missing(path, "no pool is at hand here");
    return { reference: { path, of: pool.id }, word: rememberedStatus(pool, state.poolStatuses) };
  }
  if (path === "account.status") return { reference: { path, of: state.account.id }, word: wordOf(state.account, "status") ?? "healthy" };
  return undefined;
}

/** What the snapshot says the pool's status was; `healthy` if it says nothing. */
export function rememberedStatus(pool: NonNullable<Scope["pool"]>, remembered: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(remembered, pool.id)) return remembered[pool.id]!; // hasOwn has looked
  return pool.positions.map((position) => wordOf(position, "status")).find((status) => status !== undefined) ?? "healthy";
}
