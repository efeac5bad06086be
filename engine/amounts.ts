import { fraction, parseDecimal, roundToStep, type Fraction, type TraderDirection } from "./number/index.ts";
import type { Program } from "./program.ts";
import { quantityOf } from "./state/entity.ts";
import { assetOf, type State } from "./state/state.ts";

const finest = fraction(1n, 100_000_000n);

/** An amount that is about to change a bucket, by the policy's `round amounts`; exact without one. `direction` +1 where the trader receives. */
export function roundAmount(program: Program, amount: Fraction, direction: TraderDirection): Fraction {
  const step = roundingStep(program);
  return step === undefined ? amount : roundToStep(amount, step, program.meaning.rounding.amounts!.mode, direction); // a step comes of the rule
}

/** What a position takes for its margin, on the grid of amounts: up, so that it never has less than a requirement that lies between two steps. */
export function roundNeed(program: Program, amount: Fraction): Fraction {
  const step = roundingStep(program);
  return step === undefined ? amount : roundToStep(amount, step, "up", -1);
}

/** The grid that amounts are rounded to, if the policy says one. */
export function roundingStep(program: Program): Fraction | undefined {
  const rule = program.meaning.rounding.amounts;
  return rule === undefined ? undefined : parseDecimal(rule.to);
}

/** The grid of amounts of `asset`: its own step, else that of the policy's rounding, else 0.00000001. */
export function amountStep(program: Program, state: State, asset: string): Fraction {
  const entity = assetOf(state, asset);
  return (entity === undefined ? undefined : quantityOf(entity, "step")) ?? roundingStep(program) ?? finest;
}

/** The grid of contracts of an instrument: its `amountStep`, else 0.00000001. */
export function contractsStep(state: State, symbol: string): Fraction {
  const instrument = state.instrumentBySymbol.get(symbol);
  return (instrument === undefined ? undefined : quantityOf(instrument, "amount_step")) ?? finest;
}
