import type { Definition, Expression, Meaning } from "../../dsl/ir.ts";
import { editOf } from "./figures.ts";
import type { Edit } from "./edit.ts";

const fees = ["instrument.taker_fee_rate", "instrument.maker_fee_rate"] as const;

/** What a position is worth at the mark, and was at its entry. */
export const worths: readonly Expression[] = ["instrument.mark_price", "position.entry_price"].map((path) => ({ kind: "value", of: "position", at: { kind: "fact", path } }));

/** Money of a position with a fee in it that is not the policy's: what closing it would cost, added to a requirement or taken from a profit. */
export function feeMistakes(meaning: Meaning): readonly Edit[] {
  return ofPositions(meaning).flatMap((definition) => fees.flatMap((path) => worths.flatMap((worth) => (["add", "subtract"] as const).map((operator) => withShare(meaning, definition, operator, { kind: "fact", path }, worth)))));
}

/** Figures of money of a position, but for its value. */
export function ofPositions({ definitions }: Meaning): readonly Definition[] {
  return definitions.filter(({ level, dimension, body }) => level === "position" && dimension.kind === "money" && body.kind !== "value" && body.kind !== "number");
}

/** A figure with a share of a position's value beside it. */
export function withShare(meaning: Meaning, definition: Definition, operator: "add" | "subtract", share: Expression, worth: Expression): Edit {
  return editOf(meaning, definition, { kind: "binary", operator, left: definition.body, right: { kind: "binary", operator: "multiply", left: worth, right: share } }, "arithmetic");
}
