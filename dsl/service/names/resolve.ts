/** Names to what they name: the second step, which knows all declarations. */
import { builtinAt } from "../../builtins.ts";
import type { Occurrence, TokenType } from "../types.ts";
import { unquoted } from "./cursor.ts";
import { objectKeys } from "./objects.ts";
import type { Placed, Scanned } from "./role.ts";
import { schemaFact } from "./schema.ts";
import { typeOfKind } from "./symbol.ts";
import type { Mention, Names, PolicySymbol, SymbolKind } from "./symbol.ts";

const builtinStages: ReadonlySet<string> = new Set(["healthy", "warning", "liquidatable"]);

/** What a token names. `part`: which of its characters, where not all. */
interface Named {
  readonly kind: SymbolKind;
  readonly name: string;
  readonly owner?: string;
  readonly key?: string;
  readonly part?: { readonly start: number; readonly end: number };
}

interface Declared {
  readonly modes: ReadonlySet<string>;
  /** Fields of the policy's own tables. */
  readonly columns: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly objectKey: (scope: string, kind: "position" | "order", id: string) => string | undefined;
}

export function resolve(scanned: Scanned): Names {
  const declared = declarations(scanned);
  const mentions: Mention[] = [];
  const symbols = new Map<string, PolicySymbol & { readonly occurrences: Occurrence[] }>();
  for (const placed of scanned.placed) {
    const { token, declaration } = placed;
    const found = named(placed, declared);
    if (found.length === 0) {
      const plain = placed.role.is === "plain" ? placed.role.type : token.kind === "text" ? "string" : "value";
      for (const mention of plainMentions(token.start, token.end, token.text, plain)) mentions.push(mention);
      continue;
    }
    let from = token.start;
    for (const one of found) {
      const span = one.part ?? placed.part ?? { start: token.start, end: token.end };
      const key = one.key ?? `${one.kind} ${one.owner === undefined ? "" : `${one.owner}/`}${one.name}`;
      const outer: TokenType | undefined = token.kind === "text" ? "string" : undefined;
      if (outer !== undefined && span.start > from) mentions.push({ span: { start: from, end: span.start }, type: outer, declaration: false });
      from = span.end;
      let symbol = symbols.get(key);
      if (symbol === undefined) {
        symbol = { key, kind: one.kind, name: one.name, ...(one.owner === undefined ? {} : { owner: one.owner }), occurrences: [] };
        symbols.set(key, symbol);
      }
      // Later lines about a position change it; the first gives it.
      const declares = declaration && !(placed.role.is === "object" && symbol.occurrences.length > 0);
      symbol.occurrences.push({ span, declaration: declares });
      mentions.push({ span, type: placed.role.is === "name" && placed.role.type !== undefined ? placed.role.type : typeOfKind[one.kind], declaration: declares, symbol: key });
      if (outer !== undefined && token.end > from) mentions.push({ span: { start: from, end: token.end }, type: outer, declaration: false });
    }
  }
  return { mentions, symbols };
}

function declarations(scanned: Scanned): Declared {
  const figures = new Set<string>();
  const own = new Set<string>();
  const modes = new Set<string>();
  const columns = new Set<string>();
  for (const { token, role, declaration } of scanned.placed) {
    if (!declaration) continue;
    if (role.is === "path") (role.fact === true ? own : figures).add(token.text);
    else if (role.is === "name" && role.kind === "mode") modes.add(token.text);
    else if (role.is === "name" && role.kind === "column") columns.add(token.text);
  }
  return { figures, facts: own, modes, columns, objectKey: objectKeys(scanned) };
}

function named({ token, role, declaration }: Placed, declared: Declared): readonly Named[] {
  switch (role.is) {
    case "plain":
      return [];
    case "name":
      // A text may look like the id of a clause and be anything.
      if (role.kind === "mode" && token.kind === "text" && !declared.modes.has(role.text ?? "")) return [];
      return [nameOf(role.kind, role.text ?? unquoted(token), role.owner)];
    case "path":
      return pathParts(token.text, token.start, declared);
    case "field":
      return fieldOf(role.level, token.text, declared);
    case "word":
      return wordOf(role.of, token.text, declaration, declared);
    case "object": {
      const id = unquoted(token);
      const key = declared.objectKey(role.scope, role.kind, id);
      if (key === undefined && role.maybe === true) return [];
      return [{ kind: role.kind, name: id, key: key ?? `${role.kind} ${role.scope}/${id}` }];
    }
  }
}

function nameOf(kind: SymbolKind, name: string, owner: string | undefined): Named {
  return owner === undefined ? { kind, name } : { kind, name, owner };
}

/** A path names a figure or a fact; `position.tier.max_leverage` names a figure and a field of its tier. */
function pathParts(path: string, start: number, declared: Declared): readonly Named[] {
  const whole = pathKind(path, declared);
  if (whole !== "unknown") return [{ kind: whole, name: path }];
  const dot = path.lastIndexOf(".");
  const owner = path.slice(0, dot);
  if (owner.includes(".") && declared.figures.has(owner)) {
    const field = path.slice(dot + 1);
    return [
      { kind: "figure", name: owner, part: { start, end: start + dot } },
      { ...columnOf(field, declared), part: { start: start + dot + 1, end: start + path.length } },
    ];
  }
  return [{ kind: "unknown", name: path }];
}

function pathKind(path: string, { figures, facts: own }: Declared): SymbolKind {
  if (figures.has(path)) return "figure";
  if (own.has(path)) return "fact";
  if (builtinAt(path) !== undefined) return "builtin";
  return schemaFact(path) !== undefined ? "schema" : "unknown";
}

/** A field of an object of an example; what only answers have names nothing. */
function fieldOf(level: string, name: string, declared: Declared): readonly Named[] {
  const path = `${level}.${name}`;
  const kind = pathKind(path, declared);
  if (kind !== "unknown") return [{ kind, name: path }];
  if (level === "pool" && name.startsWith("equity")) return [{ kind: "builtin", name: "pool.equity" }];
  return [];
}

/** A field of a tier: of the policy's own tables, else of the instrument's. */
function columnOf(field: string, declared: Declared): Named {
  if (!declared.columns.has(field) && schemaFact(`tier.${field}`) !== undefined) return { kind: "schema", name: `tier.${field}` };
  return { kind: "column", name: field };
}

function wordOf(of: string, word: string, declaration: boolean, declared: Declared): readonly Named[] {
  if (of.startsWith("option ")) return [{ kind: "word", owner: of, name: word }];
  const field = of.slice(of.lastIndexOf(".") + 1);
  if (field === "status") return [{ kind: "stage", name: word }];
  if (field === "margin_mode" || of === "pool.mode") return [{ kind: "mode", name: word }];
  if (declaration || declared.facts.has(of)) return [{ kind: "word", owner: of, name: word }];
  return schemaFact(of)?.values?.includes(word) === true ? [{ kind: "value", owner: of, name: word }] : [];
}

/** A number and its unit are coloured apart. */
function plainMentions(start: number, end: number, text: string, type: TokenType): readonly Mention[] {
  const unit = type === "number" ? /^[\d_]+(?:\.\d+)?(%|bps|x|s|min|h|d)$/.exec(text)?.[1] : undefined;
  if (unit === undefined) return [{ span: { start, end }, type, declaration: false }];
  const border = end - unit.length;
  return [{ span: { start, end: border }, type: "number", declaration: false }, { span: { start: border, end }, type: "unit", declaration: false }];
}

/** Stages that every policy has, without declaring them. */
export function isBuiltinStage(name: string): boolean {
  return builtinStages.has(name);
}
