import type { ImportMapping } from "../../schemas/generated/import-mapping.ts";
import type { Issue } from "../snapshot/index.ts";
import { createBuilder } from "./build.ts";
import type { Built, Builder } from "./build.ts";
import type { Collected, Records } from "./collect.ts";
import type { ImportOptions } from "./import-snapshot.ts";
import type { Notes } from "./notes.ts";
import { partOf, requiredOf } from "./parts.ts";
import { tiersOf } from "./tiers.ts";
import { balancesOf } from "./wallets.ts";
import type { AssignedMargin } from "./wallets.ts";

type Json = Record<string, unknown>;

/** The snapshot of the records as JSON, and the facts that it lacks as issues. */
export function assemble(mapping: ImportMapping, records: Records, options: ImportOptions, notes: Notes): { readonly json: Json; readonly issues: readonly Issue[] } {
  const builder = createBuilder(mapping, records, notes);
  const positions = partsOf("position", records, builder, notes);
  const orders = partsOf("order", records, builder, notes);
  const instruments = instrumentsOf([...positions, ...orders], builder);
  const held = positions.map((each) => heldPart("position", each, builder, notes));
  const margins = positions.flatMap((each, index): readonly AssignedMargin[] => {
    const [asset, amount] = [instrumentOf(each, builder)?.field("settle"), held[index]?.["margin"]];
    return asset === undefined || amount === undefined ? [] : [{ asset, amount: String(amount) }];
  });
  const profits = positions.flatMap((each, index): readonly AssignedMargin[] => {
    const [asset, amount] = [instrumentOf(each, builder)?.field("settle"), each.field("profit")];
    return asset === undefined || amount === undefined || held[index]?.["margin"] !== undefined ? [] : [{ asset, amount }];
  });
  const settles = new Set(instruments.flatMap((each) => each.field("settle") ?? []));
  const asOf = options.asOf ?? latest(records.times);
  const balances = balancesOf(mapping, records, builder, margins, profits, settles, notes);
  const json: Json = {
    ...(asOf === undefined ? {} : { asOf }),
    account: { id: options.account ?? records.account ?? "imported", ...(balances.length === 0 ? {} : { balances }) },
    instruments: instruments.map((each) => {
      const tiers = tiersOf(each, mapping, records, builder, notes);
      return { ...partOf("instrument", each, notes), ...(tiers === undefined ? {} : { tiers }) };
    }),
    positions: held,
    ...(orders.length === 0 ? {} : { orders: orders.map((each) => heldPart("order", each, builder, notes)) }),
  };
  const noMoment: readonly Issue[] = asOf === undefined ? [{ path: "asOf", message: "expected the moment of the snapshot, but none of the documents says it", help: "Give it with --as-of, such as 2026-11-22T08:00:00Z." }] : [];
  return { json, issues: [...noMoment, ...builder.issues, ...missingFacts(mapping, instruments, positions, orders, held)] };
}

/** The positions or orders that say something; those that have no place in a snapshot are named. */
function partsOf(target: "position" | "order", records: Records, builder: Builder, notes: Notes): readonly Built[] {
  return [...records.of[target].values()].flat().flatMap((record: Collected) => {
    const built = builder.part(target, record.key);
    if (built === undefined || built.skipped) return [];
    if (built.refused === undefined) return [built];
    notes.add(`${target} ${built.refused}`, { path: record.place, value: record.key, why: built.refused });
    return [];
  });
}

function instrumentsOf(parts: readonly Built[], builder: Builder): readonly Built[] {
  const keys = new Set(parts.flatMap((each) => each.field("instrument") ?? []));
  return [...keys].flatMap((key) => builder.part("instrument", key) ?? []);
}

function instrumentOf(part: Built, builder: Builder): Built | undefined {
  const key = part.field("instrument");
  return key === undefined ? undefined : builder.part("instrument", key);
}

/** A position or order as JSON, under the symbol of its instrument. Where the platform gives no id, symbol and side tell positions apart. */
function heldPart(level: "position" | "order", built: Built, builder: Builder, notes: Notes): Json {
  const symbol = instrumentOf(built, builder)?.field("symbol");
  const { id, ...rest } = partOf(level, built, notes);
  return { id: id ?? `${symbol ?? built.record.key} ${built.field("side") ?? ""}`.trim(), ...(symbol === undefined ? {} : { symbol }), ...rest };
}

function latest(times: readonly string[]): string | undefined {
  // Instants in one form are in the order of their text, but for fractions of a second.
  return [...times].sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}

/** Facts that every snapshot has and that no document gave, each with the document that would. */
function missingFacts(mapping: ImportMapping, instruments: readonly Built[], positions: readonly Built[], orders: readonly Built[], held: readonly Json[]): readonly Issue[] {
  const missing = (level: "instrument" | "position" | "order", built: Built, index: number, names: readonly string[]): readonly Issue[] =>
    names.filter((name) => built.field(name) === undefined).map((name) => {
      const ask = mapping.ask[`${level}.${name}`];
      const what = built.field("symbol") ?? built.record.key;
      return { path: `${level}s[${index}].${name}`, message: `expected a value for ${what}, but none of the documents gives it`, ...(ask === undefined ? {} : { help: `Give also the answer of ${ask}.` }) };
    });
  const own = requiredOf("position").filter((name) => name !== "id" && name !== "symbol");
  return [
    ...instruments.flatMap((each, index) => missing("instrument", each, index, requiredOf("instrument"))),
    ...positions.flatMap((each, index) => {
      const priced = held[index]?.["entryPrice"] ?? held[index]?.["entryNotional"];
      const needsMargin = mapping.build.needsMargin?.includes(each.field("marginMode") ?? "") === true;
      return missing("position", each, index, [...own, ...(priced === undefined ? ["entryPrice"] : []), ...(needsMargin ? ["margin"] : [])]);
    }),
    ...orders.flatMap((each, index) => missing("order", each, index, requiredOf("order").filter((name) => name !== "symbol"))),
  ];
}
