import type { ReplayEvent } from "../../schemas/generated/events.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { charge } from "../charge.ts";
import { toCannotDecide } from "../cite.ts";
import { liquidate } from "../liquidate.ts";
import { Mismatch } from "../mismatch.ts";
import { permitAsked } from "../permit/index.ts";
import { prepare } from "../program.ts";
import { renderIssue, type CannotDecide, type Charge, type LiquidationStep, type Payment, type Reason, type Request, type Snapshot } from "../snapshot/index.ts";
import { Undecided } from "../undecided.ts";
import { expired, granted } from "./bonus.ts";
import { fundingCharges } from "./funding.ts";
import { realized } from "./realize.ts";
import type { NoRules, RulesInForce } from "./rules.ts";
import { withSetting } from "./setting.ts";

/** What became of an event. Without `snapshot` nothing changed. */
export interface Applied {
  readonly outcome: "done" | "refused" | "cannot_decide" | "impossible";
  readonly snapshot?: Snapshot;
  readonly payments: readonly Payment[];
  readonly reasons?: readonly Reason[];
  readonly steps?: readonly LiquidationStep[];
  readonly issues?: readonly string[];
  readonly cannotDecide?: readonly CannotDecide[];
}

/** What the rules are asked about. */
export interface Ground {
  readonly policy: CompiledPolicy;
  readonly snapshot: Snapshot;
}

/**
 * Applies an event that is no move of prices, as the single commands would. What it names and is not there makes it impossible; where no
 * rules are in force, only what needs none is done.
 */
export function apply(found: RulesInForce | NoRules, snapshot: Snapshot, event: ReplayEvent): Applied {
  const ground = (): Ground => {
    if (found.kind === "not_in_force") throw new Undecided({ kind: "not_in_force", because: found.reason });
    return { policy: found.policy, snapshot };
  };
  try {
    return applied(found, ground, snapshot, event);
  } catch (fault) {
    if (fault instanceof Mismatch) return { outcome: "impossible", payments: [], issues: fault.issues.map(renderIssue) };
    if (!(fault instanceof Undecided)) throw fault;
    const silence = found.kind === "policy" ? toCannotDecide(prepare(found.policy), "event", fault) : { answer: "event", reason: fault.message };
    return { outcome: "cannot_decide", payments: [], cannotDecide: [silence] };
  }
}

function saysOfCredits(found: RulesInForce | NoRules): boolean {
  return found.kind === "policy" && found.policy.meaning.account.permissions.some(({ action }) => action === "expire_credit");
}

function applied(found: RulesInForce | NoRules, ground: () => Ground, snapshot: Snapshot, event: ReplayEvent): Applied {
  if (event.set !== undefined) return { outcome: "done", snapshot: withSetting(snapshot, event.set), payments: [] };
  if (event.grant !== undefined) return { outcome: "done", ...granted(snapshot, event.grant, snapshot.asOf) };
  if (event.request !== undefined) return asked(ground(), event.request);
  if (event.charge !== undefined) return charged(ground(), [event.charge]);
  if (event.charges !== undefined) return charged(ground(), event.charges);
  if (event.funding !== undefined) return charged(ground(), fundingCharges(ground(), event.funding));
  if (event.expire !== undefined) {
    const { asset, credit } = event.expire;
    // Where the policy says what becomes of a credit that lapses, the venue asks; elsewhere it just goes.
    if (credit !== undefined && saysOfCredits(found)) return asked(ground(), { action: "expire_credit", by: "venue", asset, credit });
    const lapsed = expired(snapshot, event.expire);
    return "charges" in lapsed ? charged(ground(), lapsed.charges) : { outcome: "done", ...lapsed };
  }
  if (event.realize !== undefined) {
    const { snapshot: settled, charges } = realized(ground(), event.realize);
    return charged({ ...ground(), snapshot: settled }, charges);
  }
  throw new Error("A move of prices is no change of this kind.");
}

function asked(ground: Ground, request: Request): Applied {
  if (request.action === "liquidate") return liquidated(ground, request);
  const { verdict, reasons, payments, after, cannotDecide } = permitAsked(ground.policy, ground.snapshot, request);
  if (verdict === "allowed" && after !== undefined) return { outcome: "done", snapshot: after, payments, reasons };
  // What could not be decided of an allowed request is its largest size, which nobody asked for here.
  return { outcome: verdict === "refused" ? "refused" : "cannot_decide", payments: [], reasons, ...(cannotDecide === undefined ? {} : { cannotDecide }) };
}

/** A liquidator's own choice: refused, it changes nothing, and the answer says by which clause. */
function liquidated({ policy, snapshot }: Ground, request: Request): Applied {
  const { steps, after, cannotDecide = [] } = liquidate(policy, snapshot, request);
  const payments = steps.flatMap((step) => step.payments);
  if (after === undefined) return { outcome: "cannot_decide", payments: [], cannotDecide };
  if (steps.length === 0 && cannotDecide.length > 0) return { outcome: "refused", payments: [], reasons: cannotDecide.map(({ reason, clause, citation }) => ({ because: reason, ...(clause === undefined ? {} : { clause }), ...(citation === undefined ? {} : { citation }) })) };
  return { outcome: "done", snapshot: { ...after, asOf: snapshot.asOf }, payments, steps, ...(cannotDecide.length === 0 ? {} : { cannotDecide }) };
}

/** All charges are paid, or none is. */
function charged({ policy, snapshot }: Ground, charges: readonly Charge[]): Applied {
  const { payments, after, cannotDecide } = charge(policy, snapshot, charges);
  if (after === undefined) return { outcome: "cannot_decide", payments: [], ...(cannotDecide === undefined ? {} : { cannotDecide }) };
  return { outcome: "done", snapshot: after, payments };
}
