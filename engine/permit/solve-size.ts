import type { Expression, Permission } from "../../dsl/ir.ts";
import { readingOfMoving } from "../largest/index.ts";
import { zero } from "../number/index.ts";
import * as piecewise from "../piecewise/index.ts";
import type { Truth } from "../piecewise/index.ts";
import { readIn } from "../payment/rule.ts";
import type { Program } from "../program.ts";
import { childrenOf } from "../children.ts";
import { withValues } from "../state/entity.ts";
import { Undecided } from "../undecided.ts";
import { requestOf, type Asking } from "./asking.ts";
import type { Deed } from "./deed.ts";
import { withEffects } from "./effects.ts";
import { scopesOf } from "./scopes.ts";

/**
 * A clause's condition as a function of the deed's size: where it holds in `all` of its places, or in `any`. `undefined` where the size
 * cannot be solved for: the deed does not move money in step, the clause's effects may depend on it, something that moves is rounded,
 * or the condition looks back at the state before, whose facts have the same names.
 */
export function solveSize(asking: Asking, deed: Deed, clause: Permission, condition: Expression, join: "all" | "any"): Truth | undefined {
  const { moving } = deed;
  const { program } = asking.context;
  if (moving === undefined || !leavesAlone(clause, moving) || looksBack(condition, program)) return undefined;
  try {
    const request = withValues(requestOf(asking, deed, zero), { amount: zero });
    const { state } = withEffects(asking.context, deed, clause, { state: deed.base, payments: [] }, request);
    const facts = new Map([...moving].map(([key, at]) => [key, at(piecewise.unknown)] as const)).set(`request.amount ${request.id}`, piecewise.unknown);
    const { reading, isComplete } = readingOfMoving(program, facts);
    const truths = deed.sites.flatMap((site) => scopesOf(reading, site, state, request, deed.base)).map((scope) => readIn(reading, clause.id, () => reading.condition(condition, scope)));
    const truth = join === "all" ? piecewise.andAll(truths) : piecewise.orAll(truths);
    return isComplete() ? truth : undefined;
  } catch (fault) {
    if (fault instanceof Undecided) return undefined; // trying meets the same silence, if it is one at every size
    throw fault;
  }
}

/** Whether the clause's effects are the same for every size, and touch no bucket that moves. */
function leavesAlone(clause: Permission, moving: ReadonlyMap<string, unknown>): boolean {
  return clause.also.every((effect) => {
    if (effect.kind === "cancel_orders") return effect.where === undefined;
    return effect.kind === "forfeit" && ![...moving.keys()].some((key) => key.startsWith(`${effect.bucket} `));
  });
}

function looksBack(expression: Expression, program: Program): boolean {
  if (expression.kind === "before") return true;
  if (expression.kind === "figure") {
    const definition = program.definitions.get(expression.path)!; // the checker resolved the path
    if ([definition.body, ...definition.exceptions.flatMap((each) => [each.condition, each.body])].some((each) => looksBack(each, program))) return true;
  }
  return childrenOf(expression).some((child) => looksBack(child, program));
}
