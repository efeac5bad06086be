/**
 * The engine without the parser: compiled policies and plain JSON in, answers out. Exact, pure and offline; needs no Chevrotain.
 * What comes in is checked; the functions for data that has been checked are under `validated`.
 */
export type { CompiledPolicy, Meaning, Notes } from "../dsl/ir.ts";
export { digest } from "../dsl/canonical.ts";
export { readCompiled } from "./compiled.ts";
export { UnknownQuestion } from "./explain/explain.ts";
export { replay } from "./replay/guarded.ts";
export type { ReplayOptions } from "./replay/replay.ts";
export { rulesOf } from "./replay/rules.ts";
export type { Rules } from "./replay/rules.ts";
export type { Events, ReplayEvent } from "../schemas/generated/events.ts";
export type { ReplayAnswer, ReplayEntry } from "../schemas/generated/replay-answer.ts";
export { factsRead } from "./facts-read.ts";
export { assess, charge, explain, liquidate, permit, SnapshotError } from "./guarded.ts";
export { openSession } from "./guarded-session.ts";
export type { Marks, Prices, Session } from "./session.ts";
export { deciderOf } from "./kernel/decider.ts";
export type { Decider, Decisions } from "./kernel/decider.ts";
export type { Batch, Numbers, Tiers } from "./kernel/columns.ts";
export { importFormats, importSnapshot, readDocument } from "./import/index.ts";
export type { Imported, ImportDocument, ImportFormat, ImportOptions, Unmapped } from "./import/index.ts";
export * from "./prose/index.ts";
export * from "./report/index.ts";
export { parseJson, renderIssue, validateCharges, validateRequest, validateSnapshot } from "./snapshot/index.ts";
export type { Issue } from "./snapshot/index.ts";
export type * from "./snapshot/types.ts";
export { applyChanges, flowsOf, planPictureOf } from "./what-if/index.ts";
export { curve, effects, parts } from "./what-if/guarded.ts";
export type {
  AccountEffects, Asked, Breakdown, CurveAnswer, CurveQuestion, CurveSample, Effect, EffectKind, EffectsAnswer, EffectsSummary, Flow, Hole, Leg, Part, PartsAnswer, PlanPicture,
  PlanStepPicture, PoolAfter, PoolCurve, PriceMark, RuleChange, Share, StageRanges, TierEdge, Zone,
} from "./what-if/index.ts";
export type { FactsReadAnswer } from "../schemas/generated/facts-read.ts";
export { validated } from "./validated.ts";
