import type { Program } from "../program.ts";
import { splitPath } from "../state/load.ts";
import type { NumberColumnOf } from "../kernel/columns.ts";
import { signOf } from "../kernel/plan/facts.ts";
import { factText, numberOf } from "./columns.ts";
import type { Dialect } from "./dialect.ts";

/** What of the market the views of a policy read. */
export interface MarketNeeds {
  readonly numbers: Map<string, NumberColumnOf["sign"]>;
  readonly tierFields: Set<string>;
  /** Tiers of an instrument that are looked up here; an instrument with more goes to the exact core. */
  readonly tiers: number;
}

/** An open tier ends here. */
export const beyondAll = 1e300;

/** A number of an instrument, as the market view gives it. */
export function marketNumber(needs: MarketNeeds, path: string, sign: NumberColumnOf["sign"]): string {
  needs.numbers.set(path, sign);
  return `m.n_${splitPath(path)[1]}`;
}

export const boundColumn = (tier: number): string => `m.t${tier}_up_to`;
export const fieldColumn = (tier: number, field: string): string => `m.t${tier}_${field}`;

/**
 * Instruments with their numbers as doubles and their tiers in columns: one row an instrument, so that a look-up is no join over ranges. The tiers of a
 * ladder with a gap, an overlap or another order are absent: what needs them is for the exact core, which refuses it.
 */
export function marketView(program: Program, dialect: Dialect, needs: MarketNeeds): string {
  const { double } = dialect;
  const numbers = [...needs.numbers].sort().map(([path, sign]) => `${numberOf(dialect, factText(program, dialect, "i", path), sign)} AS n_${splitPath(path)[1]}`);
  const fields = [...needs.tierFields].sort();
  if (fields.length === 0) return `${dialect.createView("plimsoll_market")}\nSELECT i.*${numbers.map((sql) => `,\n  ${sql}`).join("")}\nFROM plimsoll_instruments i;\n`;
  const places = Array.from({ length: needs.tiers }, (_, index) => index + 1);
  const at = (tier: number, sql: string): string => `MAX(CASE WHEN tier = ${tier} THEN ${sql} END)`;
  const upTo = `CASE WHEN max_notional IS NULL THEN ${double(beyondAll)} ELSE ${numberOf(dialect, "max_notional", "positive")} END`;
  const ladder = places.flatMap((tier) => [
    `${at(tier, upTo)} AS b${tier}`,
    `${at(tier, dialect.asText("max_notional"))} AS x${tier}`,
    `${at(tier, dialect.asText("min_notional"))} AS n${tier}`,
    ...fields.map((field) => `${at(tier, numberOf(dialect, field, signOf(`tier.${field}`)))} AS f${tier}_${field}`),
  ]);
  const seams = places.slice(1).map((tier) => `(tiers < ${tier} OR (x${tier - 1} = n${tier} AND b${tier - 1} < b${tier}))`);
  const whole = [`tiers = highest`, `tiers = places`, `tiers <= ${needs.tiers}`, `${numberOf(dialect, "n1", "nonNegative")} = ${double(0)}`, ...seams];
  const shown = places.flatMap((tier) => [`CASE WHEN l.sound = 1 THEN l.b${tier} END AS t${tier}_up_to`, ...fields.map((field) => `CASE WHEN l.sound = 1 THEN l.f${tier}_${field} END AS t${tier}_${field}`)]);
  return `${dialect.createView("plimsoll_market")}
WITH rungs AS (
  SELECT symbol, COUNT(*) AS tiers, COUNT(DISTINCT tier) AS places, MAX(tier) AS highest,
    ${ladder.join(",\n    ")}
  FROM plimsoll_tiers
  GROUP BY symbol
), ladders AS (
  SELECT rungs.*,
    CASE WHEN ${whole.join("\n      AND ")} THEN 1 ELSE 0 END AS sound
  FROM rungs
)
SELECT i.*${numbers.map((sql) => `,\n  ${sql}`).join("")},
  ${shown.join(",\n  ")}
FROM plimsoll_instruments i LEFT JOIN ladders l ON l.symbol = i.symbol;
`;
}
