/** What the measurements of growth make larger: tier tables, and a policy. */
import { readFileSync } from "node:fs";
import { compile } from "../../index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { decimal } from "../peers/accounts.ts";

/** The account with so many tiers in each of its instruments: bounds even in their logarithm up to 5,000,000, without jumps, and rates from 0.4 % to 50 %. */
export function withTiers(snapshot: Snapshot, count: number): Snapshot {
  const tiers: object[] = [];
  let [from, amount, before] = [0n, 0n, 0n];
  for (let row = 0; row < count; row += 1) {
    const rate = BigInt(Math.round(40_000 + (4_960_000 * row) / Math.max(count, 2))); // of ten million
    amount += from * (rate - before);
    const upTo = BigInt(Math.round(100 * 50_000 ** ((row + 1) / count))) + BigInt(row);
    tiers.push({
      minNotional: String(from), ...(row < count - 1 && { maxNotional: String(upTo) }), maintenanceMarginRate: decimal(rate, 7), maintenanceAmount: decimal(row === 0 ? 0n : amount, 7), initialMarginRate: "0.5",
      maxLeverage: "2",
    });
    [from, before] = [upTo, rate];
  }
  return { ...snapshot, instruments: (snapshot.instruments ?? []).map((instrument) => ({ ...instrument, tiers })) } as unknown as Snapshot; // what the schema says, built from words
}

/** The text of the reference policy with so many more definitions: each adds a billionth of the value to the one before, and the last is what the requirement reads. */
export function textWithClauses(count: number): string {
  const text = readFileSync("policies/reference/reference.margin", "utf8");
  const step = (index: number): string => `    position.step_${index} = ${index === 0 ? "position.notional" : `position.step_${index - 1}`} + position.notional * 0.000000001 because "measured" [HOUSE assumptions]\n`;
  const definitions = Array.from({ length: count }, (_, index) => step(index)).join("");
  const found = /( {4}position\.maintenance_margin = )position\.notional/;
  if (!found.test(text)) throw new Error("The reference policy's requirement has changed: say here which definition it reads.");
  return count === 0 ? text : text.replace(found, (_, head: string) => `${definitions}${head}position.step_${count - 1}`);
}

export function withClauses(count: number): CompiledPolicy {
  return compile(textWithClauses(count));
}
