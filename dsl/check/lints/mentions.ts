/** Which names a policy mentions, and how often: a name that stands only where it is introduced is not used. */

import type { PolicyAst } from "../../ast.ts";

/** How often each word and path stands in the tree. A path counts for what it begins with, too: `position.tier.rate` reads `position.tier`. */
export function mentionsIn(ast: PolicyAst): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== "object" || value === null) return;
    if ("text" in value && typeof value.text === "string") for (const name of beginnings(value.text)) counts.set(name, (counts.get(name) ?? 0) + 1);
    Object.values(value).forEach(visit);
  };
  visit(ast.items);
  return counts;
}

/** Whether some example expects a figure of that name. */
export function isExpected(ast: PolicyAst, path: string): boolean {
  const name = path.slice(path.lastIndexOf(".") + 1);
  return ast.items.some((item) => item.kind === "examples" && item.entries.some((entry) => entry.lines.some((line) => line.verb === "expect" && line.fields.some((field) => field.name.text === name))));
}

function beginnings(text: string): readonly string[] {
  const parts = text.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}
