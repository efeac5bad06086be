import type { AccountItem, GuaranteeAst, Item, PolicyAst, RoundRuleAst, SourceItem } from "../ast.ts";
import type { AccountRules, CompiledPolicy, EffectiveSpan, Guarantee, Meaning, Notes, RoundingRules, SourceNote } from "../ir.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { formatTree } from "../format/format.ts";
import { definition, fact, option, tiers } from "./declarations.ts";
import { examples } from "./examples.ts";
import { mode as roundingMode, toCondition, toExpr } from "./expressions.ts";
import type { Place } from "./expressions.ts";
import { liquidation } from "./liquidation.ts";
import { mode } from "./modes.ts";
import { name, names, nowhere, tailOf } from "./nodes.ts";
import { permission } from "./permissions.ts";

/** A compiled policy as text, in the canonical layout. Reading that text gives the same meaning and the same notes. */
export function policyToText(compiled: CompiledPolicy): string {
  return formatTree(policyToAst(compiled));
}

/**
 * A compiled policy as the tree of a plain policy: what overlays changed stands in its place, and that overlays did it
 * (`overlays`, and `from` of a clause) is not said. All places are empty.
 */
export function policyToAst({ meaning, notes }: CompiledPolicy): PolicyAst {
  return {
    kind: "policy",
    language: name(String(meaning.language)),
    id: name(meaning.id),
    ...(notes.title !== undefined && { title: name(notes.title) }),
    items: [...header(meaning, notes), ...declarations(meaning, notes), ...rules(meaning, notes)],
    span: nowhere,
  };
}

function header(meaning: Meaning, notes: Notes): Item[] {
  return [
    { kind: "version", version: name(meaning.version), span: nowhere },
    ...meaning.applies.map(({ key, values }) => ({ kind: "applies", key: name(key), values: names(values), span: nowhere }) as const),
    ...effective(meaning.effective),
    ...notes.sources.map(source),
    ...rounding(meaning.rounding),
  ];
}

function declarations({ options, facts, tables, definitions }: Meaning, notes: Notes): Item[] {
  return [
    ...some(options, { kind: "options", options: options.map((one) => option(one, notes)), span: nowhere }),
    ...some(facts, { kind: "facts", facts: facts.map((one) => fact(one, notes)), span: nowhere }),
    ...tables.map((table) => tiers(table, notes)),
    ...some(definitions, { kind: "definitions", definitions: definitions.map((one) => definition(one, notes)), span: nowhere }),
  ];
}

function rules({ account, modes, guarantees }: Meaning, notes: Notes): Item[] {
  const clauses = accountClauses(account, notes);
  return [
    ...some(clauses, { kind: "account", clauses, span: nowhere }),
    ...modes.map((one) => mode(one, notes)),
    ...some(guarantees, { kind: "guarantees", guarantees: guarantees.map((one) => guarantee(one, notes)), span: nowhere }),
    ...some([...notes.accounts, ...notes.examples], examples(notes)),
  ];
}

/** A block stands only where something is in it. */
function some(content: readonly unknown[], item: Item): Item[] {
  return content.length === 0 ? [] : [item];
}

function effective({ from, until }: EffectiveSpan): Item[] {
  if (from === undefined && until === undefined) return [];
  return [{ kind: "effective", ...(from !== undefined && { from: name(from) }), ...(until !== undefined && { until: name(until) }), span: nowhere }];
}

function source({ name: text, title, url, dated, read, fromNotes, sections }: SourceNote): SourceItem {
  return {
    kind: "source",
    name: name(text),
    title: name(title),
    ...(url !== undefined && { url: name(url) }),
    ...(dated !== undefined && { dated: name(dated) }),
    ...(read !== undefined && { read: name(read) }),
    ...(fromNotes === true && { fromNotes }),
    sections: names(sections),
    span: nowhere,
  };
}

function rounding(data: RoundingRules): Item[] {
  const written = (["amounts", "prices"] as const).flatMap((what): RoundRuleAst[] => {
    const rule = data[what];
    return rule === undefined ? [] : [{ what: name(what), to: name(rule.to), mode: roundingMode(rule.mode), span: nowhere }];
  });
  return some(written, { kind: "round", rules: written, span: nowhere });
}

function accountClauses({ permissions, liquidation: plan }: AccountRules, notes: Notes): AccountItem["clauses"] {
  return [...permissions.map((one) => permission(one, notes)), ...(plan === undefined ? [] : [liquidation(plan, notes)])];
}

function guarantee(data: Guarantee, notes: Notes): GuaranteeAst {
  return { kind: "guarantee", polarity: data.polarity, claim: claim(data), tail: tailOf(notes, data.id), span: nowhere };
}

function claim(data: Guarantee): NonNullable<GuaranteeAst["claim"]> {
  // Where the scope of an aggregate depends on what a guarantee is about, it is written out.
  const place: Place = { words: new Map(), pool: true };
  switch (data.kind) {
    case "conserves":
      return { kind: "conserves" };
    case "loss_within":
      return { kind: "loss_within", mode: name(data.mode), path: name(data.path) };
    case "paying_below":
      return { kind: "paying_below", path: name(data.path), floor: toExpr(data.floor, place) };
    case "condition":
      return { kind: "condition", condition: toCondition(data.condition, place) };
    default:
      return unreachable(data);
  }
}
