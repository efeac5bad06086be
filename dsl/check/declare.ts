/** Step 1: everything a policy gives a name to, each once. Later steps look names up here. */

import type {
  DefinitionAst, FactAst, ModeItem, Name, OptionAst, PolicyAst, SharingAst, SourceItem, TiersItem,
} from "../ast.ts";
import type { Findings } from "./findings.ts";
import type { Fixes } from "./standing.ts";

export interface Declarations {
  readonly options: ReadonlyMap<string, OptionAst>;
  readonly facts: ReadonlyMap<string, FactAst>;
  readonly tables: ReadonlyMap<string, TiersItem>;
  readonly definitions: ReadonlyMap<string, DefinitionAst>;
  readonly modes: ReadonlyMap<string, ModeItem>;
  readonly sources: ReadonlyMap<string, SourceItem>;
  /** All stages of all liquidations, and `healthy`. */
  readonly stages: readonly string[];
  /** What each mode's sharing fixes for a pool. A mode that does not say is absent, and may read whatever a pool can have. */
  readonly fixes: ReadonlyMap<string, Fixes>;
  /** The asset that everything settles in, if the policy applies to exactly one. */
  readonly settle: string | undefined;
}

export function declare(ast: PolicyAst, findings: Findings): Declarations {
  const options = items(ast, "options").flatMap((item) => item.options);
  const facts = items(ast, "facts").flatMap((item) => item.facts);
  const definitions = items(ast, "definitions").flatMap((item) => item.definitions);
  const modes = items(ast, "mode");
  return {
    options: byName(options, (option) => option.name, "option", findings),
    facts: apartInData(byName(facts, (fact) => fact.path, "fact", findings), "fact", findings),
    tables: byName(items(ast, "tiers"), (table) => table.name, "tier table", findings),
    definitions: apartInData(byName(definitions, (definition) => definition.path, "definition", findings), "definition", findings),
    modes: byName(modes, (mode) => mode.name, "mode", findings),
    sources: byName(items(ast, "source"), (source) => source.name, "source", findings),
    stages: stageNames(ast),
    fixes: new Map(modes.flatMap((mode) => partitionOf(mode))),
    settle: settleAsset(ast),
  };
}

/** The items of one kind, in the order of the text. */
export function items<K extends PolicyAst["items"][number]["kind"]>(ast: PolicyAst, kind: K): Extract<PolicyAst["items"][number], { kind: K }>[] {
  return ast.items.filter((item): item is Extract<PolicyAst["items"][number], { kind: K }> => item.kind === kind);
}

/** The first of each name; the others are reported. */
export function byName<T>(all: readonly T[], nameOf: (one: T) => Name | undefined, what: string, findings: Findings): Map<string, T> {
  const found = new Map<string, T>();
  for (const one of all) {
    const name = nameOf(one);
    if (name === undefined) continue;
    const first = found.get(name.text);
    if (first === undefined) {
      found.set(name.text, one);
      continue;
    }
    findings.report("duplicate-name", name.span, `There are two ${what}s called \`${name.text}\`.`, {
      caption: "declared again",
      also: [{ span: nameOf(first)!.span, caption: "declared first" }], // it was found by its name
      help: `Give one of them another name, or delete it.`,
    });
  }
  return found;
}

/** Data have names in camel case: one value there would be read as two facts, or be printed for one of two figures. */
function apartInData<T extends { readonly path: Name }>(all: ReadonlyMap<string, T>, what: string, findings: Findings): ReadonlyMap<string, T> {
  const found = new Map<string, Name>();
  for (const { path } of all.values()) {
    const inData = path.text.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    const first = found.get(inData);
    if (first === undefined) found.set(inData, path);
    else {
      findings.report("duplicate-name", path.span, `The ${what}s \`${first.text}\` and \`${path.text}\` have one name in data: \`${inData.slice(inData.indexOf(".") + 1)}\`.`, {
        also: [{ span: first.span, caption: "declared first" }],
        help: "Give one of them another name: snapshots and answers write names in camel case.",
      });
    }
  }
  return all;
}

function stageNames(ast: PolicyAst): string[] {
  const sections = [
    ...items(ast, "account").flatMap((item) => item.clauses),
    ...items(ast, "mode").flatMap((mode) => mode.sections),
  ];
  const names = sections.flatMap((section) =>
    section.kind === "liquidation" ? section.clauses.flatMap((clause) => (clause.kind === "stage" && clause.name !== undefined ? [clause.name.text] : [])) : [],
  );
  return [...new Set(["healthy", ...names])];
}

function partitionOf(mode: ModeItem): (readonly [string, Fixes])[] {
  const sharing = mode.sections.find((section): section is SharingAst => section.kind === "sharing");
  for (const clause of sharing?.clauses ?? []) {
    if (clause.kind !== "share") continue;
    const keys = clause.keys.map((key) => key.text);
    if (clause.how === "nothing") return [[mode.name.text, "position"]];
    if (clause.how === "same" && keys.includes("instrument.symbol")) return [[mode.name.text, "instrument"]];
    return [[mode.name.text, clause.how === "same" && keys.includes("instrument.settle") ? "asset" : "nothing"]];
  }
  return [];
}

function settleAsset(ast: PolicyAst): string | undefined {
  const settles = items(ast, "applies").filter((item) => item.key?.text === "settle").flatMap((item) => item.values);
  return settles.length === 1 ? settles[0]?.text : undefined;
}
