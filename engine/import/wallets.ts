import type { ImportMapping } from "../../schemas/generated/import-mapping.ts";
import { isZero, subtract, sumAll, toDecimalString } from "../number/index.ts";
import type { Fraction } from "../number/index.ts";
import type { Builder } from "./build.ts";
import type { Records } from "./collect.ts";
import type { Notes } from "./notes.ts";
import { partOf } from "./parts.ts";
import { numberOf } from "./text.ts";

/** Margin or profit of a position, and the asset that it is in. */
export interface AssignedMargin {
  readonly asset: string;
  readonly amount: string;
}

/**
 * The balances as JSON, with disjoint buckets: what the platform's wallet balance includes and a snapshot keeps apart is
 * taken out of it. Empty balances are left out, except of assets that something here settles in.
 */
export function balancesOf(mapping: ImportMapping, records: Records, builder: Builder, margins: readonly AssignedMargin[], profits: readonly AssignedMargin[], settles: ReadonlySet<string>, notes: Notes): readonly Record<string, unknown>[] {
  return [...records.of.balance.keys()].flatMap((asset) => {
    const built = builder.part("balance", asset);
    if (built === undefined || built.skipped) return [];
    const balance = partOf("balance", built, notes);
    const taken = amountsTaken(mapping, asset, balance, margins, profits);
    const wallet = numberOf(String(balance["walletBalance"] ?? ""));
    if (wallet !== undefined && taken.length > 0) balance["walletBalance"] = toDecimalString(subtract(wallet, sumAll(taken)));
    return settles.has(asset) || saysSomething(balance) ? [balance] : [];
  });
}

function amountsTaken(mapping: ImportMapping, asset: string, balance: Readonly<Record<string, unknown>>, margins: readonly AssignedMargin[], profits: readonly AssignedMargin[]): readonly Fraction[] {
  const held = mapping.build.walletHolds ?? [];
  const amounts = [
    ...(held.includes("margin") ? margins.filter((each) => each.asset === asset).map((each) => each.amount) : []),
    ...(held.includes("profit") ? profits.filter((each) => each.asset === asset).map((each) => each.amount) : []),
    ...(held.includes("bonus") ? [String(balance["bonus"] ?? "0")] : []),
  ];
  return amounts.flatMap((amount) => numberOf(amount) ?? []);
}

function saysSomething(balance: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(balance).some(([key, value]) => {
    const amount = key === "asset" ? undefined : numberOf(String(value));
    return amount !== undefined && !isZero(amount);
  });
}
