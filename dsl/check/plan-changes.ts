/** Steps of a plan that leave something other than less: a fact that is set, a position that is taken on. */

import type { PlanActionAst, SetAst } from "../ast.ts";
import type { OpenAction, SetEffect } from "../ir.ts";
import { condition, fittingQuantity } from "./arithmetic.ts";
import { unknownIn, type Context } from "./context.ts";
import { quantity } from "./measure.ts";
import { factMeasure, levelOf } from "./paths.ts";
import { readPrice } from "./plan.ts";
import { extended, type Standing } from "./standing.ts";

/** A declared fact, of each position of what is liquidated or of the account; or the leverage of each position. */
export function setInPlan(context: Context, standing: Standing, each: Standing, { path, value }: SetAst): SetEffect | undefined {
  const level = levelOf(path.text);
  const mayBe = [...context.names.facts.keys()].filter((fact) => levelOf(fact) === "position" || levelOf(fact) === "account");
  if (path.text !== "position.leverage" && !mayBe.includes(path.text)) {
    unknownIn(context, "unknown-name", path, "fact that a plan can set", ["position.leverage", ...mayBe], "A plan sets facts that the policy declares, of the account or of its positions. Money is moved: `move … from … to …`.");
    return undefined;
  }
  const measure = factMeasure(context, undefined, path.text);
  if (value === undefined || measure === undefined) return undefined;
  const read = fittingQuantity(context, level === "position" ? each : standing, value, measure, `\`${path.text}\``);
  return read === undefined ? undefined : { kind: "set", path: path.text, value: read.expression };
}

/** `open short in instrument where (…) by …`: the size is read with the pool and that instrument at hand. */
export function openPosition(context: Context, standing: Standing, action: Extract<PlanActionAst, { kind: "open" }>, alone: boolean): OpenAction | undefined {
  if (alone || standing.level === "account") {
    const what = alone ? "Where margin is shared with nothing" : "In the account's own plan";
    context.findings.report("not-here", action.side.span, `${what}, there is no pool that a new position would belong to.`, { help: "A plan opens positions in a mode whose positions share margin." });
    return undefined;
  }
  const side = (["long", "short"] as const).find((word) => word === action.side.text);
  if (side === undefined) unknownIn(context, "unknown-word", action.side, "side", ["long", "short"]);
  const there = extended(standing, ["instrument"]);
  const where = condition(context, there, action.where);
  const by = action.by === undefined ? undefined : fittingQuantity(context, there, action.by, quantity, "What is opened");
  const at = readPrice(context, there, action.at);
  if (at?.kind === "bankruptcy") {
    context.findings.report("not-here", action.at?.span ?? action.span, "What is opened has no bankruptcy price.", { help: "Write the price, such as `at instrument.index_price`, or nothing for the mark." });
    return undefined;
  }
  return side === undefined || where === undefined || by === undefined || at === undefined ? undefined : { kind: "open", side, where: where.expression, by: by.expression, at };
}
