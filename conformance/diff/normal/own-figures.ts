import type { Definition, Expression } from "../../../dsl/ir.ts";
import { childrenOf } from "../../../engine/children.ts";
import type { Program } from "../../../engine/program.ts";

/** Forms that look at more than the object at hand. */
const wide: ReadonlySet<string> = new Set(["equity", "available", "aggregate", "grouped", "scenario", "before"]);

/**
 * Figures of a position or an order that read nothing but it and its contract: wherever the object is at hand they are what they stand for; and figures of the account that read nothing but it.
 * A class because it remembers them.
 */
export class OwnFigures {
  private readonly program: Program;
  private readonly known = new Map<string, boolean>();

  constructor(program: Program) {
    this.program = program;
  }

  of({ path, level, body, exceptions }: Definition): boolean {
    if (level !== "position" && level !== "order" && level !== "account") return false;
    const found = this.known.get(path) ?? [body, ...exceptions.flatMap((each) => [each.condition, each.body])].every((each) => this.isOwn(each, level));
    this.known.set(path, found);
    return found;
  }

  private isOwn(expression: Expression, level: string): boolean {
    if (wide.has(expression.kind)) return false;
    if (expression.kind === "fact") return !expression.path.endsWith(".status") && (expression.path.startsWith(`${level}.`) || (level !== "account" && expression.path.startsWith("instrument.")));
    if (expression.kind === "figure") {
      const definition = this.program.definitions.get(expression.path);
      return definition !== undefined && definition.level === level && this.of(definition);
    }
    return childrenOf(expression).every((each) => this.isOwn(each, level));
  }
}
