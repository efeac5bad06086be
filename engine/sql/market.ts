import type { Program } from "../program.ts";
import type { NumberColumnOf } from "../kernel/columns.ts";
import { signOf } from "../kernel/plan/facts.ts";
import { factText, numberName, numberOf } from "./columns.ts";
import type { Dialect } from "./dialect.ts";

/** What of the market the views of a policy read. */
export interface MarketNeeds {
  /** Fields of tiers that are taken by slices. */
  readonly sliced: Set<string>;
  /** Numbers of assets, and the currencies in which they have prices. */
  readonly assets: Map<string, NumberColumnOf["sign"]>;
  readonly currencies: string[];
  /** Whether any row has an asset beside it. */
  isWorthRead: boolean;
  readonly numbers: Map<string, NumberColumnOf["sign"]>;
  readonly tierFields: Set<string>;
  /** Tiers of an instrument that are looked up here; an instrument with more goes to the exact core. */
  readonly tiers: number;
}

/** An open tier ends here. */
export const beyondAll = 1e300;

/** A number of an instrument, as the market view gives it. */
export function marketNumber(program: Program, needs: MarketNeeds, path: string, sign: NumberColumnOf["sign"]): string {
  needs.numbers.set(path, sign);
  return numberName(program, path);
}

export const boundColumn = (tier: number): string => `t${tier}_up_to`;
export const fieldColumn = (tier: number, field: string): string => `t${tier}_${field}`;

/**
 * Instruments with their numbers as doubles and their tiers in columns: one row an instrument, so that a look-up is no join over ranges. The tiers of a
 * ladder with a gap, an overlap or another order are absent: what needs them is for the exact core, which refuses it.
 */
export function marketView(program: Program, dialect: Dialect, needs: MarketNeeds): string {
  const { double } = dialect;
  const numbers = [...needs.numbers].sort().map(([path, sign]) => `${numberOf(dialect, factText(program, dialect, "i", path), sign)} AS ${numberName(program, path)}`);
  const fields = [...needs.tierFields].sort();
  const sliced = [...needs.sliced].sort();
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
  const ended = (tier: number): string => (tier === 0 ? double(0) : `l.b${tier}`);
  const slices = places.flatMap((tier) => [
    ...(sliced.length === 0 ? [] : [`CASE WHEN l.sound = 1 THEN ${ended(tier - 1)} END AS t${tier}_from`]),
    ...sliced.flatMap((field) => {
      const sum = (each: (row: number) => string): string => (tier === 1 ? double(0) : places.slice(0, tier - 1).map(each).join(" + "));
      return [
        `CASE WHEN l.sound = 1 THEN ${sum((row) => `(${ended(row)} - ${ended(row - 1)}) * l.f${row}_${field}`)} END AS t${tier}_below_${field}`,
        `CASE WHEN l.sound = 1 THEN ${double(1e-14)} * (${sum((row) => `(${ended(row)} + ${ended(row - 1)}) * l.f${row}_${field}`)}) END AS t${tier}_error_${field}`,
      ];
    }),
  ]);
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
  ${[...shown, ...slices].join(",\n  ")}
FROM plimsoll_instruments i LEFT JOIN ladders l ON l.symbol = i.symbol;
`;
}

/** A number of an asset (`w`), or the price of one unit: of a currency in itself 1, of an asset that is not listed what the policy declares. */
export function assetNumber(program: Program, dialect: Dialect, needs: MarketNeeds, path: string, sign: NumberColumnOf["sign"], alias: string, key: string): string {
  const prices = "asset.prices.";
  if (path.startsWith(prices)) {
    const currency = path.slice(prices.length);
    if (!needs.currencies.includes(currency)) needs.currencies.push(currency);
    return `CASE WHEN ${key} = ${dialect.literal(currency)} THEN ${dialect.double(1)} ELSE ${alias}.q${needs.currencies.indexOf(currency) + 1} END`;
  }
  needs.assets.set(path, sign);
  const column = `${alias}.${numberName(program, path)}`;
  const usual = program.declared.find((each) => each.path === path)?.default;
  return usual === undefined ? column : `CASE WHEN ${alias}.asset IS NULL THEN ${numberOf(dialect, dialect.literal(usual), sign)} ELSE ${column} END`;
}

/** Assets with their numbers, and their prices in columns: one row an asset. A price that stands there twice is none. */
export function worthView(program: Program, dialect: Dialect, needs: MarketNeeds): string {
  if (!needs.isWorthRead) return "";
  const { double } = dialect;
  const number = (path: string, sign: NumberColumnOf["sign"]): string => {
    const read = numberOf(dialect, factText(program, dialect, "i", path), sign);
    // A haircut above 1 is none that a snapshot may have.
    return path === "asset.haircut" ? `CASE WHEN ${read} <= ${double(1)} THEN ${read} END` : read;
  };
  const numbers = [...needs.assets].sort().map(([path, sign]) => `,\n  ${number(path, sign)} AS ${numberName(program, path)}`);
  if (needs.currencies.length === 0) return `${dialect.createView("plimsoll_worth")}\nSELECT i.*${numbers.join("")}\nFROM plimsoll_assets i;\n`;
  const quoted = needs.currencies.map((currency, index) => {
    const isIn = `currency = ${dialect.literal(currency)}`;
    return `CASE WHEN SUM(CASE WHEN ${isIn} THEN 1 ELSE 0 END) = 1 THEN MAX(CASE WHEN ${isIn} THEN ${numberOf(dialect, "price", "positive")} END) END AS q${index + 1}`;
  });
  return `${dialect.createView("plimsoll_worth")}
WITH quoted AS (
  SELECT asset AS asset_of,
    ${quoted.join(",\n    ")}
  FROM plimsoll_prices
  GROUP BY asset
)
SELECT i.*${numbers.join("")}${needs.currencies.map((_, index) => `, c.q${index + 1}`).join("")}
FROM plimsoll_assets i LEFT JOIN quoted c ON c.asset_of = i.asset;
`;
}
