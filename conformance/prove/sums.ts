import { canonicalJson } from "../../dsl/canonical.ts";
import type { AggregateExpression, Expression } from "../../dsl/ir.ts";
import type { Program } from "../../engine/program.ts";
import type { Scope } from "../../engine/scope.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";
import { membersOf } from "../../engine/aggregate.ts";
import { childrenOf } from "../../engine/children.ts";
import { splitPath } from "../../engine/state/load.ts";
import { attempt } from "../../engine/undecided.ts";
import { decide } from "./decide/decide.ts";
import { readSymbolically, type ReadingOptions } from "./reading.ts";
import { Book } from "./terms/book.ts";
import type { Sign } from "./terms/domain.ts";
import { signIs } from "./terms/formula.ts";
import { negate, type Polynomial } from "./terms/polynomial.ts";
import type { FreeWords } from "./words.ts";

/**
 * Sums over the positions or orders of a pool as one quantity each, so that a proof holds for any number of them. What is known of such a
 * sum is its sign, where one member alone is shown to have it: a lemma for each sum, proved over the accounts of one position or order.
 */
export class AnySums {
  private readonly signs = new Map<string, Sign>();
  private readonly program: Program;
  private readonly small: readonly Snapshot[];
  private readonly words: FreeWords;

  constructor(program: Program, shapes: readonly Snapshot[], words: FreeWords) {
    this.program = program;
    this.small = shapes;
    this.words = words;
  }

  /** The quantity that a sum is, in a book. `undefined` for what is no plain sum over a pool. */
  in(book: Book): (expression: AggregateExpression, scope: Scope) => Polynomial | undefined {
    return (expression, scope) => {
      const name = plainSum(this.program, expression, scope);
      if (name === undefined) return undefined;
      const sign = this.signs.get(name.expression) ?? signOfMembers(this.small, (shape) => membersIn(this.program, shape, expression, new Book(), { words: this.words, isMarketFree: "sizes" }));
      this.signs.set(name.expression, sign);
      return book.free(`sum over ${name.pool} of ${name.expression}`, sign);
    };
  }
}

/** What a sum is called that reads nothing but its members; `undefined` for any other aggregate. */
export function plainSum(program: Program, expression: AggregateExpression, scope: Scope): { readonly pool: string; readonly expression: string } | undefined {
  if ((expression.over !== "position" && expression.over !== "order") || expression.scope !== "pool" || scope.pool === undefined || scope.factor !== undefined || expression.same !== undefined || !isOfItsOwn(termOf(expression), program)) return undefined;
  return { pool: scope.pool.id, expression: canonicalJson(expression) };
}

/** What one member adds to a sum: nothing where it is not among those that are meant. */
function termOf({ operand, where }: AggregateExpression): Expression {
  const own = operand as Expression; // a sum has an operand
  return where === undefined ? own : { kind: "choose", condition: where, then: own, else: { kind: "number", value: "0" } };
}

/** Quantities that single members have, with the book that they are in. */
export interface Members {
  readonly book: Book;
  readonly values: readonly Polynomial[];
}

/** The sign that each of them has by itself, and so their sum. */
export function signOfMembers(shapes: readonly Snapshot[], members: (shape: Snapshot) => Members | undefined): Sign {
  const read = shapes.map(members);
  const cannotBe = (by: (value: Polynomial) => Polynomial): boolean => read.every((each) => each !== undefined && each.values.every((value) => decide(signIs(by(value), ">"), each.book).verdict === "impossible"));
  if (read.every((each) => (each?.values.length ?? 0) === 0)) return "any"; // none was looked at
  const [up, down] = [cannotBe(negate), cannotBe((value) => value)];
  return up && down ? "zero" : up ? "nonNegative" : down ? "nonPositive" : "any";
}

/** The terms of a sum over the members of each pool of an account; `undefined` where one of them cannot be read. */
export function membersIn(program: Program, shape: Snapshot, expression: AggregateExpression, book = new Book(), options: Pick<ReadingOptions, "instead" | "words" | "apart" | "isMarketFree"> = {}): Members | undefined {
  const state = loadState(shape, program.declared);
  const reading = readSymbolically(program, book, options);
  const plain: AggregateExpression = { kind: "aggregate", which: "sum", over: expression.over, scope: "pool" };
  const values: Polynomial[] = [];
  for (const pool of reading.poolsOf({ state })) {
    for (const member of membersOf(reading, plain, { state, pool })) {
      const value = attempt(() => reading.quantity(termOf(expression), member));
      if ("undecided" in value) return undefined;
      values.push(value.value);
    }
  }
  return { book, values };
}

/** Whether a term of a sum reads nothing but its member, the instrument and its asset: then nothing else that changes can change it. */
export function isOfItsOwn(expression: Expression, program: Program): boolean {
  switch (expression.kind) {
    case "equity":
    case "available":
    case "aggregate":
    case "grouped":
    case "scenario":
    case "before":
      return false;
    case "fact":
      return membersOwn.has(splitPath(expression.path)[0]) && expression.path !== "position.status";
    case "figure": {
      const definition = program.definitions.get(expression.path)!; // the checker resolved the path
      if (!membersOwn.has(definition.level)) return false;
      return [definition.body, ...definition.exceptions.flatMap(({ condition, body }) => [condition, body])].every((each) => isOfItsOwn(each, program));
    }
    default:
      return childrenOf(expression).every((child) => isOfItsOwn(child, program));
  }
}

const membersOwn: ReadonlySet<string> = new Set(["position", "order", "instrument", "asset", "tier"]);
