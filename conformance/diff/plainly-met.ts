import type { CompiledPolicy } from "../../dsl/ir.ts";
import { add, fraction, multiply, one, parseDecimal, power, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "../accounts/variants.ts";
import { objectsAt, withObject, type Json } from "../line/place.ts";

/** A declared fact that is compared with a number, as it stands in the data of a clause. */
const compared = /"kind":"compare","operator":"([<>]=?|!?=)","left":\{"kind":"fact","path":"([a-z_.]+)"\},"right":\{"kind":"(?:number|money)","value":"(-?[\d.]+)"(?:,"(?:unit|asset)":"([^"]+)")?/g;
/** A declared fact by which a table of the policy is looked up. */
const lookedUp = /"table":\{"kind":"policy","name":"([^"]+)"\},"by":\{"kind":"fact","path":"([a-z_.]+)"\}/g;
const zeros: Readonly<Record<string, number>> = { percent: 2, bps: 4 };

/**
 * The account with declared facts as the clauses ask for that compare them with a number: a level of 1 or more is 1, and what is otherwise beside it is seen. Where several ask the same fact, once as
 * the first asks and once as the last: the old policy's clauses come first. A fact by which a table is looked up is at each of its bounds.
 */
export function plainlyMet(policies: readonly CompiledPolicy[], text: string, base: Snapshot): readonly Snapshot[] {
  const declared = new Set(policies.flatMap(({ meaning }) => meaning.facts.map(({ path }) => path)));
  const numberOf = (value: string, unit: string): Fraction | undefined => {
    const number = parseDecimal(value);
    return number === undefined ? undefined : multiply(number, fraction(1n, power(fraction(10n), zeros[unit] ?? 0).n));
  };
  const asked = [...text.matchAll(compared)].flatMap(([, operator = "", path = "", value = "", unit = ""]) => {
    const number = numberOf(value, unit);
    return number === undefined || !declared.has(path) ? [] : [[path, meetingValue(operator, number)] as const];
  });
  const tables = policies.flatMap(({ meaning }) => meaning.tables);
  const bounds = [...text.matchAll(lookedUp)].flatMap(([, table = "", path = ""]) => (declared.has(path) ? tables.filter(({ name }) => name === table).flatMap(({ rows }) => rows.flatMap(({ upTo }) => (upTo?.kind === "number" ? (numberOf(upTo.value, upTo.unit ?? "") ?? []) : []))).map((value) => [path, value] as const) : []));
  if (asked.length + bounds.length === 0) return [];
  const first = [...asked].reverse();
  return [...bounds.map((bound) => new Map([...first, bound])), ...(asked.length === 0 ? [] : [new Map(first), new Map(asked)])].flatMap((values) => {
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
