/** What an overlay says outside `amend` and `repeal` is added to the section of the same name. */

import type { GuaranteesItem, Item, LiquidationAst, ModeItem, PolicyAst, SectionAst, SourceItem } from "../../ast.ts";
import { productKeys } from "./policy-set.ts";

/** `targets` names what was added, in the manner of clause ids. */
export interface Added {
  readonly ast: PolicyAst;
  readonly targets: readonly string[];
}

export function addItem(ast: PolicyAst, item: Item): Added {
  switch (item.kind) {
    case "version":
    case "effective":
    case "amend":
    case "repeal":
      return { ast, targets: [] };
    case "applies":
      return { ast: productKeys.includes(item.key.text) ? ast : append(withoutSelector(ast, item.key.text), item), targets: [] };
    case "source":
      return addSource(ast, item);
    case "round":
      return { ast: append(ast, item), targets: ["round"] };
    case "tiers":
      return { ast: append(ast, item), targets: [`tiers/${item.name.text}`] };
    case "options":
      return merge(ast, item, (old) => ({ ...old, options: [...old.options, ...item.options] }), item.options.map((each) => `options/${each.name.text}`));
    case "facts":
      return merge(ast, item, (old) => ({ ...old, facts: [...old.facts, ...item.facts] }), item.facts.map((each) => `facts/${each.path.text}`));
    case "definitions":
      return merge(ast, item, (old) => ({ ...old, definitions: [...old.definitions, ...item.definitions] }), item.definitions.map((each) => `definitions/${each.path.text}`));
    case "account":
      return merge(ast, item, (old) => ({ ...old, clauses: [...old.clauses, ...item.clauses] }), item.clauses.length === 0 ? [] : ["account"]);
    case "guarantees":
      return addGuarantees(ast, item);
    case "examples":
      return merge(ast, item, (old) => ({ ...old, entries: [...old.entries, ...item.entries] }), item.entries.length === 0 ? [] : ["examples"]);
    case "mode":
      return addMode(ast, item);
  }
}

/** What the policy guarantees already is not guaranteed twice: it is cited twice. */
function addGuarantees(ast: PolicyAst, item: GuaranteesItem): Added {
  const own = new Map(item.guarantees.map((each) => [withoutPlaces(each), each]));
  const known = new Set<string>();
  const cited = ast.items.map((each): Item => {
    if (each.kind !== "guarantees") return each;
    const guarantees = each.guarantees.map((old) => {
      const again = own.get(withoutPlaces(old));
      if (again === undefined) return old;
      known.add(withoutPlaces(old));
      return again.tail.cites.length === 0 ? old : { ...old, tail: { ...old.tail, cites: [...old.tail.cites, ...again.tail.cites] } };
    });
    return { ...each, guarantees };
  });
  const guarantees = item.guarantees.filter((each) => !known.has(withoutPlaces(each)));
  const both = known.size === 0 ? ast : { ...ast, items: cited };
  if (guarantees.length === 0) return { ast: both, targets: known.size === 0 ? [] : ["guarantees"] };
  return merge(both, { ...item, guarantees }, (old) => ({ ...old, guarantees: [...old.guarantees, ...guarantees] }), ["guarantees"]);
}

/** What a clause says, without where it stands and who says so. */
function withoutPlaces(clause: GuaranteesItem["guarantees"][number]): string {
  return JSON.stringify(clause, (key, value: unknown) => (key === "span" || key === "tail" ? undefined : value));
}

/** Overlays that stand beside each other may name the same document: it is one source, with the sections of both. */
function addSource(ast: PolicyAst, item: SourceItem): Added {
  const targets = [`sources/${item.name.text}`];
  const old = ast.items.find((each) => each.kind === "source" && each.name.text === item.name.text && each.title.text === item.title.text);
  if (old?.kind !== "source") return { ast: append(ast, item), targets };
  const added = item.sections.filter((section) => !old.sections.some((each) => each.text === section.text));
  const joined = { ...old, sections: [...old.sections, ...added] };
  return { ast: { ...ast, items: ast.items.map((each) => (each === old ? joined : each)) }, targets: added.length === 0 ? [] : targets };
}

function addMode(ast: PolicyAst, item: ModeItem): Added {
  const old = ast.items.find((each) => each.kind === "mode" && each.name.text === item.name.text);
  if (old?.kind !== "mode") return { ast: append(ast, item), targets: [item.name.text] };
  const sections = item.sections.reduce(addSection, old.sections);
  const items = ast.items.map((each) => (each === old ? { ...old, title: old.title ?? item.title, sections } : each));
  return { ast: { ...ast, items }, targets: item.sections.map((section) => `${item.name.text}/${section.kind}`) };
}

/** A section that was `unspecified` gives way to one that is not. */
function addSection(sections: readonly SectionAst[], added: SectionAst): readonly SectionAst[] {
  const old = sections.find((section) => section.kind === added.kind && (section.kind !== "liquidation" || section.of.text === (added as LiquidationAst).of.text));
  if (old === undefined) return [...sections, added];
  const joined = old.unspecified !== undefined || added.unspecified !== undefined ? added : join(old, added);
  return sections.map((section) => (section === old ? joined : section));
}

/** The citations of the added block come to stand at its clauses, because the old block keeps its own. */
function join(old: SectionAst, added: SectionAst): SectionAst {
  const clauses = added.clauses.map((clause) => (clause.tail.cites.length > 0 ? clause : { ...clause, tail: { ...clause.tail, cites: added.cites } }));
  return { ...old, clauses: [...old.clauses, ...clauses] } as SectionAst; // both are of one kind, by the caller
}

function append(ast: PolicyAst, item: Item): PolicyAst {
  return { ...ast, items: [...ast.items, item] };
}

function withoutSelector(ast: PolicyAst, key: string): PolicyAst {
  return { ...ast, items: ast.items.filter((item) => item.kind !== "applies" || item.key.text !== key) };
}

function merge<Kind extends Item["kind"]>(ast: PolicyAst, item: Item & { kind: Kind }, join: (old: Item & { kind: Kind }) => Item, targets: readonly string[]): Added {
  const old = ast.items.find((each): each is Item & { kind: Kind } => each.kind === item.kind);
  if (old === undefined) return { ast: append(ast, item), targets };
  return { ast: { ...ast, items: ast.items.map((each) => (each === old ? join(old) : each)) }, targets };
}
