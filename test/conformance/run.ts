/**
 * Runs published cases through policies. A mapping places the numbers of a vector in a snapshot and says where in the answers the
 * published values stand; it computes nothing but shifts of the decimal point. What a policy answers is compared exactly.
 */
import { assess, charge, liquidate, permit } from "../../index.ts";
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
  /** Where it stands: `assess.positions.p.initialMargin`, `permit.verdict`, `liquidate.steps.0.price`. Lists are entered by id or place. */
  readonly at: string;
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
  const policy = policyOf(typeof question.policy === "string" ? [question.policy] : question.policy);
  const answers = {
    assess: assess(policy, question.snapshot),
    ...(question.earlier === undefined ? {} : { earlier: assess(policy, question.earlier) }),
    ...(question.request === undefined ? {} : { permit: permit(policy, question.snapshot, question.request) }),
    ...Object.fromEntries(Object.entries(question.requests ?? {}).map(([name, { snapshot, request }]) => [name, permit(policy, snapshot, request)])),
    ...(question.charges === undefined ? {} : { charge: charge(policy, question.snapshot, question.charges) }),
    ...(question.liquidate === undefined ? {} : { liquidate: liquidate(policy, question.snapshot, question.liquidate === true ? undefined : question.liquidate) }),
  };
  const rows = question.expect.map((expectation): Compared => {
    const found = enter(answers, expectation.at);
    const answered = found === undefined ? "nothing" : String(found);
    return { name: expectation.name, published: expectation.published, answered, agrees: agree(expectation.value === undefined ? expectation.published : expectation.value, answered, vector.tolerance) };
  });
  const asked = question.explain ?? question.expect.map(({ at }) => at).filter((at) => at.startsWith("assess.")).map((at) => at.slice("assess.".length));
  const why = [...new Set(asked.flatMap((path) => arithmeticLines(policy, question.snapshot, path)))];
  const matches = rows.length > 0 && rows.every(({ agrees }) => agrees);
  const wrong = vector.wrongAtSource !== undefined;
  const status = wrong ? (matches ? "matches what is wrong" : "differs, as it must") : matches ? "matches" : "differs";
  return { vector, status, good: matches !== wrong, rows, why };
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
