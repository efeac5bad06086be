/**
 * A report as data: what is to be read, in which order, without deciding how it looks. `text.ts` and `markdown.ts` render it.
 */
export type Report = readonly Block[];

export type Block =
  /** The heading of the whole report. */
  | { readonly kind: "title"; readonly phrase: Phrase }
  | { readonly kind: "paragraph"; readonly phrase: Phrase }
  /** The heading of what follows; level 3 stands below level 2, which is what it is without one. */
  | { readonly kind: "heading"; readonly text: string; readonly level?: 2 | 3 }
  | Table
  | Tree
  | { readonly kind: "list"; readonly items: readonly Phrase[]; readonly ordered?: boolean }
  | Rules
  /** A drawing: a page holds it, Markdown names the file where it stands, text leaves it out. What it shows is said elsewhere too. */
  | { readonly kind: "picture"; readonly svg: string; readonly words: string; readonly file?: string }
  /** Lines that stay as they are. */
  | { readonly kind: "lines"; readonly lines: readonly string[] };

export interface Table {
  readonly kind: "table";
  /** The first column names the row; it is repeated where a table has to be split. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Rows inside rows: each is inside the nearest one above that has less depth. */
export interface Tree {
  readonly kind: "tree";
  readonly rows: readonly TreeRow[];
}

export interface TreeRow {
  readonly depth: number;
  readonly name: Phrase;
  /** A number with its unit, or a word; empty where there is none. */
  readonly value: string;
  /** What else there is to say, each part whole on a line where it fits. */
  readonly rest: readonly Phrase[];
}

export interface Column {
  readonly head: string;
  /** `number` puts decimal points below each other; `text` takes several lines where it has to. */
  readonly align: "left" | "number" | "text";
}

/** Numbered sentences. */
export interface Rules {
  readonly kind: "rules";
  readonly rules: readonly Rule[];
}

export interface Rule {
  /** Such as 4.2.1. */
  readonly number: string;
  readonly phrase: Phrase;
  /** What stands below it, in order. */
  readonly inside: readonly Phrase[];
}

export interface Row {
  /** How many steps the first cell is moved to the right. */
  readonly depth?: number;
  /** As many as there are columns; fewer leave the rest empty. */
  readonly cells: readonly Phrase[];
}

/** Text in parts, each with its tone. */
export type Phrase = string | readonly Part[];

export interface Part {
  readonly text: string;
  readonly tone: Tone;
  /** Where it leads, in what can lead somewhere. */
  readonly href?: string;
}

/** What a part is, beside what it says. No tone carries a meaning that the text does not. */
export type Tone = "plain" | "strong" | "dim" | "good" | "doubtful" | "bad";

export function partsOf(phrase: Phrase): readonly Part[] {
  return typeof phrase === "string" ? [{ text: phrase, tone: "plain" }] : phrase;
}

export function part(text: string, tone: Tone): readonly Part[] {
  return [{ text, tone }];
}

/** An address as a link; anything but a page of the web stays text. */
export function link(address: string): readonly Part[] {
  return [{ text: address, tone: "plain", ...(/^https?:\/\/[^\s"'<>`\\]+$/.test(address) ? { href: address } : {}) }];
}

/** Phrases one after the other. */
export function phrase(...phrases: readonly Phrase[]): readonly Part[] {
  return phrases.flatMap(partsOf);
}

/** Text that may come from outside, with nothing in it that a terminal would obey or that turns the direction of reading. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, "\ufffd");
}
