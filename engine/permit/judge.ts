import type { Permission } from "../../dsl/ir.ts";
import { compare, isZero, subtract, type Fraction } from "../number/index.ts";
import { holdsIn } from "../payment/rule.ts";
import { exactReading } from "../run-context.ts";
import { attempt, type Undecided } from "../undecided.ts";
import { clausesFor, clausesOf, doneUnder, scopesAfter, type Asking } from "./asking.ts";
import type { Deed, Done, Plan } from "./deed.ts";
import { isFundedAgain } from "./funding.ts";
import { largestKept } from "./kept.ts";
import { limitOf } from "./limits.ts";
import { holdsNoting, noteSpare, withNearness } from "./nearness.ts";
import { allowedBy, forbiddenBy, leftOpen, nobodyMay, notKept, overLimit, shortOf, silentAbout, unmet, type Refusal } from "./reasons.ts";

/** What a deed of one size comes to. */
export type Judgement =
  | { readonly verdict: "allowed"; readonly because: readonly { readonly clause: string; readonly because: string }[]; readonly done: Done }
  | { readonly verdict: "refused"; readonly refusals: readonly [Refusal, ...Refusal[]] }
  | { readonly verdict: "cannot_decide"; readonly undecided: Undecided };

/** The judgement of all deeds that a request of this size amounts to, each in the state that the one before it left. */
export function judgePlan(asking: Asking, plan: Plan, size: Fraction): Judgement {
  let done: Done = { state: plan.base, payments: [] };
  const because: { clause: string; because: string }[] = [];
  for (const part of plan.deedsAt(size)) {
    const judgement = judge(asking, part.deed(done.state), part.size);
    if (judgement.verdict !== "allowed") return judgement;
    because.push(...judgement.because);
    done = { state: judgement.done.state, payments: [...done.payments, ...judgement.done.payments] };
  }
  return { verdict: "allowed", because, done };
}

/**
 * Refused unless an `allow` applies; a `forbid` that applies wins; what is left open, or named by no clause, is not decided. Conditions
 * are read in the state after the deed and the clause's effects, limits that are amounts in the state before.
 */
export function judge(asked: Asking, deed: Deed, size: Fraction): Judgement {
  if (clausesFor(asked, deed).length === 0) return { verdict: "cannot_decide", undecided: silentAbout(deed) };
  const clauses = clausesOf(asked, deed);
  const asking = withNearness(asked, clauses);
  const tried = (verdict: Permission["verdict"]) =>
    clauses.filter((clause) => clause.verdict === verdict).map((clause) => ({ clause, applies: attempt(() => isMet(verdict === "forbid" ? asking : { ...asking, nearness: undefined }, deed, clause, size)) }));
  const forbids = tried("forbid");
  const forbidden = forbids.find(({ applies }) => "value" in applies && applies.value);
  if (forbidden !== undefined) return { verdict: "refused", refusals: [forbiddenBy(asking, deed, forbidden.clause)] };
  for (const { applies } of forbids) if ("undecided" in applies) return { verdict: "cannot_decide", undecided: applies.undecided };
  const refusals: Refusal[] = [];
  let silence: Undecided | undefined;
  for (const clause of clauses.filter((each) => each.verdict === "allow")) {
    const found = attempt(() => tryAllow(asking, deed, clause, size));
    if ("undecided" in found) silence ??= found.undecided;
    else if ("term" in found.value) refusals.push(found.value);
    else return { verdict: "allowed", because: [{ clause: clause.id, because: allowedBy(asking, deed, size, clause) }], done: found.value };
  }
  if (silence !== undefined) return { verdict: "cannot_decide", undecided: silence };
  for (const { clause, applies } of tried("unspecified")) {
    if ("undecided" in applies) return { verdict: "cannot_decide", undecided: applies.undecided };
    if (applies.value) return { verdict: "cannot_decide", undecided: leftOpen(deed, clause) };
  }
  const [first, ...others] = refusals;
  return { verdict: "refused", refusals: first === undefined ? [nobodyMay(deed, asking.by)] : [first, ...others] };
}

/** What is done under an `allow`, or why it does not allow that much. Throws `Undecided`. */
function tryAllow(asking: Asking, deed: Deed, clause: Permission, size: Fraction): Done | Refusal {
  asking.context.observer?.clause(clause.id);
  const done = doneUnder(asking, deed, clause, size);
  const scopes = scopesAfter(asking, deed, done, size);
  const reading = exactReading(asking.context);
  const { when, upTo } = clause;
  if (when !== undefined) {
    const failing = scopes.find((scope) => !holdsNoting(reading, asking, clause.id, when, scope, true));
    if (failing !== undefined) return unmet(asking, deed, size, clause, when, failing);
  }
  const limit = limitOf(asking, deed, clause, size);
  if (limit !== undefined) asking.nearness?.slacks.set(`${clause.id} limit`, subtract(limit, size));
  if (limit !== undefined && compare(size, limit) > 0) return overLimit(deed, size, clause, limit);
  if (upTo?.kind === "keeps") {
    const kept = largestKept(asking, deed, clause, upTo.condition);
    if (typeof kept === "object") asking.nearness?.slacks.set(`${clause.id} kept`, subtract(kept, size));
    const failing = scopes.find((scope) => !holdsIn(reading, clause.id, upTo.condition, scope));
    if (kept === "nothing" || failing !== undefined || (kept !== "unlimited" && compare(size, kept) > 0)) return notKept(asking, deed, size, clause, upTo.condition, kept, failing);
  }
  if (!isZero(size)) {
    noteSpare(asking.nearness, deed, done);
    if (deed.source !== undefined && compare(size, deed.source.amount) > 0 && !isFundedAgain(clause, deed.source.term, deed, done)) return shortOf(deed, size, deed.source.term);
    if (done.short !== undefined && !isFundedAgain(clause, done.short, deed, done)) return shortOf(deed, size, done.short);
  }
  return done;
}

/** Whether a clause without a limit applies: its condition holds, after what it does, in any of the places. Throws `Undecided`. */
function isMet(asking: Asking, deed: Deed, clause: Permission, size: Fraction): boolean {
  const { when } = clause;
  if (when !== undefined) {
    const reading = exactReading(asking.context);
    const scopes = scopesAfter(asking, deed, doneUnder(asking, deed, clause, size), size);
    if (!scopes.some((scope) => holdsNoting(reading, asking, clause.id, when, scope, false))) return false;
  }
  asking.context.observer?.clause(clause.id);
  return true;
}
