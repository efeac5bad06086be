import type { CompiledPolicy, Meaning, Mode, Notes } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";

/** Names of modes of the old policy, each with the mode of the new one that it is compared with. */
export type ModePairs = ReadonlyMap<string, string>;

/** Modes whose names only one policy has, paired where each is the only one that pools positions as the other does. */
export function alikeModes({ meaning: old }: CompiledPolicy, { meaning: now }: CompiledPolicy): ModePairs {
  const alone = (modes: readonly Mode[], others: readonly Mode[]): readonly Mode[] => modes.filter(({ name }) => others.every((each) => each.name !== name));
  const kind = ({ sharing }: Mode): string => canonicalJson([sharing?.partition.by ?? null, [...(sharing?.partition.keys ?? [])].sort()]);
  const [left, right] = [alone(old.modes, now.modes), alone(now.modes, old.modes)];
  return new Map(left.flatMap((mode) => {
    const [match, ...more] = right.filter((each) => kind(each) === kind(mode));
    const isOnly = match !== undefined && more.length === 0 && left.filter((each) => kind(each) === kind(mode)).length === 1;
    return isOnly ? [[mode.name, match.name] as const] : [];
  }));
}

/** What is wrong with pairs: a mode that is not there, or a name that two modes would have. */
export function wrongPair({ meaning: old }: CompiledPolicy, { meaning: now }: CompiledPolicy, pairs: ModePairs): string | undefined {
  const names = old.modes.map(({ name }) => name);
  for (const [from, to] of pairs) {
    if (!names.includes(from)) return `The old policy has no mode ${from}; it has ${names.join(", ")}.`;
    if (now.modes.every(({ name }) => name !== to)) return `The new policy has no mode ${to}; it has ${now.modes.map(({ name }) => name).join(", ")}.`;
  }
  const then = names.map((name) => pairs.get(name) ?? name);
  const twice = then.find((name, index) => then.indexOf(name) !== index);
  return twice === undefined ? undefined : `Two modes of the old policy would be compared with ${twice}.`;
}

/** The policy with its modes called otherwise, in whatever names them: clauses, conditions and examples. */
export function withModesCalled(policy: CompiledPolicy, pairs: ModePairs): CompiledPolicy {
  if (pairs.size === 0) return policy;
  const meaning = renamed(policy.meaning, pairs) as Meaning; // of the same shape
  const notes = renamed(policy.notes, pairs) as Notes; // as above
  return {
    ...policy,
    meaning: { ...meaning, modes: meaning.modes.map((mode) => ({ ...mode, name: pairs.get(mode.name) ?? mode.name })) },
    notes: { ...notes, modeTitles: keyed(notes.modeTitles, pairs), clauses: keyed(notes.clauses, pairs) },
  };
}

/** A clause of the policy with modes called otherwise, as it was called before. */
export function clauseBefore(clause: string, pairs: ModePairs): string {
  return clauseCalled(clause, new Map([...pairs].map(([from, to]) => [to, from])));
}

function clauseCalled(clause: string, pairs: ModePairs): string {
  const [first = "", ...rest] = clause.split("/");
  return [pairs.get(first) ?? first, ...rest].join("/");
}

const keyed = <T>(members: Readonly<Record<string, T>>, pairs: ModePairs): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(members).map(([key, value]) => [clauseCalled(key, pairs), value]));

function renamed(value: unknown, pairs: ModePairs): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, pairs));
  if (typeof value !== "object" || value === null) return value;
  const members: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, pairs)]));
  const call = (name: unknown): unknown => (typeof name === "string" ? (pairs.get(name) ?? name) : name);
  const own = typeof members["id"] === "string" ? { id: clauseCalled(members["id"], pairs) } : {};
  if (members["kind"] === "is" && saysMode(members["operand"])) return { ...members, ...own, word: call(members["word"]) };
  if (members["kind"] === "loss_within") return { ...members, ...own, mode: call(members["mode"]) };
  if (members["name"] === "margin_mode" && isWord(members["value"])) return { ...members, value: { ...members["value"], text: call(members["value"].text) } };
  return { ...members, ...own };
}

function saysMode(operand: unknown): boolean {
  return typeof operand === "object" && operand !== null && "path" in operand && typeof operand.path === "string" && operand.path.endsWith(".margin_mode");
}

function isWord(value: unknown): value is { readonly kind: "word"; readonly text: string } {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "word" && "text" in value;
}
