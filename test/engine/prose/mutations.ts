import type { CompiledPolicy, Meaning } from "../../../dsl/ir.ts";
import { validate } from "../../../schemas/generated/validate-policy.ts";

/** A policy with one thing in its meaning otherwise, and where. */
export interface Mutant {
  readonly where: string;
  readonly policy: CompiledPolicy;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a word may become: another of its kind. */
const words: readonly (readonly string[])[] = [
  ["add", "subtract", "multiply", "divide"],
  ["<", "<=", ">", ">=", "=", "!="],
  ["and", "or"],
  ["min", "max"],
  ["worst", "best"],
  ["any", "all"],
  ["upper", "lower"],
  ["percent", "bps", "x", "s", "min", "h", "d"],
  ["half_even", "half_up", "toward_zero", "away_from_zero", "up", "down"],
  ["opening", "maintaining", "withdrawing"],
  ["realized_loss", "trading_fee", "liquidation_fee", "interest"],
  ["allow", "forbid", "unspecified"],
  ["trader", "venue", "liquidator", "anyone"],
  ["count", "reserve"],
  ["always", "never"],
  ["largest", "smallest"],
  ["pool", "account"],
  ["position.notional", "position.initial_margin", "position.maintenance_margin"],
  ["pool.initial_margin", "pool.maintenance_margin"],
  ["position.entry_price", "instrument.mark_price", "instrument.index_price"],
  ["balance.wallet_balance", "balance.bonus", "position.margin", "insurance_fund", "adl", "debt", "forgiven", "venue", "counterparty"],
  ["instrument.settle", "instrument.symbol"],
  ["long", "short"],
  ["maintenance_margin_rate", "maintenance_amount", "max_leverage"],
  ["withdraw", "deposit", "transfer", "open", "increase", "reduce", "close", "place_order", "cancel_order", "change_leverage", "add_margin", "remove_margin"],
];

/** Keys whose words follow from the rest, or name what a reader never sees by that name. */
const derived = new Set(["id", "label", "dimension", "kind", "level", "from", "over", "language", "purposes", "role", "of", "direction"]);

/** Members of which a meaning still is one without them. */
const optional = new Set(["when", "upTo", "downTo", "keeping", "until", "where", "same", "surplus", "sharedBy"]);

/** Lists of which a meaning still is one with an element less. */
const shortened = new Set(["counts", "stages", "stops", "fees", "exceptions", "also", "steps", "adjustment", "permissions", "payment", "purposes", "ranks", "guarantees", "facts", "options"]);

/** Every policy that differs from this one in one leaf, one part that may be absent, or one element of a list, and is one by its schema. */
export function* mutants(policy: CompiledPolicy): Generator<Mutant> {
  const meaning = policy.meaning as unknown as Json; // a policy is plain data
  for (const { where, json } of mutations(meaning, "meaning", "")) {
    const mutant = { ...policy, meaning: json as unknown as Meaning }; // the schema has the word
    if (validate(mutant)) yield { where, policy: mutant };
  }
}

function* mutations(json: Json, where: string, key: string): Generator<{ readonly where: string; readonly json: Json }> {
  if (typeof json === "string") {
    if (isSettledElsewhere(where)) return;
    for (const other of othersOf(json, key)) yield { where: `${where}: ${json} → ${other}`, json: other };
    return;
  }
  if (typeof json === "boolean") yield { where: `${where}: ${json}`, json: !json };
  if (typeof json === "number" && key !== "language") yield { where: `${where}: ${json}`, json: json + 1 };
  if (typeof json !== "object" || json === null) return;
  if (isList(json)) {
    if (shortened.has(key) && (key !== "purposes" || json.length > 1)) for (const [index] of json.entries()) yield { where: `${where}[${index}] removed`, json: json.filter((_, at) => at !== index) };
    for (const [index, item] of json.entries()) for (const mutation of mutations(item, `${where}[${index}]`, key)) yield { where: mutation.where, json: json.map((each, at) => (at === index ? mutation.json : each)) };
    return;
  }
  const inGroup = json["kind"] === "grouped" ? "{grouped}" : "";
  for (const [name, member] of Object.entries(json)) {
    if (optional.has(name)) yield { where: `${where}.${name} removed`, json: Object.fromEntries(Object.entries(json).filter(([each]) => each !== name)) };
    for (const mutation of mutations(member, `${where}${name === "operand" ? inGroup : ""}.${name}`, name)) yield { where: mutation.where, json: { ...json, [name]: mutation.json } };
  }
}

/** What another part of the policy decides: rows of a table have the fields of its first, and what stands in a group ranges over the group, wherever it says it does. */
function isSettledElsewhere(where: string): boolean {
  return /\.rows\[[1-9]\d*\]\.fields\[\d+\]\.name$/.test(where) || /\{grouped\}.*\.scope$/.test(where);
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function othersOf(text: string, key: string): readonly string[] {
  if (derived.has(key) || key === "asset") return [];
  if (/^-?\d+(\.\d+)?$/.test(text)) return [text === "0" ? "7" : text.replace(/^-?\d+/, (whole) => `${whole}7`)];
  const known = words.find((kind) => kind.includes(text));
  return known === undefined ? [] : known.filter((word) => word !== text).slice(0, 2);
}
