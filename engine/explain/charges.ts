import type { CompiledPolicy, Expression, PayRule, PayStep } from "../../dsl/ir.ts";
import { trace, type Traced, type TracedTruth } from "../algebras/trace.ts";
import { roundAmount } from "../amounts.ts";
import { charge, toEngineCharge } from "../charge.ts";
import { toDecimalString } from "../number/index.ts";
import { payCharge } from "../payment/pay.ts";
import { ruleFor } from "../payment/rule.ts";
import { scopeOfCharge } from "../payment/scope.ts";
import { toPayment } from "../payment/to-payment.ts";
import type { EngineCharge, PaymentRecord } from "../payment/types.ts";
import { poolsOf } from "../pools.ts";
import { prepare, type Program } from "../program.ts";
import { Reading } from "../reading.ts";
import { exactReading } from "../run-context.ts";
import type { Scope } from "../scope.ts";
import type { Charge, ExplainAnswer, Explanation, Snapshot } from "../snapshot/index.ts";
import { loadState } from "../state/load.ts";
import type { State } from "../state/state.ts";
import { attempt } from "../undecided.ts";
import { wordsOf } from "../wording.ts";
import { headOf } from "./explain.ts";
import { namesFor } from "./names.ts";
import { silence, withClause } from "./nodes.ts";
import { paid } from "./payments.ts";

/**
 * Who pays each charge and why: the list that applies, its steps in order with what each gave, the conditions, limits and floors as
 * they stood, and what the list keeps. Throws what `charge` throws.
 */
export function explainCharges(policy: CompiledPolicy, snapshot: Snapshot, charges: readonly Charge[]): ExplainAnswer {
  charge(policy, snapshot, charges); // names that the snapshot does not have are said as `charge` says them
  const program = prepare(policy);
  let state = loadState(snapshot, program.declared);
  const answers: Explanation[] = [];
  for (const each of charges) {
    const before = state;
    const asked = toEngineCharge(before, each);
    const label = `${each.purpose.replaceAll("_", " ")}${each.position === undefined ? "" : ` of ${each.position}`}`;
    const found = attempt(() => payCharge({ program }, before, asked));
    if ("undecided" in found) {
      answers.push({ label, kind: "answer", value: "cannot_decide", children: [silence(program, label, found.undecided)] });
      break;
    }
    state = found.value.state;
    answers.push({ label, kind: "answer", value: "placed", children: new Waterfall(program, before, state, asked, found.value.payments).nodes() });
  }
  return { ...headOf({ program }, snapshot), question: "charge", answers };
}

/** One charge as it ran down its list; a class because all of it is about the same charge. */
class Waterfall {
  private readonly program: Program;
  private readonly before: State;
  private readonly after: State;
  private readonly charge: EngineCharge;
  private readonly payments: readonly PaymentRecord[];

  constructor(program: Program, before: State, after: State, asked: EngineCharge, payments: readonly PaymentRecord[]) {
    this.program = program;
    this.before = before;
    this.after = after;
    this.charge = asked;
    this.payments = payments;
  }

  nodes(): readonly Explanation[] {
    const { program, charge: asked } = this;
    const due = roundAmount(program, asked.amount, asked.direction === "pay" ? -1 : 1);
    if (due.n === 0n) return [{ label: "nothing is due", kind: "condition", children: [] }];
    const exact = exactReading({ program });
    const scope = scopeOfCharge(exact, this.before, asked, due);
    const rule = ruleFor(exact, scope.pool!.mode, asked, scope); // the scope of a charge has a pool
    const last = rule.steps.findLastIndex((step) => this.payments.some((payment) => payment.clause === step.id));
    const head = withClause(program, rule.id, { label: "the list that applies", kind: "clause", children: [...this.traced("when", rule.when, scope), ...this.kept(rule, due)] });
    return [head, ...rule.steps.flatMap((step, index) => this.step(rule, step, scope, index > last))];
  }

  /** What a list keeps, as it stands once the charge is paid: exactly at its bound where it is what ended the own money. */
  private kept(rule: PayRule, due: EngineCharge["amount"]): readonly Explanation[] {
    if (rule.keeping === undefined) return [];
    const scope = scopeOfCharge(exactReading({ program: this.program }), this.after, this.charge, due);
    return this.traced("keeping, afterwards", rule.keeping, scope);
  }

  private step({ direction }: PayRule, step: PayStep, scope: Scope, isBeyond: boolean): readonly Explanation[] {
    const own = this.payments.filter((payment) => payment.clause === step.id);
    const why = [...this.traced("when", step.when, scope), ...this.limit("up to", step.upTo, scope), ...this.limit("down to", step.downTo, scope)];
    if (own.length > 0) return paid(this.program, own.map(toPayment)).map((node) => ({ ...node, children: why }));
    const refused = why.some(({ label, value }) => label === "when" && value === "no");
    const note = isBeyond ? "nothing is left for it" : refused ? "its condition does not hold" : direction === "pay" ? "it has nothing to give here" : "it has no room here";
    return [withClause(this.program, step.id, { label: step.buckets.map(({ bucket }) => bucket).join(", "), kind: "not_applied", value: "0", unit: this.charge.asset, note, children: isBeyond ? [] : why })];
  }

  private traced(label: string, condition: Expression | undefined, scope: Scope): readonly Explanation[] {
    if (condition === undefined) return [];
    const found = attempt((): TracedTruth => this.reading(scope.state).condition(condition, scope));
    if ("undecided" in found) return []; // read for each credit by itself
    const { value, why } = found.value;
    return [{ label, kind: value ? "condition" : "not_applied", value: value ? "yes" : "no", ...(why.distance === undefined ? {} : { distance: why.distance }), ...(why.unit === undefined ? {} : { unit: why.unit }), note: wordsOf(condition), children: [why] }];
  }

  private limit(label: string, bound: Expression | undefined, scope: Scope): readonly Explanation[] {
    if (bound === undefined) return [];
    const found = attempt((): Traced => this.reading(scope.state).quantity(bound, scope));
    if ("undecided" in found) return []; // as above
    return [{ label: `${label} ${wordsOf(bound)}`, kind: "figure", value: toDecimalString(found.value.value), unit: this.charge.asset, children: [found.value.why] }];
  }

  private reading(state: State): Reading<Traced, TracedTruth> {
    return new Reading(this.program, trace(namesFor(this.program, state, poolsOf(this.program, state))));
  }
}
