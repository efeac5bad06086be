import type { Atom, Citation, Literal, Name, Tail } from "../ast.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { keywords } from "../syntax/words.ts";
import type { Keyword } from "../syntax/words.ts";
import type { Doc } from "./doc.ts";

/** A text in double quotes. */
export function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** A value that may be a name or a text: a name wherever it can be one. */
export function nameOrText(name: Name): string {
  const kind = keywords.get(name.text as Keyword); // a lookup of any word; what is no keyword gives undefined
  const isName = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name.text) && (kind === undefined || kind === "soft");
  return isName ? name.text : quote(name.text);
}

export function names(list: readonly Name[]): string {
  return list.map((name) => name.text).join(", ");
}

/** An asset as a word where it can be one: `USDT`, but `"1000SATS"`. */
export function asset(text: string): string {
  return /^[A-Z][A-Z0-9]+$/.test(text) ? text : quote(text);
}

/**
 * A literal in the author's digits. Integers of five digits or more are grouped in threes: grouping is layout,
 * and readers compare `50_000` with `500_000` at a glance.
 */
export function literal({ type, value, unit, asset: of }: Literal): string {
  const digits = type === "number" ? grouped(value) : value;
  return `${digits}${unit === "contracts" ? contractsOf(value) : unit ?? ""}${of === undefined ? "" : ` ${asset(of)}`}`;
}

/** `1 contract`, `2 contracts`. */
function contractsOf(value: string): string {
  return /^-?1(\.0+)?$/.test(value) ? " contract" : " contracts";
}

function grouped(value: string): string {
  const [whole = "", ...fraction] = value.split(".");
  const parted = /\d{5}/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, "_") : whole;
  return [parted, ...fraction].join(".");
}

export function atom(value: Atom): string {
  switch (value.kind) {
    case "literal":
      return literal(value);
    case "word":
    case "path":
      return value.text;
    case "text":
      return quote(value.text);
    default:
      return unreachable(value);
  }
}

/** `[HELP Cross, Isolated; HOUSE assumptions]`, or nothing. */
export function cites(list: readonly Citation[]): string {
  return list.length === 0 ? "" : `[${list.map(({ source, sections }) => `${source.text} ${names(sections)}`).join("; ")}]`;
}

/** The parts of a tail but its citations, which hang in the margin. */
export function tailParts({ label, because, shows }: Tail): Doc[] {
  return [...(label ? [`as ${label.text}`] : []), ...(because ? [`because ${quote(because.text)}`] : []), ...(shows ? [`shows ${names(shows)}`] : [])];
}
