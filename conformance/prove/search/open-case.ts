import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { fraction, one, parseDecimal, subtract, type Fraction } from "../../../engine/number/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { valueOf, variablesOf } from "../../line/index.ts";
import type { OpenCase } from "../claim.ts";
import { unknownsOf } from "../terms/polynomial.ts";
import { isShare, nameOfRest } from "../terms/domain.ts";
import { freeWordsOf } from "../words.ts";
import { holds, valuesOf } from "./case-values.ts";
import { accountsWith } from "./with-values.ts";

/** Accounts in a case that arithmetic leaves possible, or near it: with its words, and with numbers that satisfy all of it where some are found. */
export function accountsIn(policy: CompiledPolicy, open: OpenCase): readonly Snapshot[] {
  const values = valuesOf(open.facts, open.book, numbersOf(policy, open.shape));
  return values === undefined ? nearIn(policy, open).accounts : accountsWith(policy, open.shape, values);
}

/** Accounts, and the numbers that were found: also those of what is asked for, which are no account's. */
export interface Solved {
  readonly accounts: readonly Snapshot[];
  readonly values: ReadonlyMap<string, Fraction>;
}

/** The same in the market as it is where that suffices: a fee rate may be anything, and no reader believes one of five thousand percent. What must be equal is so on the grids too, where that is found. */
export function solvedIn(policy: CompiledPolicy, open: OpenCase): Solved {
  const { shape, book, facts } = open;
  const words = freeWordsOf(policy);
  const isFixed = (name: string): boolean => ofMarket.test(name) && !words.has(name.split(" ")[0] ?? "");
  const start = numbersOf(policy, shape);
  const values = valuesOf(facts, book, start, { isFixed, mostLooked: few }) ?? valuesOf(facts, book, start, { mostLooked: few });
  if (values === undefined) return nearIn(policy, open);
  const accounts = accountsWith(policy, shape, values);
  return { accounts: [...accounts.slice(0, 1).flatMap((account) => onGrid(policy, { shape: account, book, facts }, values)), ...accounts], values };
}
const ofMarket = /^(1 - )?(instrument|asset)\.(?!mark_price|last_price|index_price)/;
/** Many situations are solved for one comparison. */
const few = 12_000;

/** With the words of a case alone. */
function nearIn(policy: CompiledPolicy, { shape, book, facts }: OpenCase): Solved {
  const words = freeWordsOf(policy);
  const isWord = (name: string): boolean => name.startsWith("account.now ") || [...words.keys()].some((path) => name.startsWith(`${path} `));
  const said = valuesOf(facts.filter(({ value }) => unknownsOf(value).every(isWord)), book, numbersOf(policy, shape));
  return { accounts: said === undefined ? [shape] : accountsWith(policy, shape, said), values: said ?? new Map<string, Fraction>() };
}

/** What is equal to something else is so no more where numbers were moved to their grids: from there one number after the other is moved again, until one stands on its own. */
function onGrid(policy: CompiledPolicy, { shape, book, facts }: OpenCase, values: ReadonlyMap<string, Fraction>): readonly Snapshot[] {
  let account = shape;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const now = new Map([...values, ...numbersOf(policy, account)]);
    if (facts.every((fact) => fact.is !== "=" || holds(fact, now, book))) return turn === 0 ? [] : [account];
    const again = valuesOf(facts, book, now, { mostLooked: few });
    const [next] = again === undefined ? [] : accountsWith(policy, account, again);
    if (next === undefined) return [];
    account = next;
  }
  return [];
}
const mostTurns = 4;

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
  for (const { symbol, markPrice, lastPrice, indexPrice, contractSize, quantoMultiplier } of shape.instruments ?? []) {
    for (const [path, text] of [["mark_price", markPrice], ["last_price", lastPrice], ["index_price", indexPrice], ["contract_size", contractSize], ["quanto_multiplier", quantoMultiplier]] as const) {
      const value = parseDecimal(text ?? "");
      if (value !== undefined) numbers.set(`instrument.${path} ${symbol}`, value);
    }
  }
  return numbers;
}
