import type { CompiledPolicy } from "../../dsl/ir.ts";
import { prepare } from "../../engine/program.ts";

/** What was read of a meaning: for each of its objects, the members that were asked for. */
export type Reads = ReadonlyMap<object, ReadonlySet<string>>;

/**
 * Runs something with a policy, and tells what it read of the policy's meaning. Making the program reads all of it and is left out;
 * what that alone decides counts as read by everyone (`changeReaches`).
 */
export function readsOf(policy: CompiledPolicy, run: (policy: CompiledPolicy) => void): Reads {
  const reads = new Map<object, Set<string>>();
  let listening = false;
  const watched = new Map<object, object>();
  const watch = <T>(value: T): T => {
    if (typeof value !== "object" || value === null) return value;
    const known = watched.get(value);
    if (known !== undefined) return known as T; // made from this very value below
    const proxy: T & object = new Proxy(value, {
      get(target, key, receiver): unknown {
        if (listening && typeof key === "string") note(target, key);
        return watch(Reflect.get(target, key, receiver) as unknown);
      },
      has(target, key) {
        if (listening && typeof key === "string") note(target, key);
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        if (listening) for (const key of Object.keys(target)) note(target, key);
        return Reflect.ownKeys(target);
      },
    });
    watched.set(value, proxy);
    return proxy;
  };
  const note = (target: object, key: string): void => {
    const members = reads.get(target) ?? new Set();
    reads.set(target, members.add(key));
  };
  const shown: CompiledPolicy = { ...policy, meaning: watch(policy.meaning) };
  prepare(shown);
  listening = true;
  run(shown);
  return reads;
}

/** Where two meanings differ: members of objects of the first, as far out as the difference shows. */
export interface Difference {
  readonly places: readonly { readonly of: object; readonly member: string }[];
  /** Whether it reaches what is decided while the program is made. */
  readonly everywhere: boolean;
}

export function differenceOf(before: CompiledPolicy, after: CompiledPolicy): Difference {
  const places: { of: object; member: string }[] = [];
  compare(before.meaning, after.meaning, places);
  const everywhere = JSON.stringify(preparedFrom(before)) !== JSON.stringify(preparedFrom(after)) || prepare(before).readsFunding !== prepare(after).readsFunding;
  return { places, everywhere };
}

/** What `prepare` keeps by value, and what examples read of the notes. */
function preparedFrom({ meaning: { definitions, modes, tables }, notes }: CompiledPolicy): object {
  const labels = Object.entries(notes.clauses).map(([id, { label }]) => [id, label]);
  return [definitions.map(({ path }) => path), modes.map(({ name }) => name), tables, labels, notes.accounts];
}

export function reaches({ places, everywhere }: Difference, reads: Reads): boolean {
  return everywhere || places.some(({ of, member }) => reads.get(of)?.has(member) === true);
}

function compare(before: object, after: object, places: { of: object; member: string }[]): void {
  for (const member of Object.keys(before)) {
    const [old, now] = [valueOf(before, member), valueOf(after, member)];
    if (old === now) continue;
    if (alike(old, now)) compare(old as object, now as object, places); // `alike` says that both are objects
    else places.push({ of: before, member });
  }
}

function valueOf(of: object, member: string): unknown {
  return (of as Readonly<Record<string, unknown>>)[member]; // an object of JSON
}

/** Whether to look for the difference further inside: not where members are more or fewer, which shows to whoever counts or lists them. */
function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  return Object.keys(a).join() === Object.keys(b).join();
}
