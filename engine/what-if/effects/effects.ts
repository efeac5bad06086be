import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { assess } from "../../assess.ts";
import { notInForce } from "../../not-in-force.ts";
import { ownMarginOf } from "../../own-margin.ts";
import { prepare, referenceOf } from "../../program.ts";
import { checkModes, renderIssue, type Snapshot } from "../../snapshot/index.ts";
import { alike } from "./alike.ts";
import { payerEffects, payersOf, type Payers } from "./charges.ts";
import { compareRules } from "./compare-rules.ts";
import { effectOf, type Said } from "./effect.ts";
import { permissionEffects, permittedOf, type Permitted } from "./requests.ts";
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

/** The effects on one account. */
function effectsOn(before: CompiledPolicy, after: CompiledPolicy, snapshot: Snapshot): readonly Effect[] {
  const [old, now] = [unusable(before, snapshot), unusable(after, snapshot)];
  if (old !== undefined || now !== undefined) {
    const sides = [old, now].map((reason): Said => (reason === undefined ? { value: "fits" } : { value: "does not fit", reason }));
    return effectOf({ what: "fit", level: "account", of: snapshot.account.id }, sides[0]!, sides[1]!); // two of two
  }
  const [left, right] = [sideOf(before, snapshot), sideOf(after, snapshot)];
  const same = alike(before, after);
  return [
    ...standingEffects(snapshot, left, right),
    ...(same.charges ? [] : payerEffects(left.payers(), right.payers())),
    ...(same.requests ? [] : permissionEffects(left.permitted(), right.permitted())),
  ];
}

/** All that is compared, of one policy and one account; who pays and what is permitted only once somebody asks. */
interface Side extends Standing {
  readonly payers: () => readonly Payers[];
  readonly permitted: () => readonly Permitted[];
}

const known = new WeakMap<CompiledPolicy, WeakMap<Snapshot, Side>>();

/** What one side says, kept: while a policy is edited the other one and the accounts stay. */
function sideOf(policy: CompiledPolicy, snapshot: Snapshot): Side {
  const ofPolicy = known.get(policy) ?? new WeakMap<Snapshot, Side>();
  known.set(policy, ofPolicy);
  const program = prepare(policy);
  const side = ofPolicy.get(snapshot) ?? { program, answer: assess(policy, snapshot), payers: once(() => payersOf(program, snapshot)), permitted: once(() => permittedOf(policy, snapshot)) };
  ofPolicy.set(snapshot, side);
  return side;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Why a policy can say nothing of the account at all. */
function unusable(policy: CompiledPolicy, snapshot: Snapshot): string | undefined {
  const [issue] = checkModes(snapshot, ownMarginOf(policy.meaning));
  return issue === undefined ? notInForce(policy.meaning, snapshot.asOf) : renderIssue(issue);
}
