import { assess } from "./assess.ts";
import { charge } from "./charge.ts";
import { explain } from "./explain/explain.ts";
import { explainCharges } from "./explain/charges.ts";
import { explainLiquidation } from "./explain/plan.ts";
import { explainRequest } from "./explain/verdicts.ts";
import { liquidate } from "./liquidate.ts";
import { judgeObserved, permit, permitAsked, permitNear } from "./permit/index.ts";
import { openSession } from "./session.ts";
import { curve } from "./what-if/curve/curve.ts";
import { effects } from "./what-if/effects/effects.ts";
import { parts } from "./what-if/parts/parts.ts";

/**
 * The same questions for data that `validateSnapshot`, `validateRequest` and `validateCharges` have passed, for programs that ask many
 * of one snapshot. They look neither at the data's form nor at whether the policy is in force.
 */
export const validated = {
  assess,
  charge,
  curve,
  effects,
  explain,
  explainCharges,
  explainLiquidation,
  explainRequest,
  judgeObserved,
  liquidate,
  openSession,
  parts,
  permit,
  permitAsked,
  permitNear,
} as const;
