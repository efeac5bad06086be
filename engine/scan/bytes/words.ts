import { startsWith } from "./cursor.ts";

/** Numbers by names in bytes: few names, looked up often. */
export class WordTable {
  private readonly buckets: { readonly word: Uint8Array; readonly number: number }[][];

  constructor(words: readonly string[]) {
    this.buckets = Array.from({ length: Math.max(16, 2 ** Math.ceil(Math.log2(words.length + 1)) * 2) }, () => []);
    for (const [number, text] of words.entries()) {
      const word = new TextEncoder().encode(text);
      if (this.find(word, 0, word.length) < 0) this.buckets[this.bucketOf(word, 0, word.length)]!.push({ word, number }); // below their number
    }
  }

  /** Its place in the list of words; −1 where it is none of them. */
  find(bytes: Uint8Array, from: number, to: number): number {
    for (const { word, number } of this.buckets[this.bucketOf(bytes, from, to)]!) { // as above
      if (word.length === to - from && startsWith(bytes, from, word)) return number;
    }
    return -1;
  }

  private bucketOf(bytes: Uint8Array, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + bytes[at]!) | 0; // before `to`
    return (hash ^ (hash >>> 15)) & (this.buckets.length - 1);
  }
}
