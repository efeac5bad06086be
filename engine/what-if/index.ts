/** What if: snapshots with things otherwise, and the exact numbers that pictures show. */
export { applyChanges } from "./apply-changes.ts";
export { effects } from "./effects/effects.ts";
export type { AccountEffects, Asked, Effect, EffectKind, EffectsAnswer, EffectsSummary, RuleChange } from "./effects/types.ts";
export { curve } from "./curve/curve.ts";
export type { CurveAnswer, CurveQuestion, CurveSample, Hole, PoolCurve, PriceMark, StageRanges, TierEdge, Zone } from "./curve/types.ts";
export { parts } from "./parts/parts.ts";
export type { Breakdown, Part, PartsAnswer, Share } from "./parts/types.ts";
export { flowsOf, planPictureOf } from "./flows/flows.ts";
export type { Flow, Leg, PlanPicture, PlanStepPicture, PoolAfter } from "./flows/types.ts";
