import type { Definition, DefinitionException, FactRule, OptionRule, TierTable } from "../../dsl/ir.ts";
import { rowOutOfOrder } from "../../engine/table-order.ts";
import { numberVariations, stepped } from "./constants.ts";
import { conditionVariations, expressionVariations } from "./expressions.ts";
import { atLevel, type Surroundings } from "./facts.ts";
import { dropped, each, inside, swapped, textOf, vary, within, words, type Variation } from "./variation.ts";

export function definitionVariations(definition: Definition, outer: Surroundings): readonly Variation<Definition>[] {
  const around = atLevel(outer, definition.level);
  const isFlag = definition.dimension.kind === "flag";
  return within(definition.id, [
    ...inside(definition, "body", (body) => (isFlag ? conditionVariations(body, around) : expressionVariations(body, around))),
    ...inside(definition, "exceptions", (exceptions) =>
      [...dropped("dropped_exception", exceptions, sayException), ...swapped(exceptions, sayException), ...each(exceptions, (one) => within(one.id, exceptionVariations(one, isFlag, around)))].map((one) => ({
        ...one,
        clause: one.clause ?? exceptions[Number(one.at) - 1]?.id,
      })),
    ),
  ]);
}

function exceptionVariations(exception: DefinitionException, isFlag: boolean, around: Surroundings): readonly Variation<DefinitionException>[] {
  return [
    ...inside(exception, "condition", (condition) => conditionVariations(condition, around)),
    ...inside(exception, "body", (body) => (isFlag ? conditionVariations(body, around) : expressionVariations(body, around))),
  ];
}

/** Rows left out, rows that took the values of the row before, bounds and values one unit away, the boundary's side; bounds rise in all of them. */
export function tableVariations(table: TierTable): readonly Variation<TierTable>[] {
  const all: readonly Variation<TierTable>[] = [
    ...words("tier_boundary", table, "boundary", ["upper", "lower"]).map((one) => ({ ...one, before: `${one.before} bound included`, after: `${one.after} bound included` })),
    ...inside(table, "rows", (rows) => [
      ...dropped("tier_row", rows, sayRow, 1),
      ...rows.slice(1).map((row, index) => {
        const before = rows[index]!; // the row before `row`
        return vary<readonly TierTable["rows"][number][]>("tier_row", rows.map((kept) => (kept === row ? { ...row, fields: before.fields } : kept)), sayRow(row), `values of ${sayRow(before)}`, `${index + 2}`);
      }),
      ...each(rows, (row) => [...inside(row, "upTo", numberVariations), ...inside(row, "fields", (fields) => each(fields, (field) => inside(field, "value", numberVariations)))]),
    ]),
  ];
  return within(`tiers/${table.name}`, all.filter(({ value }) => rowOutOfOrder(value) === undefined));
}

/** What holds where nobody says otherwise: another of the words. */
export function optionVariations(option: OptionRule): readonly Variation<OptionRule>[] {
  return within(`options/${option.name}`, words("option", option, "default", option.values));
}

/** A default one unit higher. */
export function factRuleVariations(fact: FactRule): readonly Variation<FactRule>[] {
  if (fact.default === undefined || !/^-?\d+(\.\d+)?$/.test(fact.default)) return [];
  const higher = stepped(fact.default, 1n);
  return within(`facts/${fact.path}`, [vary("constant", { ...fact, default: higher }, `default ${fact.default}`, `default ${higher}`)]);
}

function sayException({ condition, body }: DefinitionException): string {
  return `except when ${textOf(condition)}: ${textOf(body)}`;
}

function sayRow({ upTo }: TierTable["rows"][number]): string {
  return upTo === undefined ? "the last row" : `the row up to ${textOf(upTo)}`;
}
