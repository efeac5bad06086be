import type { CompiledPolicy, RoundingRule } from "../../dsl/ir.ts";
import { listed, wordsOf } from "./english.ts";
import { groupedDigits, instantText } from "./literals.ts";
import { roundingText } from "./rounding.ts";

/** What a policy is for and when, in sentences. */

/** `linear contracts settled in USDT` and where, one phrase a rule; none where a policy is for everything. */
export function appliesTexts({ meaning }: CompiledPolicy, word: "to" | "for"): readonly string[] {
  const valuesOf = (key: string): readonly string[] | undefined => meaning.applies.find((rule) => rule.key === key)?.values;
  const [kinds, assets] = [valuesOf("contract"), valuesOf("settle")];
  const contracts = [kinds === undefined ? undefined : listed(kinds), "contracts", assets === undefined ? undefined : `settled in ${listed(assets, "or")}`].filter((part) => part !== undefined);
  const others = meaning.applies.filter(({ key }) => key !== "contract" && key !== "settle").map(({ key, values }) => `where the ${wordsOf(key)} is ${listed(values, "or")}`);
  return [...(contracts.length === 1 ? [] : [`${word} ${contracts.join(" ")}`]), ...others];
}

/** `from 2026-01-01 until, but not including, 2027-01-01`; nothing where a policy has no dates. */
export function effectiveText({ meaning }: CompiledPolicy): string | undefined {
  const { from, until } = meaning.effective;
  if (from === undefined && until === undefined) return undefined;
  const end = until === undefined ? undefined : `until, but not including, ${instantText(until)}`;
  return [from === undefined ? undefined : `from ${instantText(from)}`, end].filter((part) => part !== undefined).join(" ");
}

export function roundingTexts({ meaning }: CompiledPolicy): readonly string[] {
  const { amounts, prices } = meaning.rounding;
  return [
    amounts === undefined ? "Amounts of money are not rounded." : `Amounts of money are ${gridText(amounts)}.`,
    prices === undefined ? "Prices that are reckoned are not rounded." : `Prices that are reckoned are ${gridText(prices)}.`,
  ];
}

function gridText({ to, mode }: RoundingRule): string {
  if (to === "tick") return roundingText(mode, "a whole tick", "the nearest tick");
  return roundingText(mode, `a multiple of ${groupedDigits(to)}`, `the nearest multiple of ${groupedDigits(to)}`);
}
