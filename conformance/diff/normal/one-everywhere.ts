import type { Definition, Expression, Permission } from "../../../dsl/ir.ts";

/** What these ask for is of one balance: what it and its asset say is the same in every pool that may hold it. */
const ofOneBalance: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "expire_credit"]);
const parts: ReadonlySet<string> = new Set(["number", "instant", "option", "binary", "compare", "is", "logic", "not", "choose", "extreme", "absolute"]);

/**
 * Whether a condition says the same wherever it is read for one request, so that two clauses that do the same allow what one allows whose condition is either of theirs: it reads nothing of
 * a pool or a position, of which one may have it and another not, and is never silent where a member is.
 */
export function isOneEverywhere(condition: Expression, action: Permission["action"], definitions: readonly Definition[]): boolean {
  const levels = ofOneBalance.has(action) ? ["account", "request", "balance", "asset", "credit"] : ["account", "request"];
  const isSame = (value: unknown): boolean => {
    if (typeof value !== "object" || value === null) return true;
    const node = value as Expression; // anything else has none of these kinds
    if (node.kind === "fact") return levels.includes(node.path.slice(0, node.path.indexOf(".")));
    if (node.kind === "figure") {
      const definition = definitions.find(({ path }) => path === node.path);
      return definition !== undefined && levels.includes(definition.level) && isSame([definition.body, definition.exceptions.map(({ condition: when, body }) => [when, body])]);
    }
    return ("kind" in value ? parts.has(String(value.kind)) : true) && Object.values(value).every(isSame);
  };
  return isSame(condition);
}
