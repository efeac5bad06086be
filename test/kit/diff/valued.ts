import { quantityOf, type Entity } from "../../../engine/state/entity.ts";
import { add, compare, divide, fraction, maximum, minimum, multiply, one, roundToStep, sign, zero, type Fraction } from "../../../engine/number/index.ts";
import type { State } from "../../../engine/state/state.ts";
import type { ListOutcome } from "../../../conformance/diff/directions/payments/outcomes.ts";
import type { Book } from "../../../conformance/prove/terms/book.ts";
import type { Formula } from "../../../conformance/prove/terms/formula.ts";
import type { Polynomial } from "../../../conformance/prove/terms/polynomial.ts";

/** More than any charge of a test: what has no bottom. */
const endless = fraction(10n ** 30n);
const finest = fraction(1n, 100_000_000n);

/** Puts the numbers of one account and one charge into what a list was read as. A class because what names stand for is looked up in several places. */
export class Valued {
  private readonly book: Book;
  private readonly state: State;
  private readonly due: Fraction;
  private readonly outcome: ListOutcome;

  constructor(book: Book, state: State, due: Fraction, outcome: ListOutcome) {
    this.book = book;
    this.state = state;
    this.due = due;
    this.outcome = outcome;
  }

  of({ terms }: Polynomial): Fraction {
    return [...terms.values()].reduce((sum, { monomial, coefficient }) => add(sum, monomial.reduce((product, [name, exponent]) => {
      const value = this.name(name);
      return multiply(product, exponent < 0 ? divide(one, raised(value, -exponent)) : raised(value, exponent));
    }, coefficient)), zero);
  }

  holds(formula: Formula): boolean {
    switch (formula.kind) {
      case "known":
        return formula.value;
      case "sign": {
        const way = sign(this.of(formula.value));
        return formula.is === ">" ? way > 0 : formula.is === ">=" ? way >= 0 : formula.is === "=" ? way === 0 : way !== 0;
      }
      case "and":
        return formula.parts.every((part) => this.holds(part));
      case "or":
        return formula.parts.some((part) => this.holds(part));
    }
  }

  private name(name: string): Fraction {
    const meaning = this.book.meaningOf(name);
    switch (meaning?.kind) {
      case undefined:
        return this.free(name);
      case "either":
        return this.of(this.holds(meaning.condition) ? meaning.then : meaning.otherwise);
      case "least":
        return meaning.of.map((each) => this.of(each)).reduce(minimum);
      case "greatest":
        return meaning.of.map((each) => this.of(each)).reduce(maximum);
      case "inverse":
        return divide(one, this.of(meaning.of));
      default:
        throw new Error(`${name} has no value here`);
    }
  }

  private free(name: string): Fraction {
    const { kept, rounded } = this.outcome;
    if (name.startsWith("charge.amount ")) return this.due;
    const grid = rounded.find(({ value }) => value.terms.has(name));
    if (grid !== undefined) return roundToStep(this.of(grid.of), finest, "toward_zero");
    if (kept?.value.terms.has(name) === true) return this.kept(this.of(kept.most), kept.isStrict);
    if (name.startsWith("fund ")) return this.fund(name.split(" ")[1] ?? "", name.split(" ")[2] ?? "");
    const [path = "", of = ""] = name.split(" ");
    const [level = "", fact = ""] = path.split(".");
    const value = quantityOf(this.entity(level, of), fact);
    if (value === undefined) throw new Error(`${name} has no value here`);
    return value;
  }

  private kept(most: Fraction, isStrict: boolean): Fraction {
    if (sign(most) < 0) return zero;
    const below = roundToStep(most, finest, "down");
    const next = isStrict && compare(below, most) === 0 ? add(below, fraction(-1n, 100_000_000n)) : below;
    return sign(next) < 0 ? zero : next;
  }

  private fund(word: string, asset: string): Fraction {
    const found = this.state.funds.find(({ values }) => values["asset"] === asset && `${String(values["name"])}_fund` === word);
    return found === undefined ? endless : (quantityOf(found, "amount") ?? zero);
  }

  private entity(level: string, of: string): Entity {
    const list = level === "balance" ? this.state.balances : level === "position" ? this.state.positions : level === "order" ? this.state.orders : level === "asset" ? this.state.assets : level === "account" ? [this.state.account] : [...this.state.instrumentBySymbol.values()];
    const found = list.find(({ id }) => id === of);
    if (found === undefined) throw new Error(`there is no ${level} ${of} here`);
    return found;
  }
}

function raised(value: Fraction, exponent: number): Fraction {
  return Array.from({ length: exponent }, () => value).reduce(multiply, one);
}
