import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Reads } from "../mutate/index.ts";

/** A policy with two edits at once, each known from a policy that has it alone; nothing where one is made inside the other. Parts that an edit leaves are the same objects. */
export function together(policy: CompiledPolicy, one: CompiledPolicy, other: CompiledPolicy): CompiledPolicy | undefined {
  const meaning = withEdit(policy.meaning, other.meaning, one.meaning);
  return meaning === undefined ? undefined : { ...policy, meaning: meaning as CompiledPolicy["meaning"] }; // it has the same members
}

/** `onto` with whatever is otherwise between `before` and `after`. */
function withEdit(before: unknown, after: unknown, onto: unknown): unknown {
  if (onto === before) return after;
  if (typeof before !== "object" || typeof after !== "object" || typeof onto !== "object" || before === null || after === null || onto === null) return undefined;
  const [own, next, there] = [new Map(Object.entries(before)), new Map(Object.entries(after)), new Map(Object.entries(onto))];
  if (own.size !== next.size || own.size !== there.size || Array.isArray(before) !== Array.isArray(onto)) return undefined;
  const moved = [...next].filter(([key, part]) => own.get(key) !== part);
  const entries = moved.map(([key, part]) => [key, withEdit(own.get(key), part, there.get(key))] as const);
  if (entries.some(([, part]) => part === undefined)) return undefined;
  const found = { ...Object.fromEntries(there), ...Object.fromEntries(entries) };
  return Array.isArray(onto) ? Object.values(found) : found;
}

/** Two ways of reading and saying, one after the other. */
export function inTurn(one: Reads | undefined, other: Reads | undefined): Reads | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    snapshot: (snapshot) => other.snapshot(one.snapshot(snapshot)),
    ask: (ask) => other.ask(one.ask(ask)),
    says: (outcome, snapshot, policy) => { const said = one.says?.(outcome, snapshot, policy) ?? outcome; return other.says?.(said, snapshot, policy) ?? said; },
  };
}
