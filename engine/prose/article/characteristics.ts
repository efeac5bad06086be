import type { Definition, Expression } from "../../../dsl/ir.ts";
import { childrenOf } from "../../children.ts";
import { marginAdjustment, riskScope } from "../compare/headlines.ts";
import type { View } from "../compare/view.ts";
import type { ComparedCell } from "../../../schemas/generated/compare-answer.ts";
import type { Statement } from "../statement.ts";

/** What a mode is like in a few sentences, each true of its rules. */
export function characteristics(view: View): readonly Statement[] {
  const { sharing } = view.mode;
  if (sharing === undefined) return [];
  const alone = sharing.partition.by === "position";
  const scope = riskScope(view);
  const limited = scope.text === "Per position";
  const adjustment = marginAdjustment(view);
  return [
    from(view, [sharing.partition.id], alone ? "Each position has its own dedicated margin." : "All these positions share the same margin balance."),
    ...(alone ? [] : profits(view)),
    ...(alone && limited && lossesAreSaid(view) ? [resting(scope, "Losses are limited to the margin of that position."), resting(scope, "Other positions are not directly affected.")] : []),
    ...(alone && !limited ? [resting(scope, "Losses beyond the margin of a position may be paid from other money of the account.")] : []),
    ...(adjustment.text === "Account level" ? [resting(adjustment, "Margin is managed at the account level.")] : []),
    ...(adjustment.text.startsWith("Position level") ? [resting(adjustment, adjustment.text.replace("Position level", "Margin can be adjusted for each position").concat("."))] : []),
  ];
}

/** Limits of losses are only claimed where the rules say who pays losses. */
function lossesAreSaid({ mode }: View): boolean {
  return mode.payment.some((rule) => rule.kind === "pay" && rule.purposes.includes("realized_loss"));
}

function from(view: View, ids: readonly string[], text: string): Statement {
  const [said] = view.statements(ids);
  const { parts: _parts, ...rest } = said ?? { text };
  return { ...rest, text };
}

function resting({ assumed }: ComparedCell, text: string): Statement {
  return { text, ...(assumed === true ? { assumed } : {}) };
}

/** Whether profits of one position help another, as far as the counts say so plainly. */
function profits(view: View): readonly Statement[] {
  const definitions = new Map(view.policy.meaning.definitions.map((definition) => [definition.path, definition]));
  for (const count of view.mode.sharing?.counts ?? []) {
    if (count.sign !== "count" || !count.purposes.includes("maintaining") || count.when !== undefined) continue;
    const part = pnlPart(count.amount, definitions);
    if (part === "all") return [from(view, [count.id], "Unrealized profits of one position may help offset losses of another.")];
    if (part === "losses") return [from(view, [count.id], "Unrealized losses reduce the margin of all; unrealized profits do not add to it.")];
  }
  return [];
}

/** What of unrealized profit and loss a sum over positions takes: all of it, or the losses alone; nothing that is known otherwise. */
function pnlPart(expression: Expression, definitions: ReadonlyMap<string, Definition>): "all" | "losses" | undefined {
  if (expression.kind === "figure") {
    if (expression.path === "position.unrealized_pnl") return "all";
    const definition = definitions.get(expression.path);
    return definition === undefined || definition.exceptions.length > 0 ? undefined : pnlPart(definition.body, definitions);
  }
  if (expression.kind === "aggregate" && expression.which === "sum" && expression.where === undefined && expression.operand !== undefined) return pnlPart(expression.operand, definitions);
  if (expression.kind === "extreme" && expression.which === "min" && expression.operands.length === 2) {
    const others = expression.operands.filter((operand) => !(operand.kind === "number" && operand.value === "0"));
    return others.length === 1 && others[0] !== undefined && pnlPart(others[0], definitions) === "all" ? "losses" : undefined;
  }
  if (expression.kind === "valued" || expression.kind === "round") {
    const [inner] = childrenOf(expression);
    return inner === undefined ? undefined : pnlPart(inner, definitions);
  }
  return undefined;
}
