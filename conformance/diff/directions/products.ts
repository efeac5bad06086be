import type { Book, Meaning } from "../../prove/terms/book.ts";
import type { Formula } from "../../prove/terms/formula.ts";
import type { Polynomial } from "../../prove/terms/polynomial.ts";

const most = 2;

/** The products of unknowns that a formula speaks of, in words; nothing where there are none. */
export function productsIn(formula: Formula, book: Book): string {
  const found = new Set<string>();
  visit(formula, book, found, new Set());
  return found.size === 0 ? "" : ` (${[...found].slice(0, most).join("; ")}${found.size > most ? `; ${found.size - most} more` : ""})`;
}

function visit(formula: Formula, book: Book, found: Set<string>, seen: Set<string>): void {
  if (formula.kind === "and" || formula.kind === "or") for (const part of formula.parts) visit(part, book, found, seen);
  if (formula.kind === "sign") inValue(formula.value, book, found, seen);
}

function partsOf(meaning: Exclude<Meaning, { kind: "opaque" }>): readonly Polynomial[] {
  switch (meaning.kind) {
    case "either":
      return [meaning.then, meaning.otherwise];
    case "least":
    case "greatest":
      return meaning.of;
    default:
      return [meaning.of];
  }
}

function inValue({ terms }: Polynomial, book: Book, found: Set<string>, seen: Set<string>): void {
  for (const { monomial } of terms.values()) {
    if (monomial.length > 1 && monomial.every(([name]) => !name.startsWith("#"))) found.add(monomial.map(([name, power]) => (power === -1 ? `1/${name}` : power === 1 ? name : `${name}^${power}`)).join(" × "));
    for (const [name] of monomial) {
      const meaning = seen.has(name) ? undefined : book.meaningOf(name);
      seen.add(name);
      if (meaning === undefined || meaning.kind === "opaque") continue;
      if (meaning.kind === "either") visit(meaning.condition, book, found, seen);
      for (const value of partsOf(meaning)) inValue(value, book, found, seen);
    }
  }
}
