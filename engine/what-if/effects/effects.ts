import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { AssessedPart, KnownStanding } from "../../assess-parts.ts";
import { notInForce } from "../../not-in-force.ts";
import { ownMarginOf } from "../../own-margin.ts";
import { referenceOf } from "../../program.ts";
import { checkModes, renderIssue, type Snapshot } from "../../snapshot/index.ts";
import { alike, type Alike } from "./alike.ts";
import { payerEffects, purposes } from "./charges.ts";
import { compareRules } from "./compare-rules.ts";
import { effectOf, type Said } from "./effect.ts";
import { actions, permissionEffects } from "./requests.ts";
import { sideOf } from "./side.ts";
import { standingEffects, type Standing } from "./standing.ts";
import { summaryOf } from "./summary.ts";
import type { AccountEffects, Effect, EffectsAnswer } from "./types.ts";

/**
 * What changes if `after` takes the place of `before`: which clauses, and for which of the accounts what — statuses, liquidation prices,
 * margins, payers, permissions, old and new. Policies that mean the same are not asked about accounts. The snapshots have passed
 * `validateSnapshot`; one that does not fit a policy, or of another time, says so as its effect.
 */
export function effects(before: CompiledPolicy, after: CompiledPolicy, snapshots: readonly Snapshot[]): EffectsAnswer {
  const rules = compareRules(before, after);
  const accounts = rules.length === 0 ? [] : snapshots.flatMap((snapshot, index): readonly AccountEffects[] => {
    const found = effectsOn(before, after, snapshot);
    return found.length === 0 ? [] : [{ account: snapshot.account.id, index, effects: found }];
  });
  return {
    old: referenceOf(before),
    new: referenceOf(after),
    verdict: rules.length === 0 ? "same_rules" : accounts.length === 0 ? "no_effect" : "effect",
    rules,
    accounts,
    summary: summaryOf(snapshots.length, accounts),
  };
}

/** How much is asked about an account, and what is known of it. */
export interface EffectsExtent {
  /** `standing` leaves charges and requests unasked. */
  readonly asked?: "everything" | "standing";
  /** Under the policy before and the one after. */
  readonly known?: readonly [KnownStanding, KnownStanding] | undefined;
  /** Is told the first reason where neither policy decides something of how the account stands that had to be asked: that it does not change is then no answer. */
  readonly onUndecided?: (reason: string) => void;
}

/** The effects on one account. A question that both policies answer alike by what they say is not asked. */
export function effectsOn(before: CompiledPolicy, after: CompiledPolicy, snapshot: Snapshot, { asked = "everything", known, onUndecided }: EffectsExtent = {}): readonly Effect[] {
  const [old, now] = [unusable(before, snapshot), unusable(after, snapshot)];
  if (old !== undefined || now !== undefined) {
    const sides = [old, now].map((reason): Said => (reason === undefined ? { value: "fits" } : { value: "does not fit", reason }));
    return effectOf({ what: "fit", level: "account", of: snapshot.account.id }, sides[0]!, sides[1]!); // two of two
  }
  const same = alike(before, after, snapshot);
  const [left, right] = [sideOf(before, snapshot), sideOf(after, snapshot)];
  const parts = partsToAsk(same, known);
  const stands = parts.size === 0 ? undefined : ([left.standing(parts, known?.[0]), right.standing(parts, known?.[1])] as const);
  const standing = stands === undefined ? [] : standingEffects(snapshot, ...stands);
  const silence = stands === undefined || onUndecided === undefined ? undefined : commonSilence(...stands);
  if (silence !== undefined) onUndecided?.(silence);
  if (asked === "standing") return standing;
  const modes = [...new Set((snapshot.positions ?? []).map(({ marginMode }) => marginMode))];
  const charges = new Set(modes.flatMap((mode) => purposes.filter((purpose) => !same({ asks: "charge", purpose, mode })).map((purpose) => `${purpose} ${mode}`)));
  const ofPositions = modes.flatMap((mode) => actions.filter((action) => !same({ asks: "request", action, mode })).map((action) => `${action} ${mode}`));
  const requests = new Set([...(same({ asks: "request", action: "withdraw", mode: undefined }) ? [] : ["withdraw"]), ...ofPositions]);
  return [...standing, ...payerEffects(left.payers(charges), right.payers(charges)), ...permissionEffects(left.permitted(requests), right.permitted(requests))];
}

/** Why the first answer that neither side decides is undecided. */
function commonSilence(before: Standing, after: Standing): string | undefined {
  const open = new Set(after.answer.cannotDecide.map(({ answer }) => answer));
  return before.answer.cannotDecide.find(({ answer }) => open.has(answer))?.reason;
}

const standingParts: readonly AssessedPart[] = ["status", "liquidationPrice", "equity", "maintenanceMargin", "initialMargin"];

/** What may be another under the other policy. Which way a price moves is said with the statuses, so these are asked where prices are. */
function partsToAsk(same: Alike, known: EffectsExtent["known"]): ReadonlySet<AssessedPart> {
  const parts = new Set(standingParts.filter((part) => !same({ asks: part })));
  // Pools are in the same order where what is shared is the same.
  if (known !== undefined && !parts.has("equity") && isSame(...known)) for (const part of ["status", "liquidationPrice"] as const) parts.delete(part);
  return parts;
}

function isSame(left: KnownStanding, right: KnownStanding): boolean {
  return ![...left.prices, ...right.prices].includes(undefined) && JSON.stringify(left) === JSON.stringify(right); // nothing would be written as null
}

/** Why a policy can say nothing of the account at all. */
function unusable(policy: CompiledPolicy, snapshot: Snapshot): string | undefined {
  const [issue] = checkModes(snapshot, ownMarginOf(policy.meaning));
  return issue === undefined ? notInForce(policy.meaning, snapshot.asOf) : renderIssue(issue);
}
