/**
 * Runs published cases through policies. A mapping places the numbers of a vector in a snapshot and says where in the answers the
 * published values stand; it computes nothing but shifts of the decimal point. What a policy answers is compared exactly.
 */
import { assess, charge, liquidate, permit, SnapshotError, type CompiledPolicy } from "../../index.ts";
import { arithmeticLines } from "./arithmetic.ts";
import { agree } from "./compare.ts";
import { policyOf } from "./policy.ts";
import type { Json, Scalar, Vector } from "./vectors.ts";

/** A question to a policy, made of one vector. */
export interface Question {
  /** A policy's file, from the root of the project; overlays of it follow. */
  readonly policy: string | readonly string[];
  /** A snapshot as a person would write it. */
  readonly snapshot: Json;
  /** What was done before, in turn; each request must be allowed, and the state after the last is what is asked about. */
  readonly opening?: readonly Json[];
  /** Mark prices by symbol, once that has been done. */
  readonly marks?: { readonly [symbol: string]: string };
  /** Assessed once more, as `again`, with the mark price of a symbol at the first of these paths that has an answer. */
  readonly again?: { readonly symbol: string; readonly priceAt: readonly string[] };
  /** A request on another account, done before everything else: what is in the funds after it is in them here. */
  readonly first?: { readonly snapshot: Json; readonly request: Json };
  /** The same account in another state, which is only assessed; its answer is `earlier`. */
  readonly earlier?: Json;
  readonly request?: Json;
  /** Requests on other accounts, by name; an answer is entered by that name. */
  readonly requests?: { readonly [name: string]: { readonly snapshot: Json; readonly request: Json } };
  readonly charges?: Json;
  /** Runs the liquidation plan; `true` where no liquidator asks. */
  readonly liquidate?: true | Json;
  readonly expect: readonly Expectation[];
  /** Paths that `explain` unfolds for the reader; by default those expected of `assess`. */
  readonly explain?: readonly string[];
}

export interface Expectation {
  /** As it is published. */
  readonly name: string;
  readonly published: Scalar;
  /** The same in the answer's unit; absent where it is the published value itself. */
  readonly value?: Scalar;
  /** Where a number stands that it is compared with, where what is published is that two are the same. */
  readonly sameAs?: string;
  /**
   * Where it stands: `assess.positions.p.initialMargin`, `permit.verdict`, `liquidate.steps.0.price`. Lists are entered by id or place. Of several
   * places one must agree. After a request that is allowed, `state` is the snapshot it left and `after` its assessment, as `charged` is after charges; one that is refused
   * has the label of the clause that refuses it: `refusal.too_much`. A snapshot that is refused has `refused` under the path of each fault: `refused.positions[0].leverage`.
   */
  readonly at: string | readonly string[];
}

/** What a mapping makes of a vector: a question, or the reason why there is none. */
export type Mapped = Question | { readonly cannot: string };
export type Mapping = (vector: Vector) => Mapped;

export type Status = "matches" | "differs" | "differs, as it must" | "matches what is wrong" | "cannot be expressed";

export interface Compared {
  readonly name: string;
  readonly published: Scalar;
  readonly answered: string;
  readonly agrees: boolean;
}

export interface Outcome {
  readonly vector: Vector;
  readonly status: Status;
  /** Whether this is what must be: it matches, or differs from what is known to be wrong. */
  readonly good: boolean;
  readonly rows: readonly Compared[];
  /** The arithmetic behind the answers, a line each; or the reason why there is no answer. */
  readonly why: readonly string[];
}

/** Runs one vector. Never throws: what goes wrong is an outcome. */
export function run(vector: Vector, mapping: Mapping): Outcome {
  const mapped = mapping(vector);
  if ("cannot" in mapped) return { vector, status: "cannot be expressed", good: false, rows: [], why: [mapped.cannot] };
  try {
    return judge(vector, mapped);
  } catch (fault) {
    return { vector, status: "differs", good: false, rows: [], why: [fault instanceof Error ? fault.message : String(fault)] };
  }
}

function judge(vector: Vector, question: Question): Outcome {
  const { asOf } = question.snapshot as { readonly asOf?: string }; // what is in force then
  const policy = policyOf(typeof question.policy === "string" ? [question.policy] : question.policy, asOf);
  const { answers, snapshot } = answered(policy, question);
  const rows = question.expect.map((expectation): Compared => {
    const { name, published, value, sameAs, at } = expectation;
    const wanted = sameAs === undefined ? (value === undefined ? published : value) : wordOf(enter(answers, sameAs));
    const found = (typeof at === "string" ? [at] : at).map((each) => wordOf(enter(answers, each)));
    const tolerance = vector.tolerances?.[name] ?? vector.tolerance;
    const fitting = found.find((each) => agree(wanted, each, tolerance));
    const said = fitting ?? found.find((each) => each !== nothing) ?? nothing;
    return { name, published, answered: sameAs === undefined ? said : `${said} and ${String(wanted)}`, agrees: fitting !== undefined };
  });
  const asked = question.explain ?? question.expect.flatMap(({ at }) => at).filter((at) => at.startsWith("assess.")).map((at) => at.slice("assess.".length));
  const why = snapshot === undefined ? [] : [...new Set(asked.flatMap((path) => arithmeticLines(policy, snapshot, path)))];
  const matches = rows.length > 0 && rows.every(({ agrees }) => agrees);
  const wrong = vector.wrongAtSource !== undefined;
  const status = wrong ? (matches ? "matches what is wrong" : "differs, as it must") : matches ? "matches" : "differs";
  return { vector, status, good: matches !== wrong, rows, why };
}

const nothing = "nothing";

function wordOf(found: unknown): string {
  return found === undefined ? nothing : String(found);
}

/** What the policy answers to everything that is asked, and the state it was asked about; without one where the snapshot is refused. */
function answered(policy: CompiledPolicy, question: Question): { readonly answers: Readonly<Record<string, unknown>>; readonly snapshot?: unknown } {
  try {
    const snapshot = priced(opened(policy, funded(policy, question), question.opening ?? []), question.marks ?? {});
    const permitted = question.request === undefined ? undefined : permit(policy, snapshot, question.request);
    const charged = question.charges === undefined ? undefined : charge(policy, snapshot, question.charges);
    const answers = {
      assess: assess(policy, snapshot),
      state: permitted?.after ?? snapshot,
      ...(permitted === undefined ? {} : { permit: permitted, refusal: Object.fromEntries(permitted.reasons.slice(0, 1).map(({ clause }) => [labelOf(policy, clause), "refused"])) }),
      ...(permitted?.after === undefined ? {} : { after: assess(policy, permitted.after) }),
      ...(question.earlier === undefined ? {} : { earlier: assess(policy, question.earlier) }),
      ...Object.fromEntries(Object.entries(question.requests ?? {}).map(([name, { snapshot: of, request }]) => [name, permit(policy, of, request)])),
      ...(charged === undefined ? {} : { charge: charged }),
      ...(charged?.after === undefined ? {} : { charged: assess(policy, charged.after) }),
      ...(question.liquidate === undefined ? {} : { liquidate: liquidate(policy, snapshot, question.liquidate === true ? undefined : question.liquidate) }),
    };
    const { symbol, priceAt } = question.again ?? { symbol: "", priceAt: [] };
    const price = priceAt.map((at) => enter(answers, at)).find((each) => each !== undefined);
    return { answers: price === undefined ? answers : { ...answers, again: assess(policy, priced(snapshot, { [symbol]: String(price) })) }, snapshot };
  } catch (fault) {
    if (!(fault instanceof SnapshotError)) throw fault;
    return { answers: { refused: Object.fromEntries(fault.issues.map(({ path }) => [path, "refused"])) } };
  }
}

/** The label that the author gave to a clause, else its id. */
function labelOf(policy: CompiledPolicy, clause: string | undefined): string {
  const found = [...labelled(policy.meaning)].find(({ id }) => id === clause);
  return found?.label ?? clause ?? "no clause";
}

function* labelled(value: unknown): Generator<{ readonly id: string; readonly label: string }> {
  if (typeof value !== "object" || value === null) return;
  if ("id" in value && "label" in value && typeof value.id === "string" && typeof value.label === "string") yield { id: value.id, label: value.label };
  for (const each of Object.values(value)) yield* labelled(each);
}

function funded(policy: CompiledPolicy, { first, snapshot }: Question): Json {
  if (first === undefined) return snapshot;
  const { after, verdict } = permit(policy, first.snapshot, first.request);
  if (after === undefined) throw new Error(`What is done first is ${verdict}.`);
  return { ...(snapshot as { readonly [key: string]: Json }), funds: after.funds as unknown as Json }; // a snapshot is an object, and its funds are plain
}

/** The state after requests that are all allowed. */
function opened(policy: CompiledPolicy, snapshot: Json, requests: readonly Json[]): unknown {
  return requests.reduce((state: unknown, request) => {
    const { verdict, after, reasons } = permit(policy, state, request);
    if (after === undefined) throw new Error(`${JSON.stringify(request)} is ${verdict}: ${reasons.map(({ because }) => because).join(" ")}`);
    return after;
  }, snapshot);
}

function priced(snapshot: unknown, marks: Readonly<Record<string, string>>): unknown {
  if (Object.keys(marks).length === 0) return snapshot;
  const { instruments, ...rest } = snapshot as { readonly instruments: readonly { readonly symbol: string }[] }; // a snapshot of ours
  return { ...rest, instruments: instruments.map((each) => (marks[each.symbol] === undefined ? each : { ...each, markPrice: marks[each.symbol] })) };
}

/** Follows a path into an answer. Names of objects may hold dots and colons: the longest key or id that fits is taken. */
export function enter(value: unknown, path: string): unknown {
  if (path === "") return value;
  if (typeof value !== "object" || value === null) return undefined;
  const entries = Array.isArray(value) ? value.flatMap((each: unknown, place) => [[idOf(each), each], [String(place), each]] as const) : Object.entries(value);
  const fitting = entries
    .filter(([key]) => key !== undefined && (path === key || path.startsWith(`${key}.`)))
    .sort(([a], [b]) => (b ?? "").length - (a ?? "").length);
  const [found] = fitting;
  if (found?.[0] === undefined) return undefined;
  return enter(found[1], path.slice(found[0].length + 1));
}

function idOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : undefined;
}
