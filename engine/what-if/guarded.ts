/** The numbers of pictures behind the gate: plain JSON in, checked first. */
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { fitting, SnapshotError, snapshotFor } from "../guarded.ts";
import { referenceOf } from "../program.ts";
import { Mismatch } from "../mismatch.ts";
import { notInForce } from "../not-in-force.ts";
import { quote, validateSnapshot } from "../snapshot/index.ts";
import { curve as curveValidated } from "./curve/curve.ts";
import type { CurveAnswer, CurveQuestion } from "./curve/types.ts";
import { effects as effectsValidated } from "./effects/effects.ts";
import type { EffectsAnswer } from "./effects/types.ts";
import { parts as partsValidated } from "./parts/parts.ts";
import type { Breakdown, PartsAnswer } from "./parts/types.ts";

/**
 * Equity, margins and status of each pool over one instrument's price. `snapshot` is parsed JSON. Where the policy is not in force there
 * are no pools, and the reason. Throws `SnapshotError` where the snapshot or the question is not what it must be.
 */
export function curve(policy: CompiledPolicy, snapshot: unknown, question: CurveQuestion): CurveAnswer {
  const checked = snapshotFor(policy, snapshot);
  const reason = notInForce(policy.meaning, checked.asOf);
  if (reason === undefined) return fitting("question", () => curveValidated(policy, checked, question));
  const instrument = checked.instruments?.find(({ symbol }) => symbol === question.symbol);
  return fitting("question", () => {
    if (instrument === undefined) throw new Mismatch([{ path: "symbol", message: `expected the symbol of an instrument in the snapshot, but found ${quote(question.symbol)}` }]);
    const { symbol, quote: currency, markPrice, tickSize } = instrument;
    return { policy: referenceOf(policy), asOf: checked.asOf, symbol, quote: currency, mark: markPrice, tickSize, from: question.from ?? markPrice, to: question.to ?? markPrice, pools: [], cannotDecide: [{ answer: "pools", reason }] };
  });
}

/**
 * What a pool's equity, maintenance and initial margin are made of, clause by clause. `snapshot` is parsed JSON. Where the policy is not
 * in force there are no parts, and the reason. Throws `SnapshotError` where the snapshot is none, or has no such pool.
 */
export function parts(policy: CompiledPolicy, snapshot: unknown, poolId: string): PartsAnswer {
  const checked = snapshotFor(policy, snapshot);
  const reason = notInForce(policy.meaning, checked.asOf);
  if (reason === undefined) return fitting("question", () => partsValidated(policy, checked, poolId));
  const nothing = (answer: string): Breakdown => ({ parts: [], cannotDecide: { answer: `pools.${poolId}.${answer}`, reason } });
  const equity = { maintaining: nothing("equity"), opening: nothing("equityForOpening"), withdrawing: nothing("equityForWithdrawing") };
  return { policy: referenceOf(policy), asOf: checked.asOf, pool: poolId, mode: poolId.split(":")[0] ?? poolId, equity, maintenanceMargin: nothing("maintenanceMargin"), initialMargin: nothing("initialMargin") };
}

/**
 * What changes for accounts if `after` takes the place of `before`, and which clauses say otherwise. `snapshots` are parsed JSON. Throws
 * `SnapshotError` where one of them is none; one that does not fit a policy is an effect.
 */
export function effects(before: CompiledPolicy, after: CompiledPolicy, snapshots: readonly unknown[]): EffectsAnswer {
  const checked = snapshots.map((json, index) => {
    const { snapshot, issues } = validateSnapshot(json);
    if (snapshot === undefined) throw new SnapshotError(snapshots.length === 1 ? "snapshot" : `snapshot ${index + 1}`, issues);
    return snapshot;
  });
  return effectsValidated(before, after, checked);
}
