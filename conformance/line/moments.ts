import type { CompiledPolicy } from "../../dsl/ir.ts";
import { floor, fraction, parseDecimal, subtract, toDecimalString } from "../../engine/number/index.ts";
import { prepare } from "../../engine/program.ts";
import { later } from "../../engine/replay/instants.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { parseInstant, splitPath } from "../../engine/state/load.ts";
import { facts as catalogue } from "../../schemas/generated/facts.ts";
import { pathsRead } from "./paths-read.ts";
import { objectsAt, valueIn, withObject, withValueIn } from "./place.ts";
import type { Variable } from "./variables.ts";

/** The moment that an account is of, as rules name it. */
const now = "account.now";
const epoch = "1970-01-01T00:00:00Z";
/** Years have four digits on the wire. */
const end = parseInstant("9999-12-31T23:59:59Z");

/** The moments of a snapshot that one of the policies reads: what the account is of, and those that its objects say. Their values are seconds since 1970, to the second. */
export function momentsOf(policies: readonly CompiledPolicy[], snapshot: Snapshot): readonly Variable[] {
  const readsNow = policies.some((policy) => prepare(policy).readsNow);
  const read = pathsRead(policies);
  const declared = policies.flatMap(({ meaning }) => meaning.facts.filter(({ dimension }) => dimension.kind === "instant").map(({ path }) => path));
  const paths = [...new Set([...catalogue.filter(({ dimension }) => dimension === "instant").map(({ path }) => path), ...declared])].filter((path) => read.has(path));
  const said = paths.flatMap((path) => {
    const [level] = splitPath(path);
    return objectsAt(snapshot, level).map(({ of }): Variable => ({ kind: "moment", path, of, step: "1" })).filter((variable) => momentOf(snapshot, variable) !== undefined);
  });
  return [...(readsNow ? [{ kind: "moment", path: now, of: snapshot.account.id, step: "1" } as const] : []), ...said];
}

/** Seconds since 1970; nothing where the snapshot says no moment there. */
export function momentOf(snapshot: Snapshot, { path, of }: Variable): string | undefined {
  const [level, name] = splitPath(path);
  const object = objectsAt(snapshot, level).find((each) => each.of === of)?.object;
  const text = path === now ? snapshot.asOf : object === undefined ? undefined : valueIn(object, name, isDeclared(path));
  return typeof text === "string" && !Number.isNaN(Date.parse(text)) ? toDecimalString(parseInstant(text)) : undefined;
}

/** The snapshot with a moment so many seconds after 1970; `undefined` where no calendar has it. */
export function withMoment(snapshot: Snapshot, { path, of }: Variable, seconds: string): Snapshot | undefined {
  const instant = instantAt(seconds);
  if (instant === undefined) return undefined;
  if (path === now) return { ...snapshot, asOf: instant };
  const [level, name] = splitPath(path);
  return withObject(snapshot, level, of, (object) => withValueIn(object, name, isDeclared(path), instant));
}

/** Seconds since 1970 as an instant of the wire, to the second. */
export function instantAt(seconds: string): string | undefined {
  const exact = parseDecimal(seconds);
  if (exact === undefined) return undefined;
  const whole = fraction(floor(exact));
  return whole.n < 0n || subtract(end, whole).n < 0n ? undefined : later(epoch, whole);
}

const isDeclared = (path: string): boolean => catalogue.every((fact) => fact.path !== path);
