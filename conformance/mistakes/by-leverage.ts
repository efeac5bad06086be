import type { Definition, Expression, Meaning } from "../../dsl/ir.ts";
import { editOf } from "./figures.ts";
import type { Edit } from "./edit.ts";

const leverage: Extract<Expression, { readonly kind: "fact" }> = { kind: "fact", path: "position.leverage" };

/** Money of a position divided by its leverage or multiplied by it, where the policy has none: a requirement taken for a share of the initial margin, a profit taken for the return on it. */
export function byLeverage(meaning: Meaning): readonly Edit[] {
  if (!JSON.stringify(meaning).includes(`"${leverage.path}"`)) return [];
  return meaning.definitions.filter(isOfSize).flatMap((definition) => (["divide", "multiply"] as const).map((operator) => editOf(meaning, definition, { kind: "binary", operator, left: definition.body, right: leverage }, "arithmetic")));
}

/** What is reckoned of it, in money, without its leverage. */
function isOfSize({ level, dimension, body }: Definition): boolean {
  return level === "position" && dimension.kind === "money" && ["binary", "value", "profit"].includes(body.kind) && !JSON.stringify(body).includes(`"${leverage.path}"`);
}
