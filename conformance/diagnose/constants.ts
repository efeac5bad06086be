import type { CompiledPolicy, Meaning } from "../../dsl/ir.ts";
import { add, divide, isZero, multiply, parseDecimal, roundToDigits, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import { mutantsOfEdits, type Edit } from "../mistakes/index.ts";
import type { Question } from "./question.ts";

/** Answers by which a number is solved for. */
const tried = 4;

/**
 * Numbers of the policy that, if they were another, would give what was heard: a rate of last year, a threshold that was typed wrong. A mutant has the number one unit higher; where an output follows
 * the number evenly, two answers say which number gives what was found. Whether it explains the rest is for the caller to ask.
 */
export function solvedConstants(policy: CompiledPolicy, targets: readonly Target[], differing: readonly Question[]): readonly Target[] {
  const known = new Set<string>();
  const edits = targets.flatMap(({ mutant }): readonly Edit[] => {
    if (mutant.kind !== "constant") return [];
    const place = placeOf(policy.meaning, mutant.policy.meaning);
    const [own, near] = [parseDecimal(place?.before ?? ""), parseDecimal(place?.after ?? "")];
    if (place === undefined || own === undefined || near === undefined || isZero(near)) return [];
    const values = new Set(differing.slice(0, tried).flatMap((question) => question.solve(mutant, own, near)));
    // One number has several mutants, which lead to the same other number.
    const other = [...values].filter((value) => value !== toDecimalString(own) && !known.has(`${place.path.join("/")} ${value}`)).slice(0, tried);
    for (const value of other) known.add(`${place.path.join("/")} ${value}`);
    return other.map((value): Edit => ({
      meaning: withValue(policy.meaning, place.path, value) as Meaning, kind: "constant", clause: mutant.clause, // one decimal for another
      before: mutant.before, after: mutant.after.replace(/[\d._]+/, value),
    }));
  });
  return targetsOfMistakes(mutantsOfEdits(policy, edits, "number"));
}

/** The number that gives `found`, where `at` one number it is `first`, and at the other `second`, and between them it goes evenly; nothing where the number does not matter to it. */
export function solved(at: readonly [Fraction, Fraction], [first, second]: readonly [Fraction, Fraction], found: Fraction, isLoose = false): string | undefined {
  const rise = subtract(second, first);
  if (isZero(rise)) return undefined;
  const exact = add(at[0], divide(multiply(subtract(found, first), subtract(at[1], at[0])), rise));
  const value = toDecimalString(isLoose ? roundToDigits(exact, 7, "half_even") : exact); // binary fractions keep no more of it
  return /^\d+(\.\d{1,10})?$/.test(value) ? value : undefined; // a person wrote it, if anybody did
}

interface Place {
  readonly path: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** The one text in which two meanings differ; parts that an edit leaves are the same objects. */
function placeOf(from: unknown, to: unknown, path: readonly string[] = []): Place | undefined {
  if (typeof from === "string" && typeof to === "string") return { path, before: from, after: to };
  if (typeof from !== "object" || typeof to !== "object" || from === null || to === null) return undefined;
  const after = new Map<string, unknown>(Object.entries(to));
  const moved = Object.entries(from).filter(([key, part]) => after.get(key) !== part);
  const [only] = moved;
  return only === undefined || moved.length > 1 ? undefined : placeOf(only[1], after.get(only[0]), [...path, only[0]]);
}

function withValue(whole: unknown, [key, ...rest]: readonly string[], value: string): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((part: unknown, index) => (String(index) === key ? withValue(part, rest, value) : part));
  return typeof whole === "object" && whole !== null ? { ...whole, [key]: withValue(new Map<string, unknown>(Object.entries(whole)).get(key), rest, value) } : whole;
}
