import type { Expression, PayRule } from "../../dsl/ir.ts";
import { valueOf } from "../basis.ts";
import { childrenOf } from "../children.ts";
import type { Program } from "../program.ts";
import { makeEntity, wordOf, type Entity } from "../state/entity.ts";
import type { ChargedFill } from "./types.ts";

/** A fill of a position as the object that `fill.…` reads. */
export function fillEntity(position: Entity, instrument: Entity, { contracts, price, profit }: Omit<ChargedFill, "before">): Entity {
  const value = valueOf(position, instrument, contracts, price);
  return makeEntity("fill", position.id, { contracts, price, profit, value, side: wordOf(position, "side")!, symbol: wordOf(position, "symbol")! }); // the schema demands both
}

const known = new WeakMap<Program, boolean>();

/** Whether any list of the policy reads the state before a fill: its pools are then drawn up too. */
export function paymentReadsBefore(program: Program): boolean {
  const found = known.get(program) ?? [...program.modes.values()].some(({ payment }) => payment.some((rule) => rule.kind === "pay" && ofRule(rule).some(readsBefore)));
  known.set(program, found);
  return found;
}

function ofRule({ when, keeping, steps }: PayRule): readonly Expression[] {
  return [when, keeping, ...steps.flatMap((step) => [step.when, step.upTo, step.downTo])].filter((each) => each !== undefined);
}

/** Figures hold no `before`: it stands in clauses only. */
function readsBefore(expression: Expression): boolean {
  return expression.kind === "before" || childrenOf(expression).some(readsBefore);
}
