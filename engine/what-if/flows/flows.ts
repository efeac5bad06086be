import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { citationOf, isAssumed } from "../../cite.ts";
import { divide, isZero, parseDecimal, sumAll, toDecimalString, zero, type Fraction } from "../../number/index.ts";
import { prepare, type Program } from "../../program.ts";
import type { LiquidateAnswer, LiquidationStep, Payment } from "../../snapshot/index.ts";
import { clausesOf, type Clause } from "../effects/clauses.ts";
import { runningRounding } from "../parts/running.ts";
import type { Flow, Leg, PlanPicture, PlanStepPicture } from "./types.ts";

/** Payments of an answer as flows of money: one an asset, each leg with its share of the total and the clause that said so. */
export function flowsOf(policy: CompiledPolicy, payments: readonly Payment[]): readonly Flow[] {
  const program = prepare(policy);
  const assets = [...new Set(payments.map(({ asset }) => asset))];
  return assets.map((asset): Flow => {
    const own = payments.filter((payment) => payment.asset === asset);
    const amounts = own.map(({ amount }) => parseDecimal(amount) ?? zero);
    const total = sumAll(amounts);
    const rounded = runningRounding();
    return { asset, total: toDecimalString(total), legs: own.map((payment, index) => leg(program, payment, rounded(shareOf(amounts[index] ?? zero, total)))) };
  });
}

/** A liquidation's answer as a picture shows it: its steps in order, with the clause of each and the pool after it. */
export function planPictureOf(policy: CompiledPolicy, { steps, outcomes, cannotDecide }: LiquidateAnswer): PlanPicture {
  return {
    steps: steps.map((step, index) => stepOf(policy, step, index + 1)),
    ways: outcomes?.length ?? 1,
    ...(cannotDecide === undefined ? {} : { cannotDecide }),
  };
}

function stepOf(policy: CompiledPolicy, { clause, payments, poolAfter, ...step }: LiquidationStep, number: number): PlanStepPicture {
  const { asset, equity, maintenanceMargin, marginRatio, status } = poolAfter ?? {};
  const after = { asset, equity, maintenanceMargin, marginRatio, status };
  return { number, clause, ...told(prepare(policy), clause), ...step, flows: flowsOf(policy, payments), ...(poolAfter === undefined ? {} : { after }) };
}

function leg(program: Program, { from, to, amount, purpose, clause }: Payment, share: Fraction): Leg {
  return { from, to, amount, share: toDecimalString(share), purpose, ...(clause === undefined ? {} : { clause, ...told(program, clause) }) };
}

function shareOf(amount: Fraction, total: Fraction): Fraction {
  return isZero(total) ? zero : divide(amount, total);
}

/** What a clause is called, says and cites. */
function told(program: Program, clause: string): Pick<Leg, "label" | "words" | "citation" | "assumed"> {
  const found = clauseById(program).get(clause);
  const citation = citationOf(program, clause);
  return {
    ...(found?.label === undefined ? {} : { label: found.label }),
    ...(found === undefined ? {} : { words: found.words }),
    ...(citation === undefined ? {} : { citation }),
    ...(isAssumed(program, clause) ? { assumed: true } : {}),
  };
}

const known = new WeakMap<Program, ReadonlyMap<string, Clause>>();

function clauseById(program: Program): ReadonlyMap<string, Clause> {
  const all = (clauses: readonly Clause[]): readonly Clause[] => clauses.flatMap((clause) => [clause, ...clause.inside.flatMap((list) => all(list.clauses))]);
  const found = known.get(program) ?? new Map(clausesOf(program.meaning).flatMap(({ clauses }) => all(clauses)).map((clause) => [clause.id, clause]));
  known.set(program, found);
  return found;
}
