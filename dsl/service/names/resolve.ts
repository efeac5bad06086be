/** Names to what they name: the second step, which knows all declarations. */
import type { PlainToken } from "../../syntax/plain-tokens.ts";
import { builtinAt } from "../../builtins.ts";
import type { Occurrence, TokenType } from "../types.ts";
import { unquoted } from "./cursor.ts";
import { objectKeys } from "./objects.ts";
import type { Placed, Scanned } from "./role.ts";
import { schemaFact } from "./schema.ts";
import { typeOfKind } from "./symbol.ts";
import type { Mention, Names, PolicySymbol, SymbolKind } from "./symbol.ts";

const builtinStages: ReadonlySet<string> = new Set(["healthy", "warning", "liquidatable"]);

/** What a token names. `from` and `to`: which of its characters, where not all. */
interface Named {
  readonly kind: SymbolKind;
  readonly name: string;
  readonly key: string;
  readonly owner?: string;
  readonly from?: number;
  readonly to?: number;
}

function name(kind: SymbolKind, text: string, owner?: string): Named {
  return owner === undefined ? { kind, name: text, key: `${kind} ${text}` } : { kind, name: text, key: `${kind} ${owner}/${text}`, owner };
}

const nothing: readonly Named[] = [];

interface Declared {
  readonly modes: ReadonlySet<string>;
  /** Fields of the policy's own tables. */
  readonly columns: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  /** What each path names, once it was asked. */
  readonly paths: Map<string, readonly Named[]>;
  readonly objectKey: (scope: string, kind: "position" | "order", id: string) => string | undefined;
}

export function resolve(scanned: Scanned): Names {
  const declared = declarations(scanned);
  const mentions: Mention[] = [];
  const symbols = new Map<string, PolicySymbol & { readonly occurrences: Occurrence[] }>();
  const mention = (start: number, end: number, type: TokenType): void => void mentions.push({ span: { start, end }, type, declaration: false });
  for (const placed of scanned.placed) {
    const { token, role, declaration, part } = placed;
    const found = named(placed, declared);
    // Around a name in a text in quotes, the rest is text.
    let rest = token.start;
    for (const one of found) {
      const span = part ?? { start: token.start + (one.from ?? 0), end: one.to === undefined ? token.end : token.start + one.to };
      if (part !== undefined && span.start > rest) mention(rest, span.start, "string");
      rest = span.end;
      let symbol = symbols.get(one.key);
      if (symbol === undefined) {
        symbol = one.owner === undefined ? { key: one.key, kind: one.kind, name: one.name, occurrences: [] } : { key: one.key, kind: one.kind, name: one.name, owner: one.owner, occurrences: [] };
        symbols.set(one.key, symbol);
      }
      // Later lines about a position change it; the first gives it.
      const declares = declaration && !(role.is === "object" && symbol.occurrences.length > 0);
      symbol.occurrences.push({ span, declaration: declares });
      mentions.push({ span, type: role.is === "name" && role.type !== undefined ? role.type : typeOfKind[one.kind], declaration: declares, symbol: one.key });
    }
    if (found.length > 0) {
      if (part !== undefined && rest < token.end) mention(rest, token.end, "string");
    } else if (role.is === "plain") plain(token, role.type, mention);
    else mention(token.start, token.end, token.kind === "text" ? "string" : "value");
  }
  return { mentions, symbols };
}

/** A number and its unit are coloured apart. */
function plain({ start, end, text, kind }: PlainToken, type: TokenType, mention: (start: number, end: number, type: TokenType) => void): void {
  const digits = kind === "number" ? (/^[\d_.]+/.exec(text)?.[0].length ?? text.length) : text.length;
  mention(start, start + digits, type);
  if (digits < text.length) mention(start + digits, end, "unit");
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
  return { figures, facts: own, modes, columns, paths: new Map(), objectKey: objectKeys(scanned) };
}

function named({ token, role, declaration }: Placed, declared: Declared): readonly Named[] {
  switch (role.is) {
    case "plain":
      return nothing;
    case "name":
      // A text may look like the id of a clause and be anything.
      if (role.kind === "mode" && token.kind === "text" && !declared.modes.has(role.text ?? "")) return nothing;
      return [name(role.kind, role.text ?? unquoted(token), role.owner)];
    case "path": {
      const before = declared.paths.get(token.text);
      if (before !== undefined) return before;
      const parts = pathParts(token.text, declared);
      declared.paths.set(token.text, parts);
      return parts;
    }
    case "field":
      return fieldOf(role.level, token.text, declared);
    case "word":
      return wordOf(role.of, token.text, declaration, declared);
    case "object": {
      const id = unquoted(token);
      const key = declared.objectKey(role.scope, role.kind, id);
      if (key === undefined && role.maybe === true) return nothing;
      return [{ kind: role.kind, name: id, key: key ?? `${role.kind} ${role.scope}/${id}` }];
    }
  }
}

/** A path names a figure or a fact; `position.tier.max_leverage` names a figure and a field of its tier. */
function pathParts(path: string, declared: Declared): readonly Named[] {
  const whole = pathKind(path, declared);
  if (whole !== "unknown") return [name(whole, path)];
  const dot = path.lastIndexOf(".");
  const owner = path.slice(0, dot);
  if (!owner.includes(".") || !declared.figures.has(owner)) return [name("unknown", path)];
  return [{ ...name("figure", owner), to: dot }, { ...columnOf(path.slice(dot + 1), declared), from: dot + 1 }];
}

function pathKind(path: string, { figures, facts: own }: Declared): SymbolKind {
  if (figures.has(path)) return "figure";
  if (own.has(path)) return "fact";
  if (builtinAt(path) !== undefined) return "builtin";
  return schemaFact(path) !== undefined ? "schema" : "unknown";
}

/** A field of an object of an example; what only answers have names nothing. */
function fieldOf(level: string, field: string, declared: Declared): readonly Named[] {
  const path = `${level}.${field}`;
  const kind = pathKind(path, declared);
  if (kind !== "unknown") return [name(kind, path)];
  return level === "pool" && field.startsWith("equity") ? [name("builtin", "pool.equity")] : nothing;
}

/** A field of a tier: of the policy's own tables, else of the instrument's. */
function columnOf(field: string, declared: Declared): Named {
  if (!declared.columns.has(field) && schemaFact(`tier.${field}`) !== undefined) return name("schema", `tier.${field}`);
  return name("column", field);
}

function wordOf(of: string, word: string, declaration: boolean, declared: Declared): readonly Named[] {
  if (of.startsWith("option ")) return [name("word", word, of)];
  const field = of.slice(of.lastIndexOf(".") + 1);
  if (field === "status") return [name("stage", word)];
  if (field === "margin_mode" || of === "pool.mode") return [name("mode", word)];
  if (declaration || declared.facts.has(of)) return [name("word", word, of)];
  return schemaFact(of)?.values?.includes(word) === true ? [name("value", word, of)] : nothing;
}

/** Stages that every policy has, without declaring them. */
export function isBuiltinStage(name: string): boolean {
  return builtinStages.has(name);
}
