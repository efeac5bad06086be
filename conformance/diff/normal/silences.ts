import { canonicalJson } from "../../../dsl/canonical.ts";
import type { Expression } from "../../../dsl/ir.ts";
import type { Program } from "../../../engine/program.ts";
import { facts as catalogue } from "../../../schemas/generated/facts.ts";
import { withoutNames } from "./bare.ts";
import { chained } from "./forms.ts";

export type Silences = ReadonlySet<string>;
export const none: Silences = new Set();

/** Expressions that are decided where all that they are made of is. */
const transparent: ReadonlySet<string> = new Set(["binary", "compare", "is", "logic", "not", "choose", "extreme", "absolute", "aggregate", "value", "profit"]);

/**
 * What an expression reads that may not be there, or that may have no answer: facts that an account may lack, divisors, tables, all that is not
 * looked into. Where it is empty the expression is decided of every account. A class because it remembers figures.
 */
export class SilencesOf {
  private readonly program: Program;
  private readonly figures = new Map<string, Silences>();

  constructor(program: Program) {
    this.program = program;
  }

  of(expression: Expression): Silences {
    const found = new Set<string>();
    this.gather(expression, found);
    return found;
  }

  /** The same of all expressions in a part of a policy. */
  inside(part: unknown): Silences {
    const found = new Set<string>();
    this.walk(part, found);
    return found;
  }

  private gather(expression: Expression, found: Set<string>): void {
    switch (expression.kind) {
      case "number":
      case "instant":
      case "option":
        return;
      case "fact":
        if (!this.isGiven(expression.path)) found.add(expression.path);
        return;
      case "figure":
        for (const each of this.figure(expression.path)) found.add(each);
        return;
      default:
        if (!transparent.has(expression.kind) || (expression.kind === "aggregate" && (expression.which === "min" || expression.which === "max"))) {
          found.add(canonicalJson(withoutNames(expression)));
          return;
        }
        if (expression.kind === "value" || expression.kind === "profit") found.add("the payoff");
        if (expression.kind === "binary" && expression.operator === "divide" && expression.right.kind !== "number") found.add(`by ${canonicalJson(withoutNames(expression.right))}`);
        this.walk(expression, found);
    }
  }

  private walk(part: unknown, found: Set<string>): void {
    if (typeof part !== "object" || part === null) return;
    for (const each of Object.values(part)) {
      if (isExpression(each)) this.gather(each, found);
      else this.walk(each, found);
    }
  }

  private figure(path: string): Silences {
    const known = this.figures.get(path);
    if (known !== undefined) return known;
    this.figures.set(path, none); // definitions do not read each other in a ring
    const definition = this.program.definitions.get(path);
    const found = definition === undefined ? new Set([path]) : this.of(chained(definition));
    this.figures.set(path, found);
    return found;
  }

  /** Whether it is one and the same for all objects of an account, and always there. */
  isShared(expression: Expression): boolean {
    return expression.kind === "fact" && expression.path.startsWith("account.") && this.isGiven(expression.path);
  }

  private isGiven(path: string): boolean {
    const declared = this.program.declared.find((fact) => fact.path === path);
    if (declared !== undefined) return declared.default !== undefined;
    return path.endsWith(".sign") || catalogue.some((fact) => fact.path === path && fact.required);
  }
}

/** What the schema says of a fact's sign; what contracts are worth is never negative, and nothing for none of them. */
export function signOf(expression: Expression): "positive" | "not negative" | undefined {
  if (expression.kind === "value" && expression.at.kind === "fact") return "not negative";
  if (expression.kind === "valued") return signOf(expression.operand) === undefined ? undefined : "not negative";
  const sign = expression.kind === "fact" ? catalogue.find(({ path }) => path === expression.path)?.sign : undefined;
  return sign === undefined ? undefined : sign === "positive" ? "positive" : "not negative";
}

function isExpression(value: unknown): value is Expression {
  return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}
