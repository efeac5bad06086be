import type { Action, Effect, Limit, Mode, Permission } from "../../../dsl/ir.ts";
import { unreachable } from "../../number/index.ts";
import { plurals, relative } from "../aggregate.ts";
import { bucketText, receiverText } from "../buckets.ts";
import { conditionText } from "../condition.ts";
import { listed, sentence } from "../english.ts";
import { binding, quantityText } from "../quantity.ts";
import type { Speaker } from "../speaker.ts";
import { whenText } from "../supported.ts";

/** Who may do what, when, up to how much, and what it does besides. */
export function permissionText(permission: Permission, mode: Mode | undefined, speaker: Speaker): string {
  const { actor, verdict } = permission;
  const deed = actionText(permission.action, mode, speaker);
  const { can, cannot } = speaker.voice;
  if (verdict === "unspecified") return `the rulebook does not say ${whether(speaker, actor)} ${deed}${comma(whenText(permission.when, speaker))}`;
  if (verdict === "forbid") return `${cannot(actor)} ${deed}${space(whenText(permission.when, speaker))}`;
  return [sentence(`${can(actor)} ${deed}${termsText(permission, speaker)}`), ...(permission.also.length === 0 ? [] : [sentence(`this also ${effectsText(permission.also, mode, speaker)}`)])].join(" ");
}

/** What an `allow` asks for, behind what it allows: `, if supported, up to the available balance`. */
export function termsText(permission: Permission, speaker: Speaker): string {
  const when = whenText(permission.when, speaker, "if", "become");
  const limit = permission.upTo === undefined ? "" : limitText(permission.upTo, speaker);
  return `${when.startsWith("if supported") || when.startsWith("if the platform supports") ? comma(when) : space(when)}${when === "" ? space(limit) : comma(limit)}`;
}

function limitText(limit: Limit, speaker: Speaker): string {
  if (limit.kind === "limit") return `up to ${quantityText(limit.value, speaker)}`;
  return `up to the largest amount after which ${conditionText(limit.condition, speaker, { verb: "remain" })}`;
}

function comma(text: string): string {
  return text === "" ? "" : `, ${text}`;
}

function space(text: string): string {
  return text === "" ? "" : ` ${text}`;
}

/** `whether the trader may`: how it is asked what is not said. */
function whether({ voice }: Speaker, actor: Permission["actor"]): string {
  const can = voice.can(actor);
  return `whether ${can.slice(0, 1).toLowerCase()}${can.slice(1)}`;
}

/** An action behind `may`. */
export function actionText(action: Action, mode: Mode | undefined, { lexicon }: Speaker): string {
  switch (action) {
    case "add_margin":
      return "add margin to a position";
    case "remove_margin":
      return "remove margin from a position";
    case "withdraw":
      return "withdraw money";
    case "deposit":
      return "deposit money";
    case "transfer":
      return "transfer money to another wallet of the same owner";
    case "change_leverage":
      return "change leverage";
    case "change_margin_mode":
      return mode === undefined ? "change the margin mode" : `change the margin mode to ${lexicon.mode(mode.name)}`;
    case "change_position_mode":
      return "change the position mode";
    case "expire_credit":
      return "let a credit lapse";
    case "open":
      return "open a position";
    case "increase":
      return "increase a position";
    case "reduce":
      return "reduce a position";
    case "close":
      return "close a position";
    case "place_order":
      return "place an order";
    case "cancel_order":
      return "cancel an order";
    case "liquidate":
      return "liquidate a position";
    case "delever":
      return "deleverage a position";
    case "settle":
      return "settle a position of a market that ends";
    default:
      return unreachable(action);
  }
}

/** What else an action does: `forfeits the bonus and cancels all orders in the account`. */
export function effectsText(effects: readonly Effect[], mode: Mode | undefined, speaker: Speaker): string {
  return listed(effects.map((effect) => effectText(effect, mode, speaker)));
}

function effectText(effect: Effect, mode: Mode | undefined, speaker: Speaker): string {
  switch (effect.kind) {
    case "forfeit":
      return `forfeits ${bucketText(effect.bucket, speaker)}`;
    case "set":
      return `sets ${speaker.the(effect.path)} to ${quantityText(effect.value, speaker)}`;
    case "move":
      return `moves ${quantityText(effect.amount, speaker, binding.sum)} from ${bucketText(effect.from, speaker)} to ${receiverText(effect.to, speaker)}`;
    case "cancel_orders":
      return `cancels ${ordersText(effect, speaker)}`;
    case "close_all": {
      const where = effect.where === undefined ? "" : ` ${relative(effect.where, "position", speaker, true)}`;
      return `closes all ${plurals.position} ${mode === undefined ? "in the account" : speaker.voice.inPool}${where} at the mark price`;
    }
    default:
      return unreachable(effect);
  }
}

/** `all orders in the pool that are reduce-only`. */
export function ordersText(effect: Extract<Effect, { kind: "cancel_orders" }>, speaker: Speaker): string {
  const scopes = { pool: ` ${speaker.voice.inPool}`, account: " in the account", instrument: ` on the contracts of ${speaker.voice.pool === "position" ? "the position" : `the positions ${speaker.voice.inPool}`}` } as const;
  const where = effect.where === undefined ? "" : ` ${relative(effect.where, "order", speaker, true)}`;
  return `all orders${scopes[effect.scope]}${where}`;
}
