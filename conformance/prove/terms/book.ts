import { anyOf, not, truth, type Formula } from "./formula.ts";
import { isShare, nameOfRest, signOfFact, signOfSum, type Sign } from "./domain.ts";
import { constant, multiplyOut, subtract, unknown, unknownsOf, type Polynomial } from "./polynomial.ts";
import { one, type Fraction } from "../../../engine/number/index.ts";

/** What an unknown stands for that is no free quantity: it is one of several polynomials, or bounded by some. */
export type Meaning =
  | { readonly kind: "either"; readonly condition: Formula; readonly then: Polynomial; readonly otherwise: Polynomial }
  | { readonly kind: "least" | "greatest"; readonly of: readonly Polynomial[] }
  /** One over a sum. */
  | { readonly kind: "inverse"; readonly of: Polynomial }
  /** `of` moved to a grid: by less than `step`, upwards, downwards or either way. */
  | { readonly kind: "rounded"; readonly of: Polynomial; readonly step: Fraction; readonly way: "up" | "down" | "near" | "any" }
  /** Nothing is known but its sign; equal wherever what it is made of is. */
  | { readonly kind: "opaque"; readonly sign: Sign };

/** What must hold for the reading to have a value, and where it was asked for. */
export interface Need {
  readonly what: "divisor" | "table" | "step";
  readonly clause: string;
  /** Holds exactly where the need arises and is not met. */
  readonly fails: Formula;
}

/**
 * The unknowns of one question, by name. Equal meanings get one name, so that a part that two readings share is seen to be the same
 * wherever it stands. A class because that memory must be guarded.
 */
export class Book {
  private readonly meanings = new Map<string, Meaning>();
  private readonly names = new Map<string, string>();
  private readonly signs = new Map<string, Sign>();
  private path: Formula[] = [];
  private readonly found = new Map<string, Need>();

  /** A free quantity, such as `position.contracts p1`. */
  fact(path: string, of: string): Polynomial {
    const name = `${path} ${of}`;
    if (isShare(path)) return subtract(constant(one), this.free(nameOfRest(name), "nonNegative"));
    this.signs.set(name, signOfFact(path));
    return unknown(name);
  }

  /** A free quantity that is no fact of the snapshot: how much more, say. */
  free(name: string, sign: Sign): Polynomial {
    this.signs.set(name, sign);
    return unknown(name);
  }

  define(key: string, meaning: Meaning): Polynomial {
    const known = this.names.get(key);
    if (known !== undefined) return unknown(known);
    const name = `#${this.names.size + 1}`;
    this.names.set(key, name);
    this.meanings.set(name, meaning);
    this.signs.set(name, this.signOfMeaning(meaning));
    return unknown(name);
  }

  meaningOf(name: string): Meaning | undefined {
    return this.meanings.get(name);
  }

  readonly signOf = (name: string): Sign => this.signs.get(name) ?? "any";

  sign(value: Polynomial): Sign {
    return signOfSum(value, this.signOf);
  }

  /** The same sign without fraction lines: what is divided by a sum that is above 0 is multiplied by it. */
  cleared(value: Polynomial): Polynomial {
    for (const name of unknownsOf(value)) {
      const meaning = this.meanings.get(name);
      if (meaning?.kind === "inverse" && this.signOf(name) === "positive") return this.cleared(multiplyOut(value, name, meaning.of));
    }
    return value;
  }

  /** Reads something that is only needed where `condition` holds. */
  under<R>(condition: Formula, read: () => R): R {
    this.path.push(condition);
    try {
      return read();
    } finally {
      this.path.pop();
    }
  }

  /** Reads something whose value is kept and used elsewhere: what it needs is needed whatever led to it. */
  anywhere<R>(read: () => R): R {
    const outer = this.path;
    this.path = [];
    try {
      return read();
    } finally {
      this.path = outer;
    }
  }

  need(what: Need["what"], clause: string, met: Formula): void {
    if (met.kind === "known" && met.value) return;
    const fails = [...this.path, not(met)];
    const whole = fails.some((each) => each.kind === "known" && !each.value) ? truth(false) : fails.length === 1 ? fails[0]! : not(anyOf(fails.map(not))); // one of one
    if (whole.kind !== "known" || whole.value) this.found.set(`${what} ${clause} ${whole.key}`, { what, clause, fails: whole });
  }

  get needs(): readonly Need[] {
    return [...this.found.values()];
  }

  private signOfMeaning(meaning: Meaning): Sign {
    switch (meaning.kind) {
      case "either":
        return commonSign([meaning.then, meaning.otherwise].map((each) => this.sign(each)));
      case "least":
      case "greatest":
        return extremeSign(meaning.kind, meaning.of.map((each) => this.sign(each)));
      case "inverse":
        return strictly(this.sign(meaning.of));
      case "rounded":
        return roundedSign(this.sign(meaning.of), meaning.way);
      case "opaque":
        return meaning.sign;
    }
  }
}

function commonSign(signs: readonly Sign[]): Sign {
  for (const allowed of [["zero"], ["positive"], ["negative"], ["positive", "zero", "nonNegative"], ["negative", "zero", "nonPositive"]] as const) {
    if (signs.every((sign) => (allowed as readonly Sign[]).includes(sign))) return allowed[2] ?? allowed[0];
  }
  return "any";
}

/** The greatest is at least as positive as any of them; the least of numbers that are not negative is not negative. */
function extremeSign(kind: "least" | "greatest", signs: readonly Sign[]): Sign {
  const [up, upWeak] = kind === "greatest" ? (["positive", "nonNegative"] as const) : (["negative", "nonPositive"] as const);
  if (signs.includes(up)) return up;
  if (signs.some((sign) => sign === upWeak || sign === "zero")) return upWeak;
  return commonSign(signs);
}

function strictly(sign: Sign): Sign {
  if (sign === "positive" || sign === "nonNegative") return "positive"; // a divisor is not 0
  return sign === "negative" || sign === "nonPositive" ? "negative" : "any";
}

function roundedSign(sign: Sign, way: "up" | "down" | "near" | "any"): Sign {
  if (way === "any") return "any";
  if (sign === "positive") return way === "up" ? "positive" : "nonNegative";
  if (sign === "negative") return way === "down" ? "negative" : "nonPositive";
  return sign;
}
