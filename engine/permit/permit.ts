import type { CompiledPolicy } from "../../dsl/ir.ts";
import { citationOf, toCannotDecide } from "../cite.ts";
import { withoutClosed } from "../fill/decrease.ts";
import { Mismatch } from "../mismatch.ts";
import { isZero, parseDecimal, toDecimalString, zero, type Fraction } from "../number/index.ts";
import type { Observer } from "../observe.ts";
import { toPayment } from "../payment/to-payment.ts";
import { prepare, type Program } from "../program.ts";
import { exactReading, unobserved, type RunContext } from "../run-context.ts";
import type { Binding, CannotDecide, PermitAnswer, Reason, Request, Snapshot } from "../snapshot/index.ts";
import { withValues, type Entity } from "../state/entity.ts";
import { loadState, readEntity } from "../state/load.ts";
import type { State } from "../state/state.ts";
import { writeState } from "../state/write.ts";
import { attempt, type Undecided } from "../undecided.ts";
import type { Asking } from "./asking.ts";
import { issuesOfRequest } from "./check-request.ts";
import type { Done, Plan } from "./deed.ts";
import { judgePlan, type Judgement } from "./judge.ts";
import { largestAllowed, type LargestAllowed } from "./largest-allowed.ts";
import { planOf } from "./plan.ts";
import type { Refusal } from "./reasons.ts";
import { scopesOf } from "./scopes.ts";

/**
 * Whether a request is allowed, up to how much, and what binds. Snapshot and request have passed `validateSnapshot` and
 * `validateRequest`. Without an amount it is judged as things stand, and the answer is the largest. Throws `Mismatch` where the request
 * names what the snapshot does not have.
 */
export function permit(policy: CompiledPolicy, snapshot: Snapshot, request: Request, observer?: Observer): PermitAnswer {
  return answered(policy, snapshot, request, observer, true);
}

/** The same of a request that says how much, without the largest amount, which takes longer to find than all else. */
export function permitAsked(policy: CompiledPolicy, snapshot: Snapshot, request: Request, observer?: Observer): PermitAnswer {
  return answered(policy, snapshot, request, observer, false);
}

/**
 * The same as `permit`, where the largest amount is probably `expected`: that and one step more are tried among what is tried one by one. For programs that ask thousands of policies
 * which differ in one thing.
 */
export function permitNear(policy: CompiledPolicy, snapshot: Snapshot, request: Request, expected: Fraction): PermitAnswer {
  return answered(policy, snapshot, request, undefined, true, expected);
}

/** Judges the request for the amount that it says, else as things stand, tells the observer what is read for it, and seeks no largest amount. The verdict, and the clauses that it names. */
export function judgeObserved(policy: CompiledPolicy, snapshot: Snapshot, request: Request, observer: Observer): { readonly verdict: PermitAnswer["verdict"]; readonly clauses: readonly string[] } {
  const program = prepare(policy);
  const found = judgedIn({ program, observer }, loadState(snapshot, program.declared), request);
  const judgement: Judgement = "undecided" in found ? { verdict: "cannot_decide", undecided: found.undecided } : found.judgement;
  const named = judgement.verdict === "cannot_decide" ? [judgement.undecided] : reasonsFor(judgement);
  return { verdict: judgement.verdict, clauses: named.flatMap(({ clause }) => clause ?? []) };
}

function answered(policy: CompiledPolicy, snapshot: Snapshot, request: Request, observer: Observer | undefined, seeksLargest: boolean, expected?: Fraction): PermitAnswer {
  const program = prepare(policy);
  const context: RunContext = { program, ...(observer === undefined ? {} : { observer }) };
  const head = { policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest }, asOf: snapshot.asOf };
  return { ...head, ...answerIn(context, loadState(snapshot, program.declared), request, { seeksLargest, explains: true }, expected) };
}

/** What `permit` says of a request without an amount, in a state at hand and without reasons: whether any amount is allowed, and how much at most. Throws `Mismatch`. */
export function largestIn(program: Program, state: State, request: Request): Pick<PermitAnswer, "verdict" | "largest" | "cannotDecide"> {
  return answerIn({ program }, state, request, { seeksLargest: true, explains: false });
}

/** What of an answer is worked out, beside the verdict. */
interface Extent {
  readonly seeksLargest: boolean;
  readonly explains: boolean;
}

function answerIn(context: RunContext, state: State, request: Request, extent: Extent, expected?: Fraction): Answer & Pick<PermitAnswer, "action"> {
  const found = judgedIn(context, state, request, expected);
  if ("undecided" in found) return open(context.program, found.undecided);
  const { plan, asking, judgement } = found;
  const answer = answerOf(asking, plan, state, judgement, { ...extent, seeksLargest: extent.seeksLargest || plan.asked === undefined });
  if (request.action !== "trade") return answer;
  return { action: plan.nameAt(plan.asked ?? parseDecimal(answer.largest ?? "0") ?? zero), ...answer };
}

/** The request as it is judged for what it asks, else as things stand; a silence where it cannot be read as a plan at all. */
type Judged = { readonly plan: Plan; readonly asking: Asking; readonly judgement: Judgement } | { readonly undecided: Undecided };

function judgedIn(context: RunContext, state: State, request: Request, expected?: Fraction): Judged {
  const { program } = context;
  const issues = issuesOfRequest(program, state, request);
  if (issues.length > 0) throw new Mismatch(issues);
  const planned = attempt(() => planOf(context, state, request));
  if ("undecided" in planned) return planned;
  const plan = planned.value;
  const asking: Asking = { context, by: request.by ?? "trader", request: requestEntity(program, state, request, plan), kept: new WeakMap(), nearness: { slacks: new Map(), isWhole: true }, ...(expected !== undefined && { expected }) };
  const found = attempt(() => {
    expectApplicable(asking, plan);
    return judgePlan(asking, plan, plan.asked ?? zero);
  });
  return { plan, asking, judgement: "undecided" in found ? { verdict: "cannot_decide", undecided: found.undecided } : found.value };
}

/** A policy that does not apply here says so, before anything that is missing for it is found. Throws `Undecided`. */
function expectApplicable({ context, request }: Asking, plan: Plan): void {
  const reading = exactReading(unobserved(context));
  for (const { deed } of plan.deedsAt(zero)) for (const site of deed(plan.base).sites) scopesOf(reading, site, plan.base, request);
}

type Answer = Omit<PermitAnswer, "policy" | "asOf" | "action">;

function answerOf(asking: Asking, plan: Plan, state: State, judgement: Judgement, { seeksLargest, explains }: Extent): Answer {
  const { program } = asking.context;
  if (judgement.verdict === "cannot_decide") return open(program, judgement.undecided);
  const found = attempt(() => (seeksLargest ? largestAllowed(asking, plan, { size: plan.asked ?? zero, judgement }) : undefined));
  const most = "value" in found ? found.value : undefined;
  const limits = {
    ...(most === undefined ? {} : { largest: most.largest === "unlimited" ? most.largest : toDecimalString(most.largest) }),
    ...(most?.refusal === undefined ? {} : { binding: bindingOf(program, most.refusal) }),
  };
  const cannotDecide: readonly CannotDecide[] | undefined = "undecided" in found ? [toCannotDecide(program, "largest", found.undecided)] : undefined;
  const silences = cannotDecide === undefined ? {} : { cannotDecide };
  // Refused as things stand, yet some amount is allowed: the question was how much.
  const rescued = judgement.verdict === "refused" && plan.asked === undefined && most !== undefined;
  if (judgement.verdict === "refused" && !rescued) return { verdict: "refused", ...limits, reasons: judgement.refusals.map((refusal) => reasonOf(program, refusal)), payments: [], ...silences };
  if (!explains) return { verdict: "allowed", ...limits, reasons: [], payments: [], ...silences };
  const reasons = (plan.asked === undefined ? reasonsAtMost(asking, plan, most, judgement) : reasonsFor(judgement)).map((reason) => reasonOf(program, reason));
  const asked = plan.asked;
  const done = asked === undefined || judgement.verdict !== "allowed" ? undefined : doneOf(plan, state, judgement.done, asked);
  const after = done === undefined ? undefined : attempt(() => writeState(done.state, program.declared));
  const unwritten = after !== undefined && "undecided" in after ? [toCannotDecide(program, "after", after.undecided)] : [];
  return {
    verdict: "allowed",
    ...limits,
    reasons,
    payments: done?.payments.map(toPayment) ?? [],
    ...(after !== undefined && "value" in after ? { after: after.value } : {}),
    ...(unwritten.length === 0 ? silences : { cannotDecide: [...(cannotDecide ?? []), ...unwritten] }),
  };
}

interface Because {
  readonly clause?: string;
  readonly because: string;
}

function reasonsFor(judgement: Judgement): readonly Because[] {
  return judgement.verdict === "allowed" ? judgement.because : judgement.verdict === "refused" ? judgement.refusals : [];
}

/** Of a question how much: why the largest is allowed, and why no more is. */
function reasonsAtMost(asking: Asking, plan: Plan, most: LargestAllowed | undefined, judgement: Judgement): readonly Because[] {
  if (most === undefined || most.largest === "unlimited") return reasonsFor(judgement);
  const { largest } = most;
  const there = attempt(() => judgePlan({ ...asking, context: unobserved(asking.context) }, plan, largest));
  return [...reasonsFor("value" in there ? there.value : judgement), ...(most.refusal === undefined ? [] : [most.refusal])];
}

/** Positions that were closed leave; an amount of 0 changes nothing. */
function doneOf(plan: Plan, state: State, done: Done, asked: Fraction): Done {
  if (isZero(asked)) return { state, payments: [] };
  return { ...done, state: plan.mayClose.reduce(withoutClosed, done.state) };
}

function open(program: Program, undecided: Undecided): Answer {
  const silence = toCannotDecide(program, "verdict", undecided);
  return { verdict: "cannot_decide", reasons: [reasonOf(program, { because: silence.reason, ...(silence.clause === undefined ? {} : { clause: silence.clause }) })], payments: [], cannotDecide: [silence] };
}

function reasonOf(program: Program, { clause, because }: Because): Reason {
  const citation = citationOf(program, clause);
  return { ...(clause === undefined ? {} : { clause }), because, ...(citation === undefined ? {} : { citation }) };
}

function bindingOf(program: Program, { clause, term }: Refusal): Binding {
  const citation = citationOf(program, clause);
  return { ...(clause === undefined ? {} : { clause }), term, ...(citation === undefined ? {} : { citation }) };
}

/** The request's facts, with what it leaves to be understood. */
function requestEntity(program: Program, state: State, request: Request, plan: Plan): Entity {
  const entity = readEntity("request", "request", request, program.declared);
  const { mark_price: mark } = state.instrumentBySymbol.get(symbolOf(state, entity))?.values ?? {};
  return withValues(entity, {
    by: entity.values["by"] ?? "trader",
    asset: entity.values["asset"] ?? plan.asset,
    ...(plan.unit === "contracts" ? { taker_or_maker: entity.values["taker_or_maker"] ?? "taker", price: entity.values["price"] ?? mark } : {}),
  });
}

/** Of which instrument a request is that names it, or a position. */
function symbolOf({ positions }: State, { values }: Entity): string {
  return String(values["symbol"] ?? positions.find(({ id }) => id === values["position"])?.values["symbol"] ?? "");
}
