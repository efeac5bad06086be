import type { AggregateExpression } from "../../dsl/ir.ts";
import type { Reference } from "../../engine/algebras/algebra.ts";
import type { Program } from "../../engine/program.ts";
import { Reading } from "../../engine/reading.ts";
import type { Scope } from "../../engine/scope.ts";
import type { Book } from "./terms/book.ts";
import type { Formula } from "./terms/formula.ts";
import type { Polynomial } from "./terms/polynomial.ts";
import { symbolic } from "./terms/symbolic.ts";
import type { FreeWords } from "./words.ts";

export type SymbolicReading = Reading<Polynomial, Formula>;

export interface ReadingOptions {
  readonly instead?: (reference: Reference) => Polynomial | undefined;
  /** Flags, words and options that may say anything. */
  readonly words?: FreeWords;
  /** Those of them that another reading in the same book takes for something else. */
  readonly apart?: ReadonlySet<string>;
  /** Whether what one contract is may be any number, and whether what tiers of the platform ask for may be too; otherwise they are what the account says. */
  readonly isMarketFree?: boolean | "sizes";
  /** Sums over any number of positions or orders, in place of those of the account. `undefined`: read them one by one. */
  readonly sums?: (expression: AggregateExpression, scope: Scope) => Polynomial | undefined;
}

/** The policy over an account whose numbers are free. Two readings with one book share the names of what they have in common. */
export function readSymbolically(program: Program, book: Book, { instead, words, apart, isMarketFree = false, sums }: ReadingOptions = {}): SymbolicReading {
  const reading: SymbolicReading = new Reading(program, symbolic({ book, ...(instead === undefined ? {} : { instead }), ...(words === undefined ? {} : { words: (path) => words.get(path) }), ...(apart === undefined ? {} : { apart }), ...(isMarketFree && { isFree: (reference: Reference) => isSize(reference) || (isMarketFree === true && isAsked(reference, program)) }), clause: () => reading.clause }));
  if (sums !== undefined) {
    reading.fixedPart = (expression, scope) => {
      const value = sums(expression, scope);
      return value === undefined ? undefined : { value, rest: [] };
    };
  }
  return reading;
}

/** What one contract is. */
const isSize = ({ path }: Reference): boolean => path === "instrument.contract_size" || path === "instrument.quanto_multiplier";

/** What a tier of the platform's table asks for. The rows of a policy's tables are the policy's. */
const isAsked = ({ path, of }: Reference, { tables }: Program): boolean => path.startsWith("tier.") && !tables.has(of.replace(/ tier \d+$/, ""));
