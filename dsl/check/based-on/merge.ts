/** What a policy states, with what its base states besides. The policy's own text comes first, in its order; then what was taken, in the base's. */

import type {
  AccountItem, DefinitionsItem, ExamplesItem, FactsItem, GuaranteeAst, Item, Name, OptionsItem, PolicyAst, RoundItem, SourceItem,
} from "../../ast.ts";
import { itemsOf } from "../overlays/policy-set.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { takeSections } from "./modes.ts";
import { sameAction } from "./same-action.ts";
import { sameRule } from "./same-rule.ts";

/** `base` stands by itself. */
export function merge(own: PolicyAst, base: PolicyAst, found: Diagnostic[]): PolicyAst {
  const baseModes = new Map(itemsOf(base, "mode").map((mode) => [mode.name.text, mode]));
  const sources = joinedSources(own, base, found);
  const items = own.items.flatMap((item): Item[] => {
    if (item.kind === "source") return [sources.own.get(item) ?? item];
    if (item.kind !== "mode" || item.like !== undefined) return [item];
    return [takeSections(item, baseModes.get(item.name.text))];
  });
  const modes = new Set(itemsOf(own, "mode").map(({ name }) => name.text));
  const taken = base.items.flatMap((item): Item[] => {
    switch (item.kind) {
      case "round":
        return rest<RoundItem>(item, "rules", item.rules.filter(({ what }) => !itemsOf(own, "round").some(({ rules }) => rules.some((rule) => rule.what.text === what.text))));
      case "options":
        return rest<OptionsItem>(item, "options", without(item.options, ({ name }) => name, itemsOf(own, "options").flatMap(({ options }) => options.map(({ name }) => name))));
      case "facts":
        return rest<FactsItem>(item, "facts", without(item.facts, ({ path }) => path, itemsOf(own, "facts").flatMap(({ facts }) => facts.map(({ path }) => path))));
      case "definitions":
        return rest<DefinitionsItem>(item, "definitions", without(item.definitions, ({ path }) => path, itemsOf(own, "definitions").flatMap(({ definitions }) => definitions.map(({ path }) => path))));
      case "tiers":
        return without([item], ({ name }) => name, itemsOf(own, "tiers").map(({ name }) => name)) as Item[]; // of one table
      case "account":
        return takeAccount(item, itemsOf(own, "account"));
      case "guarantees":
        return takeGuarantees(item.guarantees, itemsOf(own, "guarantees").flatMap(({ guarantees }) => guarantees), modes).map((guarantees) => ({ ...item, guarantees }));
      case "examples":
        return takeAccounts(item, own);
      case "source":
        return sources.taken.includes(item) ? [item] : [];
      case "version":
      case "applies":
      case "effective":
      case "mode":
      case "amend":
      case "repeal":
        return [];
    }
  });
  return { ...own, items: [...items, ...taken] };
}

/** The item with what is left of its list; nothing where nothing is left. */
function rest<Kind extends Item>(item: Kind, list: keyof Kind, left: readonly unknown[]): Item[] {
  return left.length === 0 ? [] : [{ ...item, [list]: left }];
}

function without<One>(all: readonly One[], nameOf: (one: One) => Name, stated: readonly Name[]): readonly One[] {
  const names = new Set(stated.map(({ text }) => text));
  return all.filter((one) => !names.has(nameOf(one).text));
}

function takeAccount(item: AccountItem, own: readonly AccountItem[]): Item[] {
  const stated = own.flatMap(({ clauses }) => clauses);
  const left = item.clauses.filter((clause) => !stated.some((each) => each.kind === clause.kind && (each.kind !== "permission" || clause.kind !== "permission" || sameAction(each, clause))));
  return rest<AccountItem>(item, "clauses", left);
}

/** Those about modes that the policy does not have fall away, and so do those that it states itself. */
function takeGuarantees(taken: readonly GuaranteeAst[], own: readonly GuaranteeAst[], modes: ReadonlySet<string>): readonly (readonly GuaranteeAst[])[] {
  const left = taken.filter(({ polarity, claim }) => {
    if (claim?.kind === "loss_within" && !modes.has(claim.mode.text)) return false;
    return !own.some((each) => each.polarity === polarity && sameRule(each.claim, claim));
  });
  return left.length === 0 ? [] : [left];
}

/** The examples of a base are about the base; the accounts in them may be given by name. */
function takeAccounts(item: ExamplesItem, own: PolicyAst): Item[] {
  const names = new Set(itemsOf(own, "examples").flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === "example_account" ? [entry.name.text] : []))));
  return rest<ExamplesItem>(item, "entries", item.entries.filter((entry) => entry.kind === "example_account" && !names.has(entry.name.text)));
}

interface Sources {
  /** Sources of the policy that the base names too, with the sections of both. */
  readonly own: ReadonlyMap<SourceItem, SourceItem>;
  readonly taken: readonly SourceItem[];
}

/** One document under one name is one source. Two documents under one name are a mistake: a citation would not say which is meant. */
function joinedSources(own: PolicyAst, base: PolicyAst, found: Diagnostic[]): Sources {
  const joined = new Map<SourceItem, SourceItem>();
  const taken: SourceItem[] = [];
  for (const item of itemsOf(base, "source")) {
    const same = itemsOf(own, "source").find(({ name }) => name.text === item.name.text);
    if (same === undefined) {
      taken.push(item);
      continue;
    }
    if (same.title.text !== item.title.text) {
      found.push({
        code: "base-source-twice",
        severity: "error",
        message: `\`${item.name.text}\` is "${same.title.text}" here, and "${item.title.text}" in \`${base.id?.text ?? "the base"}\`.`,
        at: { span: same.name.span },
        also: [{ span: item.name.span, caption: "the base's source of that name" }],
        help: `Give the source here another name: clauses that come from the base cite theirs as \`${item.name.text}\`.`,
      });
    }
    // Also where it is a mistake, which is then the only one.
    const added = item.sections.filter((section) => !same.sections.some((each) => each.text === section.text));
    if (added.length > 0) joined.set(same, { ...same, sections: [...same.sections, ...added] });
  }
  return { own: joined, taken };
}

