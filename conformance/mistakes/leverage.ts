import type { Expression, Meaning } from "../../dsl/ir.ts";
import { edited, editOf } from "./figures.ts";
import type { Edit } from "./edit.ts";

/** The leverage that a position was given, where it is more than its tier allows: as much as the tier allows, in whatever is reckoned with it. */
export function leverageMistakes(meaning: Meaning): readonly Edit[] {
  const tiers = meaning.definitions.filter(({ level, body }) => level === "position" && body.kind === "lookup" && hasLeverage(meaning, body.table));
  return tiers.flatMap(({ path }) => meaning.definitions.filter(({ level, dimension }) => level === "position" && dimension.kind === "money").flatMap((definition) => edited(definition.body, (part): readonly Expression[] => {
    if (part.kind !== "fact" || part.path !== "position.leverage") return [];
    return [{ kind: "extreme", which: "min", operands: [part, { kind: "tier_field", tier: { kind: "figure", path }, field: mostLeverage }] }];
  }).map((body) => editOf(meaning, definition, body, "extreme"))));
}

const mostLeverage = "max_leverage";

/** An instrument's tiers may say it; a table of the policy does where its rows have it. */
function hasLeverage({ tables }: Meaning, table: Extract<Expression, { readonly kind: "lookup" }>["table"]): boolean {
  return table.kind !== "policy" || tables.some(({ name, rows }) => name === table.name && rows.every(({ fields }) => fields.some((field) => field.name === mostLeverage)));
}
