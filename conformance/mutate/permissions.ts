import type { Effect, Permission } from "../../dsl/ir.ts";
import { conditionVariations, expressionVariations } from "./expressions.ts";
import { atLevel, type Surroundings } from "./facts.ts";
import { dropped, each, inside, swapped, textOf, vary, within, without, words, type Variation } from "./variation.ts";

/** Actions that a platform confuses. */
const confused: readonly (readonly Permission["action"][])[] = [["open", "increase"], ["reduce", "close"], ["add_margin", "remove_margin"], ["withdraw", "deposit"], ["place_order", "cancel_order"], ["change_leverage", "change_margin_mode"]];

export function permissionsVariations(permissions: readonly Permission[], around: Surroundings): readonly Variation<readonly Permission[]>[] {
  return [
    // What is left open is as open where nothing is said.
    ...dropped("dropped_clause", permissions, say).filter(({ at }) => permissions[Number(at) - 1]?.verdict !== "unspecified"),
    ...swapped(permissions, say, (first, second) => first.action === second.action && first.verdict === second.verdict && overlap(first, second)),
    ...each(permissions, (permission) => permissionVariations(permission, around)),
  ].map((variation) => ({ ...variation, clause: variation.clause ?? permissions[Number(variation.at) - 1]?.id }));
}

function permissionVariations(permission: Permission, outer: Surroundings): readonly Variation<Permission>[] {
  const around = atLevel(outer, "position", "order", "request");
  const others = confused.find((pair) => pair.includes(permission.action)) ?? [];
  const settled = permission.verdict !== "unspecified";
  return within(permission.id, [
    ...words("verdict", permission, "verdict", ["allow", "forbid", "unspecified"]),
    ...(!settled ? [] : words("actor", permission, "actor", permission.actor === "trader" ? ["venue", "anyone"] : ["trader", "anyone"])),
    ...(settled ? words("action", permission, "action", others) : []),
    ...without("dropped_limit", permission, "when", (when) => `when ${textOf(when)}`),
    ...inside(permission, "when", (when) => conditionVariations(when, around).filter(({ after }) => after !== "always")),
    ...without("dropped_limit", permission, "upTo", (upTo) => (upTo.kind === "keeps" ? `up to amount that keeps ${textOf(upTo.condition)}` : `up to ${textOf(upTo.value)}`)),
    ...inside(permission, "upTo", (upTo) =>
      upTo.kind === "keeps" ? inside(upTo, "condition", (condition) => conditionVariations(condition, around).filter(({ after }) => after !== "always")) : inside(upTo, "value", (value) => expressionVariations(value, around)),
    ),
    ...inside(permission, "also", (also) => [...dropped("dropped_step", also, sayEffect), ...swapped(also, sayEffect), ...each(also, (effect) => effectVariations(effect, around))]),
  ]);
}

/** What happens besides what was asked for. */
export function effectVariations(effect: Effect, around: Surroundings): readonly Variation<Effect>[] {
  switch (effect.kind) {
    case "forfeit":
      return [];
    case "set":
      return inside(effect, "value", (value) => expressionVariations(value, around));
    case "move": {
      const turned = { ...effect, from: effect.to, to: effect.from };
      return [vary("bucket", turned, `from ${effect.from} to ${effect.to}`, `from ${effect.to} to ${effect.from}`), ...inside(effect, "amount", (amount) => expressionVariations(amount, around))];
    }
    case "cancel_orders":
      return [
        ...words("partition", effect, "scope", ["pool", "account", "instrument"]),
        ...without("condition", effect, "where", textOf),
        ...inside(effect, "where", (where) => conditionVariations(where, around).filter(({ after }) => after !== "always")),
      ];
    case "close_all":
      return [
        ...without("condition", effect, "where", textOf),
        ...inside(effect, "where", (where) => conditionVariations(where, around).filter(({ after }) => after !== "always")),
      ];
  }
}

export function sayEffect(effect: Effect): string {
  switch (effect.kind) {
    case "forfeit":
      return `forfeit ${effect.bucket}`;
    case "set":
      return `set ${effect.path} to ${textOf(effect.value)}`;
    case "move":
      return `move ${textOf(effect.amount)} from ${effect.from} to ${effect.to}`;
    case "cancel_orders":
      return `cancel orders in ${effect.scope}`;
    case "close_all":
      return "close all positions";
  }
}

function say({ verdict, actor, action }: Permission): string {
  return `${verdict} ${actor} to ${action.replaceAll("_", " ")}`;
}

function overlap(first: Permission, second: Permission): boolean {
  return first.actor === second.actor || first.actor === "anyone" || second.actor === "anyone";
}
