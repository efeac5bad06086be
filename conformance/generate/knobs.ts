import { add, fraction, multiply, parseDecimal, roundToStep, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { validateCharges, validateRequest, type Snapshot } from "../../engine/snapshot/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { valueOf } from "../line/index.ts";
import type { Question } from "./candidate.ts";
import { areInForce, movableOf, moved } from "./questions.ts";

/** One number of a question that may be turned while all else stays: of its account, or of what is asked for. */
export interface Knob {
  readonly name: string;
  readonly now: Fraction;
  /** The grid, above 0. */
  readonly step: Fraction;
  /** A moment, which is moved by durations and not in proportion. */
  readonly isMoment?: boolean;
  /** The question with another value there; none where that is no question. */
  readonly at: (value: Fraction) => Question | undefined;
}

/** What is asked for first, since it touches nothing else; then the numbers of the account that the policy reads. */
export function knobsOf(policy: CompiledPolicy, question: Question): readonly Knob[] {
  const numbers = movableOf([policy], question.snapshot).flatMap((variable): readonly Knob[] => {
    const [now, step] = [parseDecimal(valueOf(question.snapshot, variable) ?? ""), parseDecimal(variable.step)];
    if (now === undefined || step === undefined) return [];
    const isMoment = variable.kind === "moment";
    const at = (value: Fraction): Question | undefined => moved(question, variable, toDecimalString(value));
    return [{ name: `${variable.path} ${variable.of}`, now, step, ...(isMoment && { isMoment }), at: isMoment ? (value) => inForce(policy, at(value)) : at }];
  });
  return [...asked(question), ...numbers];
}

function inForce(policy: CompiledPolicy, question: Question | undefined): Question | undefined {
  return question !== undefined && areInForce([policy], question.snapshot) ? question : undefined;
}

/** The numbers of what is asked for. */
export function asked(question: Question): readonly Knob[] {
  const { snapshot, ask } = question;
  if (ask.ask === "charge") {
    const [first, ...rest] = [ask.charges].flat();
    const now = parseDecimal(first?.amount ?? "");
    if (first === undefined || now === undefined) return [];
    return [{ name: "amount", now, step: money, at: (value) => {
      const { charges } = validateCharges([{ ...first, amount: toDecimalString(value) }, ...rest]);
      return charges === undefined || sign(value) <= 0 ? undefined : { snapshot, ask: { ask: "charge", charges } };
    } }];
  }
  if (ask.ask !== "permit") return [];
  const { request } = ask;
  const symbol = "symbol" in request ? request.symbol : "position" in request ? snapshot.positions?.find(({ id }) => id === request.position)?.symbol : undefined;
  const { markPrice, tickSize = "0.01" } = snapshot.instruments?.find((each) => each.symbol === symbol) ?? {};
  const price = filling.has(request.action) ? markPrice : undefined;
  const fields: readonly (readonly [string, Fraction, string?])[] = [["amount", money], ["contracts", stepOf(snapshot, symbol)], ["leverage", fraction(1n, 100n)], ["price", parseDecimal(tickSize) ?? money, price]];
  return fields.flatMap(([name, step, usual]): readonly Knob[] => {
    const now = parseDecimal(String(Object.entries(request).find(([key]) => key === name)?.[1] ?? usual ?? ""));
    if (now === undefined) return [];
    return [{ name, now, step, at: (value) => {
      const { request: other } = validateRequest({ ...request, [name]: toDecimalString(value) });
      return other === undefined ? undefined : { snapshot, ask: { ask: "permit", request: other }, isBrief: true };
    } }];
  });
}

/** Actions that have a price, the mark price where they say none. */
const filling: ReadonlySet<string> = new Set(["open", "increase", "reduce", "close"]);

/** A hundredth and a thousandth less and more: what a plan does is decided in narrow ranges. */
const nearby: readonly Fraction[] = [99n, 101n].map((hundredths) => fraction(hundredths, 100n)).concat([999n, 1001n].map((thousandths) => fraction(thousandths, 1000n)));

/** A second, a minute, an hour, a day, a week, a month, a year. */
const durations: readonly Fraction[] = [1n, 60n, 3_600n, 86_400n, 604_800n, 2_592_000n, 31_536_000n].map((seconds) => fraction(seconds));

/** Values to look at first: nothing, less, more, much more, a little less and more; on the grid, and none twice. Of a moment so long before and after. */
export function probesOf({ now, step, isMoment = false }: Knob): readonly Fraction[] {
  if (isMoment) return durations.flatMap((duration) => [add(now, duration), subtract(now, duration)]);
  const scaled = [fraction(1n, 2n), fraction(2n), fraction(0n), fraction(10n), fraction(1n, 10n), fraction(1000n), fraction(-1n), ...nearby].map((by) => roundToStep(multiply(now, by), step, "down"));
  return [add(now, step), ...(sign(now) === 0 ? [step, multiply(step, fraction(1_000_000n)), multiply(step, fraction(100_000_000_000n))] : scaled)];
}

function stepOf(snapshot: Snapshot, symbol: string | undefined): Fraction {
  const step = parseDecimal(snapshot.instruments?.find((each) => each.symbol === symbol)?.amountStep ?? "0.001") ?? zero;
  return sign(step) > 0 ? step : fraction(1n, 1000n);
}

const money = fraction(1n, 100_000_000n);
