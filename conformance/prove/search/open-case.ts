import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { fraction, one, parseDecimal, subtract, type Fraction } from "../../../engine/number/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { valueOf, variablesOf } from "../../line/index.ts";
import type { OpenCase } from "../claim.ts";
import { unknownsOf } from "../terms/polynomial.ts";
import { isShare, nameOfRest } from "../terms/domain.ts";
import { freeWordsOf } from "../words.ts";
import { valuesOf } from "./case-values.ts";
import { accountsWith } from "./with-values.ts";

/** Accounts in a case that arithmetic leaves possible, or near it: with its words, and with numbers that satisfy all of it where some are found. */
export const accountsIn = (policy: CompiledPolicy, open: OpenCase): readonly Snapshot[] => solvedIn(policy, open).accounts;

/** The same, and the numbers that were found: also those of what is asked for, which are no account's. */
export function solvedIn(policy: CompiledPolicy, { shape, book, facts }: OpenCase): { readonly accounts: readonly Snapshot[]; readonly values: ReadonlyMap<string, Fraction> } {
  const start = numbersOf(policy, shape);
  const values = valuesOf(facts, book, start);
  if (values !== undefined) return { accounts: accountsWith(policy, shape, values), values };
  const words = freeWordsOf(policy);
  const isWord = (name: string): boolean => name.startsWith("account.now ") || [...words.keys()].some((path) => name.startsWith(`${path} `));
  const said = valuesOf(facts.filter(({ value }) => unknownsOf(value).every(isWord)), book, start);
  return { accounts: said === undefined ? [shape] : accountsWith(policy, shape, said), values: said ?? new Map<string, Fraction>() };
}

/** The numbers of an account by the names of their unknowns. */
function numbersOf(policy: CompiledPolicy, shape: Snapshot): ReadonlyMap<string, Fraction> {
  const numbers = new Map<string, Fraction>([[`account.now ${shape.account.id}`, fraction(BigInt(Date.parse(shape.asOf)), 1000n)]]);
  for (const variable of variablesOf([policy], shape)) {
    const value = parseDecimal(valueOf(shape, variable) ?? "");
    if (value === undefined) continue;
    const name = `${variable.path} ${variable.of}`;
    if (isShare(variable.path)) numbers.set(nameOfRest(name), subtract(one, value));
    else numbers.set(name, value);
  }
  for (const { symbol, markPrice, lastPrice, indexPrice } of shape.instruments ?? []) {
    for (const [path, text] of [["mark_price", markPrice], ["last_price", lastPrice], ["index_price", indexPrice]] as const) {
      const value = parseDecimal(text ?? "");
      if (value !== undefined) numbers.set(`instrument.${path} ${symbol}`, value);
    }
  }
  return numbers;
}
