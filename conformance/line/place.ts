import { toCamelCase } from "../../engine/state/load.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** An object of a snapshot as plain JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Where the objects of a level stand, and by what they are known. */
interface Home {
  readonly list: string;
  readonly key: (object: Json) => string;
  readonly inAccount?: boolean;
}

const homes: Readonly<Record<string, Home>> = {
  balance: { list: "balances", key: ({ asset }) => String(asset), inAccount: true },
  asset: { list: "assets", key: ({ asset }) => String(asset) },
  instrument: { list: "instruments", key: ({ symbol }) => String(symbol) },
  position: { list: "positions", key: ({ id }) => String(id) },
  order: { list: "orders", key: ({ id }) => String(id) },
  fund: { list: "funds", key: ({ name, asset }) => `${String(name)} ${String(asset)}` },
};

export const levelsWithHome: readonly string[] = Object.keys(homes);

/** The objects of a level with their names; the account is one. */
export function objectsAt(snapshot: Snapshot, level: string): readonly { readonly of: string; readonly object: Json }[] {
  if (level === "account") return [{ of: snapshot.account.id, object: snapshot.account as unknown as Json }]; // a snapshot is JSON
  const home = homes[level];
  if (home === undefined) return [];
  return listOf(home.inAccount === true ? (snapshot.account as unknown as Json) : (snapshot as unknown as Json), home.list).map((object) => ({ of: home.key(object), object }));
}

/** The snapshot with one object otherwise; `undefined` takes it away. */
export function withObject(snapshot: Snapshot, level: string, of: string, change: (object: Json) => Json | undefined): Snapshot {
  if (level === "account") return { ...snapshot, account: (change(snapshot.account as unknown as Json) ?? snapshot.account) as unknown as Snapshot["account"] };
  const home = homes[level];
  if (home === undefined) return snapshot;
  const within = (container: Json): Json =>
    container[home.list] === undefined
      ? container
      : {
          ...container,
          [home.list]: listOf(container, home.list).flatMap((object) => {
            const next = home.key(object) === of ? change(object) : object;
            return next === undefined ? [] : [next];
          }),
        };
  if (home.inAccount === true) return { ...snapshot, account: within(snapshot.account as unknown as Json) as unknown as Snapshot["account"] };
  return within(snapshot as unknown as Json) as unknown as Snapshot;
}

/** What an object says at the name that a policy knows: `entry_price`, a price `prices.USD`, a declared fact under `facts`. */
export function valueIn(object: Json, name: string, declared: boolean): unknown {
  if (declared) return (object["facts"] as Json | undefined)?.[toCamelCase(name)];
  if (name.startsWith("prices.")) return (object["prices"] as Json | undefined)?.[name.slice(7)];
  return object[toCamelCase(name)];
}

/** The object with another value there. */
export function withValueIn(object: Json, name: string, declared: boolean, value: string): Json {
  if (declared) return { ...object, facts: { ...(object["facts"] as Json | undefined), [toCamelCase(name)]: value } };
  if (name.startsWith("prices.")) return { ...object, prices: { ...(object["prices"] as Json | undefined), [name.slice(7)]: value } };
  return { ...object, [toCamelCase(name)]: value };
}

/** The object without what it says there, whether a policy declares the fact or every account has it. */
export function withoutValueIn(object: Json, name: string): Json {
  const without = (whole: Json, key: string): Json => Object.fromEntries(Object.entries(whole).filter(([each]) => each !== key));
  const facts = object["facts"] as Json | undefined; // the boundary has looked
  return without({ ...object, ...(facts !== undefined && { facts: without(facts, toCamelCase(name)) }) }, toCamelCase(name));
}

function listOf(container: Json, list: string): readonly Json[] {
  return (container[list] ?? []) as readonly Json[]; // the boundary has looked
}
