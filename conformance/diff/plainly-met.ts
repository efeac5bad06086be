import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, fraction, multiply, one, parseDecimal, power, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "../accounts/variants.ts";
import { objectsAt, withObject, type Json } from "../line/place.ts";

/** A declared fact that is compared with a number, as it stands in the data of a clause. */
const compared = /"kind":"compare","operator":"([<>]=?|!?=)","left":\{"kind":"fact","path":"([a-z_.]+)"\},"right":\{"kind":"(?:number|money)","value":"(-?[\d.]+)"(?:,"(?:unit|asset)":"([^"]+)")?/g;
const zeros: Readonly<Record<string, number>> = { percent: 2, bps: 4 };

/**
 * The account with declared facts as the clauses ask for that compare them with a number: a level of 1 or more is 1, and what is otherwise beside it is seen. Where several ask the same fact, once as
 * the first asks and once as the last: the old policy's clauses come first.
 */
export function plainlyMet(policies: readonly CompiledPolicy[], text: string, base: Snapshot): readonly Snapshot[] {
  const declared = new Set(policies.flatMap(({ meaning }) => meaning.facts.map(({ path }) => path)));
  const asked = [...text.matchAll(compared)].flatMap(([, operator = "", path = "", value = "", unit = ""]) => {
    const number = parseDecimal(value);
    return number === undefined || !declared.has(path) ? [] : [[path, meetingValue(operator, multiply(number, fraction(1n, power(fraction(10n), zeros[unit] ?? 0).n)))] as const];
  });
  if (asked.length === 0) return [];
  return [new Map([...asked].reverse()), new Map(asked)].flatMap((values) => {
    const account = [...values].reduce((known, [path, value]) => {
      const [level, name] = splitPath(path);
      return objectsAt(known, level).reduce((each, { of }) => withObject(each, level, of, (object) => ({ ...object, facts: { ...(object["facts"] as Json | undefined), [toCamelCase(name)]: toDecimalString(value) } })), known);
    }, base);
    return checked(account);
  });
}

function meetingValue(operator: string, value: Fraction): Fraction {
  if (operator === ">" || operator === "!=") return add(value, one);
  if (operator !== "<") return value;
  return sign(value) > 0 ? zero : subtract(value, one);
}
