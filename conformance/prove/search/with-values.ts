import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { fraction, isExactDecimal, one, parseDecimal, roundToStep, subtract, toDecimalString, type Fraction } from "../../../engine/number/index.ts";
import { validateSnapshot, type Snapshot } from "../../../engine/snapshot/index.ts";
import { splitPath, toCamelCase } from "../../../engine/state/load.ts";
import { facts as catalogue } from "../../../schemas/generated/facts.ts";
import { variablesOf, withValue } from "../../line/index.ts";
import { objectsAt, withObject } from "../../line/place.ts";
import { nameOfRest } from "../terms/domain.ts";
import { freeWordsOf, withWords } from "../words.ts";

/** The account with values of unknowns, words and moments among them, each number on its grid: as near as it can be, below and above. What has no value stays as it is. */
export function accountsWith(policy: CompiledPolicy, shape: Snapshot, values: ReadonlyMap<string, Fraction>): readonly Snapshot[] {
  const said = withMoments(policy, withWords(policy, freeWordsOf(policy), shape, values), values);
  const made = (["half_up", "down", "up"] as const).map((mode) => {
    let account = said;
    for (const variable of variablesOf([policy], said)) {
      const name = `${variable.path} ${variable.of}`;
      const rest = values.get(nameOfRest(name));
      const value = values.get(name) ?? (rest === undefined ? undefined : subtract(one, rest));
      const step = parseDecimal(variable.step);
      if (value === undefined || step === undefined) continue;
      const onGrid = roundToStep(value, step, mode);
      if (isExactDecimal(onGrid)) account = withValue(account, variable, toDecimalString(onGrid)) ?? account;
    }
    return account;
  });
  return [...new Map(made.map((account) => [JSON.stringify(account), account])).values()];
}

/** The moment that the account is of, and those that its objects have. */
function withMoments({ meaning }: CompiledPolicy, shape: Snapshot, values: ReadonlyMap<string, Fraction>): Snapshot {
  const now = momentOf(values.get(`account.now ${shape.account.id}`));
  let account: Snapshot = now === undefined ? shape : { ...shape, asOf: now };
  const own = catalogue.filter(({ dimension }) => dimension === "instant").map(({ path }) => ({ path, declared: false }));
  const declared = meaning.facts.filter(({ dimension }) => dimension.kind === "instant").map(({ path }) => ({ path, declared: true }));
  for (const { path, declared: isDeclared } of [...own, ...declared]) {
    const [level, name] = splitPath(path);
    for (const { of } of objectsAt(account, level)) {
      const moment = momentOf(values.get(`${path} ${of}`));
      if (moment === undefined) continue;
      account = withObject(account, level, of, (object) => (isDeclared ? { ...object, facts: { ...(object["facts"] as object | undefined), [toCamelCase(name)]: moment } } : { ...object, [toCamelCase(name)]: moment }));
    }
  }
  return validateSnapshot(account).snapshot ?? shape;
}

/** The whole second at or after it, as it is written; nothing for what is no year of four digits. */
function momentOf(seconds: Fraction | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  const { n } = roundToStep(seconds, fraction(1n), "up");
  const moment = new Date(Number(n) * 1000);
  return Number.isNaN(moment.getTime()) || moment.getUTCFullYear() < 1000 || moment.getUTCFullYear() > 9999 ? undefined : moment.toISOString().replace(".000Z", "Z");
}
