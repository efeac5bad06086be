import type { CompiledPolicy, Meaning } from "../../dsl/ir.ts";
import { compareRules } from "../../engine/what-if/effects/compare-rules.ts";
import type { RuleChange } from "../../engine/what-if/effects/types.ts";
import type { Ask } from "../outcome/index.ts";
import { isWhole } from "./whole.ts";

export type { RuleChange };

/** The changes that can change a decision: all but what a policy and its version are called, and promises that decide nothing. */
export function changesOf(before: CompiledPolicy, after: CompiledPolicy): readonly RuleChange[] {
  return compareRules(before, after).filter(({ kind, old, new: now }) => kind !== "guarantee" && !(kind === "header" && ["id", "version", "language"].includes(old ?? now ?? "")));
}

/** The questions that the changed clauses are about: of a clause of payment charges and plans, of figures everything. */
export function directAsks(changes: readonly RuleChange[]): ReadonlySet<Ask["ask"]> {
  return new Set(
    changes.flatMap(({ section, kind }): readonly Ask["ask"][] => {
      if (section.endsWith("/payment")) return ["charge", "liquidate", "permit"];
      if (kind === "permission") return ["permit"];
      if (section.endsWith("/liquidation")) return ["assess", "liquidate"];
      return ["assess", "permit", "charge", "liquidate"];
    }),
  );
}

/**
 * Clauses in which it is worth looking at every switch: those that changed, those that use a changed table, option or fact, and all figures that
 * they read.
 */
export function hotClauses({ meaning }: CompiledPolicy, changes: readonly RuleChange[], side: "old" | "new"): ReadonlySet<string> {
  const changed = new Set(changes.flatMap((change) => change[side] ?? []));
  const names = [...changed].flatMap((id) => (/^(tables|options|facts)\//.test(id) ? [id.slice(id.indexOf("/") + 1)] : []));
  const clauses = clausesIn(meaning);
  // Whether a clause about an action matters hangs on the others about it.
  const besides = permissionsBeside(meaning, changed);
  const hot = new Set([...clauses].filter(([id, text]) => changed.has(id) || besides.has(id) || names.some((name) => text.includes(`"${name}"`))).map(([id]) => id));
  const waiting = [...hot];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const [, path] of (clauses.get(id) ?? "").matchAll(/"kind":"figure","path":"([^"]+)"/g)) {
      const read = meaning.definitions.find((definition) => definition.path === path)?.id;
      if (read === undefined || hot.has(read)) continue;
      hot.add(read);
      waiting.push(read);
    }
  }
  return hot;
}

/** The clauses that speak of the same actions as those that changed, of the account or of the same mode. */
function permissionsBeside({ account, modes }: Meaning, changed: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([account.permissions, ...modes.map(({ adjustment }) => adjustment)].flatMap((own) => {
    const actions = new Set(own.filter(({ id }) => changed.has(id)).map(({ action }) => action));
    return [...own, ...account.permissions].filter(({ action }) => actions.has(action)).map(({ id }) => id);
  }));
}

/** What those clauses say, as one text: to see what they name. */
export function hotText(policy: CompiledPolicy, changes: readonly RuleChange[], side: "old" | "new"): string {
  const clauses = clausesIn(policy.meaning);
  return [...hotClauses(policy, changes, side)].map((id) => clauses.get(id) ?? "").join("\n") + changes.map(({ section, kind, oldWords, newWords }) => [section, kind, oldWords, newWords].join(" ")).join("\n");
}

/** Every object with an id, as JSON. */
function clausesIn(meaning: Meaning): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("id" in value && typeof value.id === "string" && value !== meaning) found.set(value.id, JSON.stringify(value));
    for (const each of Object.values(value)) walk(each);
  };
  walk(meaning);
  return found;
}

/** The new policy with one change taken back, to see what that change alone is answerable for; `undefined` where it cannot be taken back by itself. */
export function without(before: CompiledPolicy, after: CompiledPolicy, change: RuleChange): CompiledPolicy | undefined {
  const meaning = reverted(before.meaning, after.meaning, change);
  return meaning === undefined || !isWhole(meaning) ? undefined : { ...after, meaning };
}

function reverted(before: Meaning, after: Meaning, change: RuleChange): Meaning | undefined {
  const { kind } = change;
  if (kind === "row" || kind === "table" || kind === "option" || kind === "fact") {
    const list = kind === "option" ? "options" : kind === "fact" ? "facts" : "tables";
    return { ...after, [list]: before[list] };
  }
  if (kind === "header") return { ...after, applies: before.applies, effective: before.effective, rounding: before.rounding };
  if (kind === "mode" || change.change === "moved") return undefined;
  const old = change.old === undefined ? undefined : find(before, change.old, []);
  if (change.new !== undefined) {
    const now = find(after, change.new, []);
    return now === undefined ? undefined : (replaced(after, now.path, old?.value) as Meaning | undefined); // one clause is another or gone
  }
  return old === undefined ? undefined : (inserted(after, old.path, old.value) as Meaning | undefined); // as above
}

type Step = string | number;

/** Where the object with an id stands. */
function find(value: unknown, id: string, path: readonly Step[]): { readonly path: readonly Step[]; readonly value: unknown } | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (path.length > 0 && "id" in value && value.id === id) return { path, value };
  for (const [key, each] of Object.entries(value)) {
    const found = find(each, id, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A copy with another value at a path; in a list, `undefined` takes it out. */
function replaced(value: unknown, [step, ...rest]: readonly Step[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => (index !== step ? [each] : rest.length === 0 && by === undefined ? [] : [replaced(each, rest, by)]));
  const members = value as Readonly<Record<string, unknown>>; // `find` has been here
  return { ...members, [step]: replaced(members[step], rest, by) };
}

/** A copy with a value put in at a path that may not be there. */
function inserted(value: unknown, [step, ...rest]: readonly Step[], what: unknown): unknown {
  if (step === undefined) return what;
  if (Array.isArray(value)) {
    if (rest.length === 0) return [...value.slice(0, Number(step)), what, ...value.slice(Number(step))];
    return Number(step) < value.length ? value.map((each: unknown, index) => (index === step ? inserted(each, rest, what) : each)) : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const members = value as Readonly<Record<string, unknown>>; // it is an object
  return { ...members, [step]: inserted(members[step], rest, what) };
}
