import { indented } from "./blocks.ts";

/**
 * Integers as the exact sum of two doubles, in emitted code: `hi` is the double nearest the integer, `lo` the rest. All of what is written
 * here is exact while integers stay below 2¹⁰⁴ (docs/certified-decisions.md).
 */
export interface Pair {
  readonly hi: string;
  /** "0" where the integer is one double below 2⁵³. */
  readonly lo: string;
}

/** Where lines go, and what is known there by name. */
export interface Scope {
  readonly lines: string[];
  readonly names: Map<object | string, string>;
}

/** Writes arithmetic of pairs into a scope. A class because names are counted. */
export class Pairs {
  private readonly fresh: (letter: string) => string;

  constructor(fresh: (letter: string) => string) {
    this.fresh = fresh;
  }

  named({ lines }: Scope, letter: string, text: string): string {
    const name = this.fresh(letter);
    lines.push(`const ${name} = ${text};`);
    return name;
  }

  /** A number that is found by what follows. */
  counted({ lines }: Scope): string {
    const name = this.fresh("z");
    lines.push(`let ${name} = 0;`);
    return name;
  }

  product(scope: Scope, a: Pair, b: Pair): Pair {
    if (a.hi === "1" || b.hi === "1") return a.hi === "1" ? b : a;
    const [p, e] = a.lo === "0" && b.lo === "0" ? this.short(scope, a.hi, b.hi) : this.whole(scope, a.hi, b.hi);
    const rests = [...(b.lo === "0" ? [] : [`${a.hi} * ${b.lo}`]), ...(a.lo === "0" ? [] : [`${a.lo} * ${b.hi}`])];
    return rests.length === 0 ? { hi: p, lo: e } : this.joined(scope, p, `${e} + ${rests.length === 1 ? rests.join("") : `(${rests.join(" + ")})`}`);
  }

  /** A product with a factor that often is 1. */
  scaled({ lines }: Scope, a: Pair, factor: string): Pair {
    const inner: Scope = { lines: [], names: new Map() };
    const product = this.product(inner, a, { hi: factor, lo: "0" });
    const [hi, lo] = [this.fresh("h"), this.fresh("l")];
    lines.push(`let ${hi} = ${a.hi};`, `let ${lo} = ${a.lo};`, `if (${factor} !== 1) {`, ...indented([...inner.lines, `${hi} = ${product.hi};`, `${lo} = ${product.lo};`]), "}");
    return { hi, lo };
  }

  sum(scope: Scope, a: Pair, b: Pair, minus = false): Pair {
    const sign = minus ? "-" : "+";
    if (b.hi === "0") return a;
    if (a.hi === "0" && !minus) return b;
    const s = this.named(scope, "h", `${a.hi} ${sign} ${b.hi}`);
    const part = this.named(scope, "h", `${s} - ${a.hi}`);
    const rests = [...(a.lo === "0" ? [] : [a.lo]), ...(b.lo === "0" ? [] : [b.lo])];
    const low = rests.length === 0 ? "" : a.lo === "0" ? ` ${sign} ${b.lo}` : b.lo === "0" ? ` + ${a.lo}` : ` + (${a.lo} ${sign} ${b.lo})`;
    return this.joined(scope, s, `${a.hi} - (${s} - ${part}) ${minus ? `- (${b.hi} + ${part})` : `+ (${b.hi} - ${part})`}${low}`);
  }

  /** The pair of a double and of what is far below it. */
  joined(scope: Scope, first: string, rest: string): Pair {
    const v = this.named(scope, "l", rest);
    const hi = this.named(scope, "h", `${first} + ${v}`);
    return { hi, lo: this.named(scope, "l", `${v} - (${hi} - ${first})`) };
  }

  /** Whether a lies below b: an expression. */
  isBelow(a: Pair, b: Pair): string {
    return `${a.hi} < ${b.hi} || (${a.hi} === ${b.hi} && ${a.lo} < ${b.lo})`;
  }

  chosen(scope: Scope, condition: string, then: Pair, otherwise: Pair): Pair {
    return { hi: this.named(scope, "h", `${condition} ? ${then.hi} : ${otherwise.hi}`), lo: then.lo === "0" && otherwise.lo === "0" ? "0" : this.named(scope, "l", `${condition} ? ${then.lo} : ${otherwise.lo}`) };
  }

  /** The double nearest a product, and the rest of it. */
  private whole(scope: Scope, a: string, b: string): readonly [product: string, rest: string] {
    const p = this.named(scope, "h", `${a} * ${b}`);
    const [[ah, al], [bh, bl]] = [this.halves(scope, a), this.halves(scope, b)];
    return [p, this.named(scope, "l", `${ah} * ${bh} - ${p} + ${ah} * ${bl} + ${al} * ${bh} + ${al} * ${bl}`)];
  }

  /** The same of integers below 2⁵³, whose product often is another. */
  private short(scope: Scope, a: string, b: string): readonly [product: string, rest: string] {
    const p = this.named(scope, "h", `${a} * ${b}`);
    const e = this.fresh("l");
    const inner: Scope = { lines: [], names: new Map() };
    const [[ah, al], [bh, bl]] = [this.halves(inner, a), this.halves(inner, b)];
    scope.lines.push(`let ${e} = 0;`, `if (!(Math.abs(${p}) < ${2 ** 53})) {`, ...indented([...inner.lines, `${e} = ${ah} * ${bh} - ${p} + ${ah} * ${bl} + ${al} * ${bh} + ${al} * ${bl};`]), "}");
    return [p, e];
  }

  /** A double as two of 26 digits. */
  private halves(scope: Scope, a: string): readonly [high: string, low: string] {
    const known = scope.names.get(`halves ${a}`);
    if (known !== undefined) {
      const [high, low] = known.split(" ");
      return [high ?? "", low ?? ""];
    }
    const far = this.named(scope, "h", `${2 ** 27 + 1} * ${a}`);
    const high = this.named(scope, "h", `${far} - (${far} - ${a})`);
    const low = this.named(scope, "l", `${a} - ${high}`);
    scope.names.set(`halves ${a}`, `${high} ${low}`);
    return [high, low];
  }
}

/** What emitted code needs beside: powers of ten that are doubles, and what is asked once of a column or rarely of a table. */
export const pairHelpers = `/** Powers of ten that doubles hold exactly. */
const tens = Float64Array.from({ length: 23 }, (_, power) => Number(\`1e\${power}\`));

/** What is found when it is first asked for. */
function once(find) {
  let found;
  return () => (found ??= find());
}

/** The least common multiple of two whole numbers; NaN where no double holds it. */
function multipleOf(a, b) {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  const found = (a / x) * b;
  return found < ${2 ** 53} ? found : NaN;
}

/** That of all numbers of a column, each times ten to the power of \`places\`. */
function multipleOfAll({ mantissa, scale }, places) {
  let found = 1;
  for (let row = 0; row < mantissa.length; row += 1) {
    const each = Math.abs(mantissa[row] * tens[places - scale[row]]);
    if (each > 0) found = multipleOf(found, each);
  }
  return found;
}

/** The row of a table in which (hi + lo) / 10^places falls, exactly; 0 where that cannot be told. */
function exactRow(hi, lo, places, first, isUpperIncluded, { value, mantissa, scale }) {
  if (!(Math.abs(hi) < ${2 ** 100})) return 0;
  for (let row = first; ; row += 1) {
    if (value[row] === Infinity) return row;
    const shift = places - scale[row];
    const factor = tens[shift];
    const bound = mantissa[row] * factor;
    if (!(shift >= 0 && Math.abs(bound) < ${2 ** 100})) return 0;
    const [m, f] = [${2 ** 27 + 1} * mantissa[row], ${2 ** 27 + 1} * factor];
    const [mh, fh] = [m - (m - mantissa[row]), f - (f - factor)];
    const [ml, fl] = [mantissa[row] - mh, factor - fh];
    const rest = mh * fh - bound + mh * fl + ml * fh + ml * fl;
    const order = hi !== bound ? hi - bound : lo - rest;
    if (order < 0 || (order === 0 && isUpperIncluded)) return row;
  }
}`.split("\n");
