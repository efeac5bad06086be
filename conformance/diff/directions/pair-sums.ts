import type { AggregateExpression } from "../../../dsl/ir.ts";
import type { Program } from "../../../engine/program.ts";
import type { Scope } from "../../../engine/scope.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { membersIn, plainSum, signOfMembers } from "../../prove/sums.ts";
import { Book } from "../../prove/terms/book.ts";
import { signOfFact, type Sign } from "../../prove/terms/domain.ts";
import type { PairWords } from "../../prove/words.ts";
import { add, subtract, type Polynomial } from "../../prove/terms/polynomial.ts";

type Sums = (expression: AggregateExpression, scope: Scope) => Polynomial | undefined;

/**
 * Sums over any number of members, of two policies at once. A sum of the new one is the sum of the old one and a rest, where the rest has a
 * sign that each member alone is shown to have: a higher rate makes each margin higher, and so their sum. A class because lemmas are kept.
 */
export class PairSums {
  private readonly signs = new Map<string, Sign>();
  private readonly before: Program;
  private readonly after: Program;
  private readonly shapes: readonly Snapshot[];
  private readonly apart: ReadonlySet<string>;
  private readonly words: PairWords;
  private readonly isMarketFree: boolean;

  /** `apart` are facts that the two declare otherwise: what one takes them for, the other does not. */
  constructor(before: Program, after: Program, shapes: readonly Snapshot[], apart: ReadonlySet<string>, words: PairWords, isMarketFree: boolean) {
    this.before = before;
    this.after = after;
    this.shapes = shapes;
    this.apart = apart;
    this.words = words;
    this.isMarketFree = isMarketFree;
  }

  /** The sums of both in one book. The old policy must be read first: what it adds up is what new sums are compared with. */
  in(book: Book): { readonly old: Sums; readonly new: Sums } {
    const known: { readonly pool: string; readonly expression: AggregateExpression; readonly key: string; readonly value: Polynomial }[] = [];
    return {
      old: (expression, scope) => {
        const name = plainSum(this.before, expression, scope);
        if (name === undefined) return undefined;
        const sign = this.kept(`old ${name.expression}`, () => signOfMembers(this.shapes, (shape) => membersIn(this.before, shape, expression, new Book(), { words: this.words.old, isMarketFree: this.isMarketFree })));
        const value = book.free(`sum over ${name.pool} of ${name.expression}`, sign);
        known.push({ pool: name.pool, expression, key: name.expression, value });
        return value;
      },
      new: (expression, scope) => {
        const name = plainSum(this.after, expression, scope);
        if (name === undefined) return undefined;
        // What has the same words is likely to be the same sum.
        const likely = known.filter((each) => each.pool === name.pool && each.expression.over === expression.over).sort((a, b) => Number(b.key === name.expression) - Number(a.key === name.expression));
        for (const old of likely) {
          const rest = this.kept(`${old.key} to ${name.expression}`, () => this.restOf(old.expression, expression));
          if (rest === "zero") return old.value;
          if (rest !== "any") return add(old.value, book.free(`rest over ${name.pool} of ${name.expression} above ${old.key}`, rest));
        }
        return book.free(`new sum over ${name.pool} of ${name.expression}`, this.kept(`new ${name.expression}`, () => signOfMembers(this.shapes, (shape) => membersIn(this.after, shape, expression, new Book(), { words: this.words.new, isMarketFree: this.isMarketFree }))));
      },
    };
  }

  private restOf(old: AggregateExpression, now: AggregateExpression): Sign {
    return signOfMembers(this.shapes, (shape) => {
      const book = new Book();
      const [left, right] = [membersIn(this.before, shape, old, book, { words: this.words.old, isMarketFree: this.isMarketFree }), membersIn(this.after, shape, now, book, { words: this.words.new, isMarketFree: this.isMarketFree, apart: this.words.apart, instead: ({ path, of }) => (this.apart.has(path) ? book.free(`${path} ${of}, new`, signOfFact(path)) : undefined) })];
      if (left === undefined || right === undefined || left.values.length !== right.values.length) return undefined;
      return { book, values: right.values.map((value, index) => subtract(value, left.values[index]!)) }; // as many
    });
  }

  private kept(key: string, find: () => Sign): Sign {
    const sign = this.signs.get(key) ?? find();
    this.signs.set(key, sign);
    return sign;
  }
}
