/** Which objects are at hand in a clause, before its own words narrow it. */

import type { Action, Level } from "../../ir.ts";
import type { Context } from "../../check/context.ts";
import { definitionLevels } from "../../check/figures.ts";
import { feeStanding, liquidationStanding } from "../../check/liquidation.ts";
import { paymentStanding } from "../../check/payment.ts";
import { levelOf } from "../../check/paths.ts";
import { actions, permissionStanding } from "../../check/permissions.ts";
import { definitionStanding, elementStanding, extended, holdingStanding, poolStanding, type Standing } from "../../check/standing.ts";
import type { Block, Expected, Frame } from "../../syntax/expected/index.ts";
import type { PlainToken } from "../../syntax/plain-tokens.ts";

export function baseStanding(context: Context, tokens: readonly PlainToken[], { blocks, from }: Expected, frames: readonly Frame[]): Standing | undefined {
  const rules = new Set(frames.map(({ rule }) => rule));
  const within = (kind: Block["kind"]): Block | undefined => blocks.findLast((block) => block.kind === kind);
  const mode = modeAround(tokens, blocks);
  const modes = mode === undefined ? [...context.names.modes.keys()] : [mode];
  const permission = frames.find(({ rule }) => rule === "permission");
  if (permission !== undefined) {
    const action = actionOf(tokens, permission.from + 1);
    return action === undefined ? holdingStanding("position", modes) : permissionStanding(context, action, modes);
  }
  // An overlay amends a definition outside of that block.
  if (within("definitions") !== undefined || rules.has("definition")) return ofDefinition(context, tokens, frames.find(({ rule }) => rule === "definition")?.from ?? from);
  const liquidation = within("liquidation");
  if (liquidation !== undefined) return ofLiquidation(context, tokens[liquidation.header + 2]?.text, mode, rules);
  if (within("payment") !== undefined && mode !== undefined) {
    const standing = paymentStanding(context, mode);
    const step = frames.find(({ rule }) => rule === "payStep");
    return step !== undefined && tokens[step.from + 1]?.text === "credit.amount" ? extended(standing, ["credit"]) : standing;
  }
  if (within("sharing") !== undefined && mode !== undefined) return poolStanding(context.names.fixes.get(mode) ?? "position", [mode]);
  if (within("guarantees") !== undefined) return extended(holdingStanding("position", modes), ["pool"]);
  return undefined;
}

/** The mode whose block is open. */
export function modeAround(tokens: readonly PlainToken[], blocks: readonly Block[]): string | undefined {
  const mode = blocks.findLast(({ kind }) => kind === "mode");
  return mode === undefined ? undefined : tokens[mode.header + 1]?.text;
}

/** The action of the permission around an index. */
export function actionOf(tokens: readonly PlainToken[], index: number): Action | undefined {
  let at = index;
  while (at >= 0 && !isVerdict(tokens[at])) at -= 1;
  if (at < 0) return undefined;
  const words = tokens.slice(at + 3, at + 6).map(({ text }) => text);
  for (let length = words.length; length > 0; length--) {
    const written = words.slice(0, length).join(" ");
    if (Object.hasOwn(actions, written)) return actions[written];
  }
  return undefined;
}

function isVerdict(token: PlainToken | undefined): boolean {
  return token?.keyword === "allow" || token?.keyword === "forbid" || token?.keyword === "unspecified";
}

function ofDefinition(context: Context, tokens: readonly PlainToken[], from: number): Standing | undefined {
  // An exception stands below its rule.
  let at = from;
  while (at > 0 && !(tokens[at]?.kind === "path" && tokens[at + 1]?.text === "=")) at -= 1;
  const level = definitionLevels.find((one: Level) => one === levelOf(tokens[at]?.text ?? ""));
  return level === undefined ? undefined : definitionStanding(level, [...context.names.fixes.values()], [...context.names.fixes.keys()]);
}

function ofLiquidation(context: Context, of: string | undefined, mode: string | undefined, rules: ReadonlySet<string>): Standing {
  const subject = of === "account" || of === "position" ? of : mode === undefined ? "account" : "pool";
  const standing = liquidationStanding(context, subject, mode);
  if (rules.has("fee")) return feeStanding(standing);
  if (rules.has("convert") && rules.has("balances")) return elementStanding("balance", standing);
  // What a plan does, it does to each position by itself; whether it does so is asked of the pool.
  return rules.has("planAction") ? extended(holdingStanding("position", standing.modes), []) : standing;
}

