import { nameAt, wordAt, type Cursor } from "./cursor.ts";
import { fixed, hashOf, isAt, nowhere, type Fixed } from "./fixed.ts";

interface Entry {
  /** With the quote behind it. */
  readonly text: Fixed;
  readonly hash: number;
  readonly number: number;
  /** What came behind it last: objects of an account often come in the order of the account before. */
  after: Entry;
}

/** What no word is called. */
export const unknownWord = -1;
/** In place of a word: the string is for a reader of all JSON. */
export const unusual = -2;

/** Numbers by names in bytes. Names that a cursor does not read are never found. A class because it expects words in the order in which they came. */
export class WordTable {
  private readonly buckets: (readonly Entry[])[];
  private readonly isWord: boolean;
  private before: Entry;
  /** Those that may be found, each once. */
  readonly entries: readonly { readonly text: string; readonly number: number }[];
  end = 0;

  constructor(words: readonly string[], kind: "name" | "word" = "name") {
    this.isWord = kind === "word";
    this.buckets = Array.from({ length: Math.max(16, 2 ** Math.ceil(Math.log2(words.length + 1)) * 2) }, () => []);
    this.before = entryOf(nowhere, unknownWord);
    const entries: { readonly text: string; readonly number: number }[] = [];
    this.entries = entries;
    for (const [number, text] of words.entries()) {
      if (!(this.isWord ? /^[A-Za-z_][A-Za-z0-9_]{0,63}$/ : /^[ !#-[\]-~]{1,128}$/).test(text)) continue;
      const entry = entryOf(fixed(`${text}"`), number);
      if (this.find(new DataView(entry.text.bytes.buffer), 0, text.length) !== undefined) continue;
      this.buckets[this.bucketOf(entry.hash)] = [...this.bucket(entry.hash), entry];
      entries.push({ text, number });
    }
  }

  /** Reads the name at the cursor, which is behind its first quote: see `at`. */
  take(cursor: Cursor): number {
    const found = this.at(cursor.bytes, cursor.view, cursor.at);
    if (found !== unusual) cursor.found(this.end);
    return found;
  }

  /** The place in the list of the name that begins here, or `unknownWord`, or `unusual`; `end` is then where its last quote stands, −1 where it is unusual. */
  at(bytes: Uint8Array, view: DataView, from: number): number {
    const expected = this.before.after;
    if (isAt(view, from, view.byteLength, expected.text)) {
      this.end = from + expected.text.size - 1;
      this.before = expected;
      return expected.number;
    }
    this.end = this.isWord ? wordAt(bytes, from) : nameAt(bytes, from);
    if (this.end < 0) return unusual;
    const entry = this.find(view, from, this.end);
    if (entry === undefined) return unknownWord;
    this.before.after = entry;
    this.before = entry;
    return entry.number;
  }

  /** The place in the list of the name that stands between two places, a quote behind it. */
  numberOf(view: DataView, from: number, to: number): number {
    return this.find(view, from, to)?.number ?? unknownWord;
  }

  private find(view: DataView, from: number, to: number): Entry | undefined {
    const hash = hashOf(view, from, to);
    const bucket = this.bucket(hash);
    for (let index = 0; index < bucket.length; index += 1) {
      const entry = bucket[index]!; // below their number
      if (entry.hash === hash && entry.text.size === to - from + 1 && isAt(view, from, view.byteLength, entry.text)) return entry;
    }
    return undefined;
  }

  private bucket(hash: number): readonly Entry[] {
    return this.buckets[this.bucketOf(hash)]!; // below their number
  }

  private bucketOf(hash: number): number {
    return hash & (this.buckets.length - 1);
  }
}

function entryOf(text: Fixed, number: number): Entry {
  const entry = { text, hash: text === nowhere ? 0 : hashOf(new DataView(text.bytes.buffer), 0, text.size - 1), number, after: undefined as Entry | undefined };
  entry.after = entry as Entry; // whole with this
  return entry as Entry; // as above
}
