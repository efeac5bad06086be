import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, compare, divide, fraction, multiply, parseDecimal, roundToStep, sign, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { notInForce } from "../../engine/not-in-force.ts";
import { validateRequest, type Request, type Snapshot } from "../../engine/snapshot/index.ts";
import { asksOf } from "../accounts/index.ts";
import { amountStep, criticalPoints, momentsOf, variablesOf, withValue, type Variable } from "../line/index.ts";
import type { Candidate, Question } from "./candidate.ts";
import { moreRequests } from "./requests.ts";
import { modesOf } from "./targets.ts";

/** The standard questions about an account, what venue and liquidator may do of what is asked for, and charges that amounts have to be rounded for. */
export function questionsAbout(policy: CompiledPolicy, snapshot: Snapshot): readonly Question[] {
  const asks = asksOf([policy], snapshot);
  const seen = new Set<string>();
  const others = asks.flatMap((ask) => {
    if (ask.ask !== "permit") return [];
    const key = `${ask.request.action} ${[...modesOf(ask.request, snapshot)].join(" ")}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return (["venue", "liquidator"] as const).map((by) => ({ ask: "permit", request: { ...ask.request, by } }) as const);
  });
  const [charge] = asks.flatMap((ask) => (ask.ask === "charge" ? [ask.charges].flat() : []));
  const between = charge === undefined ? [] : amountsBetween(policy).map((amount) => ({ ask: "charge", charges: [{ ...charge, amount }] }) as const);
  const more = moreRequests(policy, snapshot).map((request) => ({ ask: "permit", request }) as const);
  return [...asks, ...others, ...between, ...more].map((ask) => ({ snapshot, ask }));
}

/** Amounts between two steps of the grid that a policy rounds to: half-way above an even and an odd step, and a tenth of a step beyond one. */
function amountsBetween({ meaning }: CompiledPolicy): readonly string[] {
  const step = parseDecimal(meaning.rounding.amounts?.to ?? "");
  if (step === undefined) return ["0.123456785"];
  return [65n, 75n, 71n, 79n].map((tenths) => toDecimalString(multiply(step, fraction(tenths, 10n))));
}

/** The same request for the largest amount, one step less and one step more: where a permission turns. A request of no size, or of any, has none. */
export function sizedLike(policy: CompiledPolicy, { snapshot, ask, watched }: Candidate): Sized | undefined {
  const largest = parseDecimal(watched.outcome.numbers["largest"] ?? "");
  if (ask.ask !== "permit" || largest === undefined) return undefined;
  const { request } = ask;
  const unit = unitOf(request);
  const step = unit === "amount" ? moneyStep(policy, snapshot, request) : (parseDecimal(stepOf(snapshot, request)) ?? money);
  // One step alone is a probe: some permissions speak of what is there only once there is something.
  if (unit === undefined || (unit in request && sizeIn(request) !== toDecimalString(step))) return undefined;
  const half = roundToStep(divide(largest, fraction(2n)), step, "down");
  const sizes = [half, add(largest, negative(step)), largest, add(largest, step)].filter((size) => sign(size) > 0).map((size) => toDecimalString(size));
  const questions = sizes.flatMap((size) => {
    const { request: sized } = validateRequest({ ...request, [unit]: size });
    return sized === undefined ? [] : [{ snapshot, ask: { ask: "permit", request: sized }, isBrief: true } as const];
  });
  return questions.length === sizes.length ? { questions, sizes, step: toDecimalString(step) } : undefined;
}

/** The grid of an amount: the step of its asset, else what the policy rounds to. A platform under it keeps no more places, and is asked for none. */
function moneyStep(policy: CompiledPolicy, { assets = [], instruments = [], positions = [] }: Snapshot, request: Request): Fraction {
  const symbol = "position" in request ? positions.find(({ id }) => id === request.position)?.symbol : undefined;
  const name = "asset" in request ? request.asset : instruments.find((each) => each.symbol === symbol)?.settle;
  return parseDecimal(assets.find(({ asset }) => asset === name)?.step ?? amountStep([policy])) ?? money;
}

/** The same request in several sizes, rising. */
export interface Sized {
  readonly questions: readonly Question[];
  readonly sizes: readonly string[];
  readonly step: string;
}

/** The numbers and the moments of an account that may be moved, each with the values at which one of the policies switches and their neighbours. */
export interface Line {
  readonly variable: Variable;
  readonly values: readonly string[];
}

/** `most` values a line at most, those nearest to the middle of the list. `between` puts so many more between any two that are further apart than a step. */
export function linesOf(policies: readonly CompiledPolicy[], snapshot: Snapshot, most: number, between = 0): readonly Line[] {
  return movableOf(policies, snapshot).map((variable) => {
    const all = [...new Set(policies.flatMap((policy) => criticalPoints(policy, snapshot, variable).values))].filter((text) => isInForce(policies, snapshot, variable, text)).flatMap((text) => parseDecimal(text) ?? []);
    const rising = all.sort(compare);
    const from = Math.max(0, Math.floor((rising.length - most) / 2));
    const kept = rising.slice(from, from + most);
    return { variable, values: (between === 0 ? kept : filled(kept, parseDecimal(variable.step) ?? money, between)).map((value) => toDecimalString(value)) };
  });
}

/** Whatever of an account may be moved: its numbers, then its moments. */
export function movableOf(policies: readonly CompiledPolicy[], snapshot: Snapshot): readonly Variable[] {
  return [...variablesOf(policies, snapshot), ...momentsOf(policies, snapshot)];
}

/** Whether the policies are in force on the day of an account: who asks on another day is told nothing. */
export function areInForce(policies: readonly CompiledPolicy[], { asOf }: Snapshot): boolean {
  return policies.every(({ meaning }) => notInForce(meaning, asOf) === undefined);
}

/** The same of an account with another value, which only a moment changes. */
function isInForce(policies: readonly CompiledPolicy[], snapshot: Snapshot, variable: Variable, value: string): boolean {
  if (variable.kind !== "moment") return true;
  const there = withValue(snapshot, variable, value);
  return there !== undefined && areInForce(policies, there);
}

/** What happens between two critical values of a price is not always the same: a plan that takes a step here takes two there. */
function filled(values: readonly Fraction[], step: Fraction, between: number): readonly Fraction[] {
  return values.flatMap((value, index) => {
    const next = values[index + 1];
    if (next === undefined || compare(add(value, step), next) >= 0) return [value];
    const apart = add(next, negative(value));
    const inner = Array.from({ length: between }, (_, place) => roundToStep(add(value, multiply(apart, fraction(BigInt(place + 1), BigInt(between + 1)))), step, "down"));
    return [value, ...inner.filter((each) => compare(each, value) > 0 && compare(each, next) < 0)];
  });
}

/** An account with one of its numbers at a value, with whatever it was asked; none where that is no account. */
export function moved({ snapshot, ask, isBrief, unusual }: Question, variable: Variable, value: string): Question | undefined {
  const there = withValue(snapshot, variable, value);
  return there === undefined ? undefined : { snapshot: there, ask, ...(isBrief && { isBrief }), ...(unusual !== undefined && { unusual }), moved: { variable, value } };
}

const money = fraction(1n, 100_000_000n);

function negative({ n, d }: Fraction): Fraction {
  return fraction(-n, d);
}

function unitOf({ action }: Request): "amount" | "contracts" | undefined {
  if (["withdraw", "deposit", "transfer", "add_margin", "remove_margin"].includes(action)) return "amount";
  return ["open", "increase", "reduce", "place_order"].includes(action) ? "contracts" : undefined;
}

function sizeIn(request: Request): string | undefined {
  return "contracts" in request ? request.contracts : "amount" in request ? request.amount : undefined;
}

function stepOf(snapshot: Snapshot, request: Request): string {
  const named = "symbol" in request ? request.symbol : "position" in request ? snapshot.positions?.find(({ id }) => id === request.position)?.symbol : undefined;
  return snapshot.instruments?.find((each) => each.symbol === named)?.amountStep ?? "0.001";
}
