/** Guarantees: what must hold in every state, for the proofs and the tests of a policy. */

import type { GuaranteeAst } from "../ast.ts";
import type { Guarantee } from "../ir.ts";
import { condition, fittingQuantity } from "./arithmetic.ts";
import { accountBucket } from "./buckets.ts";
import { note, unknownIn, type Context } from "./context.ts";
import { everyPart } from "./lints/expressions.ts";
import { levelOf, readPath } from "./paths.ts";
import { accountStanding, extended, holdingStanding, poolStanding, type Standing } from "./standing.ts";

export function readGuarantee(context: Context, id: string, clause: GuaranteeAst): Guarantee | undefined {
  note(context, id, clause.span, clause.tail);
  const { polarity, claim } = clause;
  if (claim === undefined) return undefined;
  const modes = [...context.names.modes.keys()];
  switch (claim.kind) {
    case "conserves":
      return { kind: "conserves", id, polarity };
    case "loss_within": {
      if (claim.mode === undefined || claim.path === undefined) return undefined;
      if (!modes.includes(claim.mode.text)) {
        unknownIn(context, "unknown-name", claim.mode, "mode", modes);
        return undefined;
      }
      const path = accountBucket(context, holdingStanding("position", [claim.mode.text]), claim.path);
      return path === undefined ? undefined : { kind: "loss_within", id, polarity, mode: claim.mode.text, path };
    }
    case "paying_below": {
      if (claim.path === undefined || claim.floor === undefined) return undefined;
      const standing = extended(poolStanding("nothing", modes), ["position", "balance", "instrument"]);
      const path = readPath(context, standing, { kind: "path", ...claim.path });
      const floor = path === undefined ? undefined : fittingQuantity(context, standing, claim.floor, path.measure, `\`${claim.path.text}\``);
      return floor === undefined ? undefined : { kind: "paying_below", id, polarity, path: claim.path.text, floor: floor.expression };
    }
    case "condition": {
      if (claim.condition === undefined) return undefined;
      const holds = condition(context, standingOf(claim.condition, modes), claim.condition);
      return holds === undefined ? undefined : { kind: "condition", id, polarity, condition: holds.expression };
    }
  }
}

/** A condition is about each position if it reads one, else about each pool, else about the account. */
function standingOf(expression: NonNullable<Extract<GuaranteeAst["claim"], { kind: "condition" }>["condition"]>, modes: readonly string[]): Standing {
  const levels = new Set([...everyPart(expression)].flatMap((part) => (part.kind === "path" ? [levelOf(part.text)] : [])));
  if (levels.has("order")) return holdingStanding("order", modes);
  if (levels.has("position") || levels.has("instrument")) return holdingStanding("position", modes);
  return levels.has("pool") ? poolStanding("asset", modes) : accountStanding(modes);
}
