/** Positions and orders of examples: two examples that take in the same account mean the same `p1`. */
import { unquoted } from "./cursor.ts";
import type { Scanned } from "./role.ts";

/** The key of a position or an order in an account or example; `undefined` if nothing there is called so. */
export function objectKeys({ placed, scopes }: Scanned): (scope: string, kind: "position" | "order", id: string) => string | undefined {
  const known = new Set<string>();
  for (const { token, role } of placed) if (role.is === "object" && role.maybe !== true) known.add(`${role.kind} ${role.scope}/${unquoted(token)}`);
  const includes = new Map<string, string[]>();
  const declared = new Set(scopes.map(({ name }) => name));
  for (const scope of scopes) includes.set(scope.name, [...(includes.get(scope.name) ?? []), ...scope.includes]);

  const roots = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = roots.get(root); up !== undefined; up = roots.get(root)) root = up;
    return root;
  };
  /** The nearest account, the scope itself first, that says something of the object. */
  const join = (key: string, scope: string, what: string, seen: Set<string>): void => {
    for (const included of includes.get(scope) ?? []) {
      if (seen.has(included)) continue;
      seen.add(included);
      const there = `${what.slice(0, what.indexOf(" "))} ${included}/${what.slice(what.indexOf(" ") + 1)}`;
      // An account of what an overlay extends: its objects cannot be seen from here, and may be any.
      if (known.has(there) || !declared.has(included)) {
        const [mine, its] = [rootOf(key), rootOf(there)];
        if (mine !== its) roots.set(mine, its);
      } else join(key, included, what, seen);
    }
  };
  const joined = new Set<string>();
  return (scope, kind, id) => {
    const key = `${kind} ${scope}/${id}`;
    if (!joined.has(key)) {
      joined.add(key);
      join(key, scope, `${kind} ${id}`, new Set([scope]));
    }
    const root = rootOf(key);
    return root !== key || known.has(key) ? root : undefined;
  };
}
