import type { Definition } from "../dsl/ir.ts";
import type { Program } from "./program.ts";
import { splitPath, toCamelCase } from "./state/load.ts";

/** A figure of the policy's own, as answers print it. */
export interface OwnFigure {
  readonly definition: Definition;
  /** Its name in the answer, in camel case. */
  readonly key: string;
}

const known = new WeakMap<Program, ReadonlyMap<string, readonly OwnFigure[]>>();

/** The figures that a policy defines at a level beside those that every answer has, in the order of the policy. */
export function ownFigures(program: Program, level: string): readonly OwnFigure[] {
  const byLevel = known.get(program) ?? figuresByLevel(program);
  known.set(program, byLevel);
  return byLevel.get(level) ?? [];
}

function figuresByLevel(program: Program): ReadonlyMap<string, readonly OwnFigure[]> {
  const byLevel = new Map<string, OwnFigure[]>();
  for (const definition of program.meaning.definitions) {
    if (fixedNames.has(definition.path) || unprintable.has(definition.dimension.kind)) continue;
    const list = byLevel.get(definition.level) ?? [];
    byLevel.set(definition.level, list);
    list.push({ definition, key: toCamelCase(splitPath(definition.path)[1]) });
  }
  return byLevel;
}

/** Whether every answer has this figure, under a name of its own. */
export function inAnswers(path: string): boolean {
  return fixedNames.has(path);
}

const fixedNames: ReadonlySet<string> = new Set([
  "position.notional", "position.unrealized_pnl", "position.initial_margin", "position.maintenance_margin", "pool.initial_margin", "pool.maintenance_margin", "order.initial_margin",
]);

const unprintable: ReadonlySet<string> = new Set(["tier", "tiers", "enum", "instant"]);
