import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { add, compare, divide, fraction, parseDecimal, roundToDigits, sign, subtract, toDecimalString, type Fraction } from "../../../engine/number/index.ts";
import type { Charge, Snapshot } from "../../../engine/snapshot/index.ts";
import { Note } from "../../../engine/note.ts";
import { chargesOf } from "../../accounts/index.ts";

/** The charges that an account is asked about: those around what its buckets hold, and those at, beside and between the amounts that lists of payers compare a charge with. */
export function chargesIn(policy: CompiledPolicy, account: Snapshot): readonly Charge[] {
  const usual = chargesOf([policy], account);
  const amounts = amountsCompared(policy);
  if (amounts.length === 0) return usual;
  const kinds = new Map(usual.map((charge) => [`${charge.purpose} ${charge.direction ?? ""} ${charge.position ?? ""}`, charge]));
  return [...usual, ...[...kinds.values()].flatMap((charge) => amounts.map((amount): Charge => ({ ...charge, amount })))];
}

/** Accounts, each beside the funds that it has and beside funds without an end: a charge that a declared fund cannot bear is not decided, and shows nothing. */
export function* inTurn(accounts: Iterable<Snapshot>): Generator<Snapshot> {
  for (const account of accounts) {
    yield account;
    const { funds = [], ...rest } = account;
    if (funds.length > 0) yield rest;
  }
}

const amountsCompared = (policy: CompiledPolicy): readonly string[] => compared.on(policy, () => {
  const stated = policy.meaning.modes.flatMap(({ payment }) => payment.flatMap((rule) => (rule.kind === "pay" ? [rule.when, ...rule.steps.flatMap(({ when, upTo }) => [when, upTo])] : []))).flatMap(numbersBeside);
  const rising = [...new Set(stated)].flatMap((text) => parseDecimal(text) ?? []).filter((value) => sign(value) > 0).sort(compare).slice(0, mostStated);
  const between = rising.flatMap((value, index) => (index === 0 ? [] : [divide(add(value, rising[index - 1]!), fraction(2n))])); // the one before it
  const around: readonly Fraction[] = [...rising.flatMap((value) => [subtract(value, cent), value, add(value, cent)]), ...between, ...rising.slice(-1).map((value) => add(value, value))];
  return [...new Set(around.filter((value) => sign(value) > 0).map((value) => toDecimalString(roundToDigits(value, 8, "down"))))];
});
const compared = new Note<CompiledPolicy, readonly string[]>();
const cent = fraction(1n, 100n);
const mostStated = 12;

/** The numbers of comparisons, and of limits, that read the charge. */
function numbersBeside(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("kind" in part && (part.kind === "compare" || part.kind === "binary" || part.kind === "extreme") && JSON.stringify(part).includes('"path":"charge.amount"')) return numbersIn(part);
  return Object.values(part).flatMap(numbersBeside);
}

function numbersIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("kind" in part && part.kind === "number" && "value" in part && typeof part.value === "string") return [part.value];
  return Object.values(part).flatMap(numbersIn);
}
