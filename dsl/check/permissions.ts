/** Permissions: who may do what, when, up to how much, and what else it changes. */

import { unreachable } from "../../engine/number/index.ts";
import type { EffectAst, LimitAst, PermissionAst } from "../ast.ts";
import type { Action, Effect, Limit, Permission } from "../ir.ts";
import { condition, fittingQuantity } from "./arithmetic.ts";
import { accountBucket } from "./buckets.ts";
import { labelled, moneyIn, note, unknownIn, type Context } from "./context.ts";
import { cancelOrders, moveMoney } from "./effects.ts";
import { atHand } from "./levels.ts";
import { leverage, quantity, type Unit } from "./measure.ts";
import { factMeasure, levelOf } from "./paths.ts";
import { accountStanding, extended, holdingStanding, type Standing } from "./standing.ts";

export const actions: Readonly<Record<string, Action>> = {
  "add to position": "add_margin", "remove from position": "remove_margin", withdraw: "withdraw", deposit: "deposit", transfer: "transfer",
  "change leverage": "change_leverage", "change margin_mode": "change_margin_mode", "change position_mode": "change_position_mode",
  open: "open", increase: "increase", reduce: "reduce", close: "close", "place order": "place_order", "cancel order": "cancel_order", "expire credit": "expire_credit", liquidate: "liquidate",
  delever: "delever", settle: "settle",
};
const actors = ["trader", "venue", "liquidator", "anyone"] as const;
const ofMoney: ReadonlySet<Action> = new Set<Action>(["add_margin", "remove_margin", "withdraw", "deposit", "transfer"]);
const ofAccount: ReadonlySet<Action> = new Set<Action>(["withdraw", "deposit", "transfer", "expire_credit"]);
/** What belongs to no mode and no position: clauses on it stand in the account's block. */
const ofAccountAlone: ReadonlySet<Action> = new Set<Action>(["change_position_mode", "expire_credit"]);
/** Facts that an effect may set, beside declared ones. */
export const settable = ["position.margin", "position.leverage", "position.entry_price", "position.unsettled_funding", "balance.wallet_balance", "balance.bonus", "balance.debt"];

export function readPermission(context: Context, id: string, clause: PermissionAst, modes: readonly string[]): Permission | undefined {
  note(context, id, clause.span, clause.tail);
  const actor = actors.find((word) => word === clause.actor?.text);
  if (clause.actor !== undefined && actor === undefined) unknownIn(context, "unknown-word", clause.actor, "actor", actors);
  if (clause.action === undefined) return undefined;
  if (clause.several === true && clause.tail.label !== undefined) {
    context.findings.report("not-here", clause.tail.label.span, "A label is the name of one clause, but this one is on several actions, and so several clauses.", { help: "Take the label away, or write a clause for each action." });
  }
  const action = Object.hasOwn(actions, clause.action.text) ? actions[clause.action.text] : undefined;
  if (action === undefined) unknownIn(context, "unknown-word", clause.action, "action", Object.keys(actions));
  if (action === undefined || actor === undefined) return undefined;
  if (ofAccountAlone.has(action) && !id.startsWith("account/")) {
    context.findings.report("not-here", clause.action.span, `\`${clause.action.text}\` concerns the whole account, but this is the section of one mode.`, { help: "Put the clause into the block `account { … }` of the policy: there it holds in every mode." });
    return undefined;
  }
  const standing = permissionStanding(context, action, modes);
  const when = clause.when === undefined ? undefined : condition(context, standing, clause.when);
  const upTo = clause.upTo === undefined ? undefined : readLimit(context, standing, action, clause.upTo);
  const also = clause.also.map((effect) => readEffect(context, standing, effect));
  if ((clause.when !== undefined && when === undefined) || (clause.upTo !== undefined && upTo === undefined)) return undefined;
  const effects = also.flatMap((effect) => (effect === undefined ? [] : [effect]));
  if (effects.length < also.length) return undefined;
  return {
    id, ...labelled(clause.tail), verdict: clause.verdict, actor, action,
    ...(when === undefined ? {} : { when: when.expression }),
    ...(upTo === undefined ? {} : { upTo }),
    also: effects,
  };
}

/** What is at hand while the action is judged: money of the account sees its shared pools, its settings the account alone, all others the position's pool. */
export function permissionStanding(context: Context, action: Action, modes: readonly string[]): Standing {
  const amount = ofMoney.has(action);
  if (action === "change_position_mode") return extended(accountStanding(modes), ["request"], { before: true, where: "a permission of the account" });
  if (ofAccount.has(action)) {
    const shared = modes.filter((mode) => context.names.fixes.get(mode) !== "position");
    return extended(accountStanding(shared.length > 0 ? shared : modes), ["balance", "asset", "request", "pool", ...(action === "expire_credit" ? ["credit"] : [])], { own: "settle", before: true, amount, where: "a permission of the account" });
  }
  const order = action === "place_order" || action === "cancel_order" ? ["order"] : [];
  return extended(holdingStanding("position", modes), ["request", ...order], { before: true, amount, where: "a permission" });
}

function readLimit(context: Context, standing: Standing, action: Action, limit: LimitAst): Limit | undefined {
  switch (limit.kind) {
    case "keeps": {
      const kept = limit.condition === undefined ? undefined : condition(context, standing, limit.condition);
      return kept === undefined ? undefined : { kind: "keeps", condition: kept.expression };
    }
    case "limit": {
      if (limit.value === undefined) return undefined;
      const wanted = limitMeasure(context, standing, action);
      const value = fittingQuantity(context, standing, limit.value, wanted, `The most that \`${action}\` may reach`);
      return value === undefined ? undefined : { kind: "limit", value: value.expression };
    }
    default:
      return unreachable(limit);
  }
}

/** What `up to` measures. */
export function limitMeasure(context: Context, standing: Standing, action: Action): Unit {
  if (ofMoney.has(action)) return moneyIn(context, "own", standing);
  return action === "change_leverage" ? leverage : quantity;
}

function readEffect(context: Context, standing: Standing, effect: EffectAst): Effect | undefined {
  switch (effect.kind) {
    case "forfeit": {
      const bucket = accountBucket(context, standing, effect.bucket);
      return bucket === undefined ? undefined : { kind: "forfeit", bucket };
    }
    case "set": {
      if (effect.path === undefined) return undefined;
      const path = effect.path.text;
      const declared = context.names.facts.has(path);
      if (!declared && !settable.includes(path)) {
        unknownIn(context, "unknown-name", effect.path, "fact that can be set", [...settable, ...context.names.facts.keys()]);
        return undefined;
      }
      if (!atHand(context, standing, levelOf(path), { ...effect.path, kind: "path" })) return undefined;
      const measure = factMeasure(context, standing, path);
      if (effect.value === undefined || measure === undefined) return undefined;
      const value = fittingQuantity(context, standing, effect.value, measure, `\`${path}\``);
      return value === undefined ? undefined : { kind: "set", path, value: value.expression };
    }
    case "move":
      return moveMoney(context, standing, effect);
    case "cancel_orders":
      return cancelOrders(context, standing, effect);
    case "close_all": {
      const where = effect.where === undefined ? undefined : condition(context, extended(holdingStanding("position", standing.modes), []), effect.where);
      if (effect.where !== undefined && where === undefined) return undefined;
      return { kind: "close_all", ...(where === undefined ? {} : { where: where.expression }) };
    }
    default:
      return unreachable(effect);
  }
}
