import { compare, sumAll, type Fraction } from "../../number/index.ts";
import { holds } from "../../algebras/exact.ts";
import type { Pool } from "../../pools.ts";
import { quantityOf, wordOf, type Entity } from "../../state/entity.ts";
import { splitPath } from "../../state/load.ts";
import type { State } from "../../state/state.ts";
import type { Apart, CreditTest } from "../columns.ts";

/** What credits that pass the tests come to; `undefined` where one cannot be tested. */
export function creditsOf(tests: readonly CreditTest[], credits: readonly Entity[], { asOf }: State): Fraction | undefined {
  const amounts: Fraction[] = [];
  for (const credit of credits) {
    const passes = tests.reduce<boolean | undefined>((all, test) => (all === true ? passed(test, credit, asOf) : all), true);
    const amount = quantityOf(credit, "amount");
    if (passes === undefined || amount === undefined) return undefined;
    if (passes) amounts.push(amount);
  }
  return sumAll(amounts);
}

function passed(test: CreditTest, credit: Entity, now: Fraction): boolean | undefined {
  if (test.test === "kind") return (wordOf(credit, "kind") === test.word) !== test.not;
  const expires = quantityOf(credit, "expires_at");
  return expires === undefined ? undefined : holds(test.operator, compare(expires, now));
}

/** Whether no two positions, or positions and orders, of these pools agree on a word of theirs or of their instruments; as a word. */
export function isApart({ of, by }: Apart, pools: readonly Pool[], { instrumentBySymbol }: State): "yes" | "no" {
  const [level, name] = splitPath(by);
  const held = pools.flatMap((pool) => [...pool.positions, ...(of === "positions" ? [] : pool.orders)]);
  const words = held.map((each) => {
    const owner = level === "instrument" ? instrumentBySymbol.get(wordOf(each, "symbol") ?? "") : each;
    return (owner && wordOf(owner, name)) ?? "";
  });
  return new Set(words).size === held.length ? "yes" : "no";
}
