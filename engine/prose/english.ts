/** How words become English: lists, sentences, names. Knows nothing of margin. */

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], word: "and" | "or" = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;
}

/** Long items with letters before them, so that it is clear where each ends: `(a) …, (b) … and (c) …`. */
export function lettered(items: readonly string[], word: "and" | "or"): string {
  return listed(items.map((item, index) => `(${letterOf(index)}) ${item}`), word);
}

function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;
}

/** A clause as a sentence: a capital first, a full stop last. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return `${capital(trimmed)}${/[.!?…]$/.test(trimmed) ? "" : "."}`;
}

export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

const spelt: Readonly<Record<string, string>> = { pnl: "PnL", adl: "ADL", usd: "USD", id: "identity", max: "maximum", min: "minimum" };

/** A name of the language in words: `maintenance_margin` is `maintenance margin`. */
export function wordsOf(name: string): string {
  return name
    .split("_")
    .map((word) => spelt[word] ?? word)
    .join(" ");
}

export function quoted(text: string): string {
  return `“${text}”`;
}

/** `a` or `an`, by the letter that follows. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** Whether a noun asks for `are`: `open fees` does, `open loss`, `status` and `basis` do not. */
export function isPlural(noun: string): boolean {
  return /(?<![suia])s$/.test(noun);
}

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export function countWord(count: number): string {
  return numbers[count] ?? String(count);
}

/** Whether no word stands twice after another: parts of sentences joined, without the empty ones. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
