/** `mode X like Y`: X takes from Y what it does not state. Its labels get the mode's name before them, for Y keeps its own. */

import type { ModeItem, PolicyAst, SectionAst, Tail } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import type { Flattened } from "./flatten.ts";
import { takeSections } from "./modes.ts";

/** `others` are modes of the base, for a policy that takes one under another name. */
export function expandLikes(ast: PolicyAst, others: readonly ModeItem[]): Flattened {
  const diagnostics: Diagnostic[] = [];
  const own = new Map(ast.items.flatMap((item) => (item.kind === "mode" ? [[item.name.text, item] as const] : [])));
  const foreign = new Map(others.map((mode) => [mode.name.text, mode]));
  const done = new Map<ModeItem, ModeItem>();
  const expand = (mode: ModeItem, trail: readonly string[]): ModeItem => {
    const known = done.get(mode);
    if (known !== undefined) return known;
    if (mode.like === undefined) return mode;
    const { text } = mode.like;
    const names = [...trail, mode.name.text];
    const { like, ...plain } = mode;
    const another = names.includes(text) ? undefined : own.get(text);
    const from = another !== undefined ? expand(another, names) : foreign.get(text);
    if (from === undefined) {
      diagnostics.push(names.includes(text) ? ring(like, [...names.slice(names.indexOf(text)), text]) : unknown(like, [...own.keys(), ...foreign.keys()].filter((name) => name !== mode.name.text)));
    }
    const expanded = from === undefined ? plain : takeSections(plain, from.name.text === mode.name.text ? from : relabelled(from, mode.name.text));
    done.set(mode, expanded);
    return expanded;
  };
  const items = ast.items.map((item) => (item.kind === "mode" ? expand(item, []) : item));
  return { ast: { ...ast, items }, diagnostics };
}

function unknown(like: NonNullable<ModeItem["like"]>, names: readonly string[]): Diagnostic {
  const guess = suggest(like.text, names);
  const known = names.length === 0 ? "There is no other mode." : `Known here: ${[...new Set(names)].map((name) => `\`${name}\``).join(", ")}.`;
  return { code: "like-unknown", severity: "error", message: `No mode is called \`${like.text}\`.${guess === undefined ? "" : ` Did you mean \`${guess}\`?`}`, at: { span: like.span }, help: known };
}

function ring(like: NonNullable<ModeItem["like"]>, names: readonly string[]): Diagnostic {
  return {
    code: "like-loop", severity: "error", message: `These modes take from each other: ${names.map((name) => `\`${name}\``).join(" → ")}.`,
    at: { span: like.span }, help: "Let one of them state its rules by itself.",
  };
}

/** A copy of a mode's sections whose labels begin with `prefix`. */
function relabelled(mode: ModeItem, prefix: string): ModeItem {
  return { ...mode, sections: mode.sections.map((section) => relabel(section, prefix) as SectionAst) }; // the same kind
}

function relabel(node: unknown, prefix: string): unknown {
  if (Array.isArray(node)) return node.map((each) => relabel(each, prefix));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]): [string, unknown] => {
    if (key === "span") return [key, value];
    if (key !== "tail" && key !== "unspecified") return [key, relabel(value, prefix)];
    const { label, ...tail } = value as Tail; // both are tails wherever they stand
    return [key, label === undefined ? value : { ...tail, label: { ...label, text: `${prefix}_${label.text}` } }];
  }));
}
