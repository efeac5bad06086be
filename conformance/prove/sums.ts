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
import { readSymbolically } from "./reading.ts";
import { Book } from "./terms/book.ts";
import type { Sign } from "./terms/domain.ts";
import { signIs } from "./terms/formula.ts";
import { negate, type Polynomial } from "./terms/polynomial.ts";

/**
 * Sums over the positions or orders of a pool as one quantity each, so that a proof holds for any number of them. What is known of such a
 * sum is its sign, where one member alone is shown to have it: a lemma for each sum, proved over the accounts of one position or order.
 */
export class AnySums {
  private readonly signs = new Map<string, Sign>();
  private readonly program: Program;
  private readonly small: readonly Snapshot[];

  constructor(program: Program, shapes: readonly Snapshot[]) {
    this.program = program;
    this.small = shapes;
  }

  /** The quantity that a sum is, in a book. `undefined` for what is no plain sum over a pool. */
  in(book: Book): (expression: AggregateExpression, scope: Scope) => Polynomial | undefined {
    return (expression, scope) => {
      if ((expression.over !== "position" && expression.over !== "order") || expression.scope !== "pool" || scope.pool === undefined || scope.factor !== undefined || expression.same !== undefined || !isOfItsOwn(expression.operand as Expression, this.program)) return undefined; // a sum has an operand
      const key = canonicalJson(expression);
      const sign = this.signs.get(key) ?? this.lemma(expression);
      this.signs.set(key, sign);
      return book.free(`sum over ${scope.pool.id} of ${key}`, sign);
    };
  }

  private lemma(expression: AggregateExpression): Sign {
    const cannotBe = (by: (value: Polynomial) => Polynomial): boolean => this.small.every((shape) => this.impossible(shape, expression, by));
    return cannotBe(negate) ? "nonNegative" : cannotBe((value) => value) ? "nonPositive" : "any";
  }

  /** Whether `by` of a member is never above 0. */
  private impossible(shape: Snapshot, expression: AggregateExpression, by: (value: Polynomial) => Polynomial): boolean {
    const state = loadState(shape, this.program.declared);
    const book = new Book();
    const reading = readSymbolically(this.program, book);
    return reading.poolsOf({ state }).every((pool) => {
      const scope: Scope = { state, pool };
      const plain: AggregateExpression = { kind: "aggregate", which: "sum", over: expression.over, scope: "pool" };
      return membersOf(reading, plain, scope).every((member) => {
        const value = attempt(() => reading.quantity(expression.operand as Expression, member)); // a sum has an operand
        return "value" in value && decide(signIs(by(value.value), ">"), book).verdict === "impossible";
      });
    });
  }
}

/** Whether a term of a sum reads nothing but its member, the instrument and its asset: then nothing else that changes can change it. */
function isOfItsOwn(expression: Expression, program: Program): boolean {
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
