import type { CompiledPolicy } from "../../dsl/ir.ts";
import { divide, fraction, multiply, one, parseDecimal, roundToStep, sign, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { amountStep } from "../line/amount-step.ts";
import { pathsRead } from "../line/paths-read.ts";
import { checked } from "./variants.ts";

/** What one unit of the other asset is worth in dollars: no other price of made-up accounts, and not 1. */
const price = fraction(2500n);
/** How much of it there is, as a share of the value of the first wallet: a fifth, and a fiftieth that is owed. */
const shares = [fraction(1n, 5n), fraction(-1n, 50n)];

/** For policies that value money of one asset in another: money of another asset beside what there is, some that is held and some that is owed. Most examples and all made-up accounts have money of one. */
export function withOtherMoney(policy: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  const { balances = [] } = base.account;
  const [first] = balances;
  const like = base.assets?.find(({ asset }) => asset === first?.asset);
  const held = parseDecimal(first?.walletBalance ?? "");
  if (first === undefined || like === undefined || held === undefined || sign(held) <= 0 || balances.length > 1 || ![...pathsRead([policy])].some((path) => path.startsWith("asset.prices"))) return [];
  const name = ["ETH", "SOL"].find((each) => balances.every(({ asset }) => asset !== each) && (base.instruments ?? []).every(({ settle }) => settle !== each));
  if (name === undefined) return [];
  const inDollars = (asset: string): Fraction => (asset === "USD" ? one : parseDecimal(base.assets?.find((each) => each.asset === asset)?.prices?.["USD"] ?? "") ?? one);
  const others = [...new Set([...(base.assets ?? []).map(({ asset }) => asset), "USD"])].filter((asset) => asset !== name);
  const prices = Object.fromEntries(others.map((asset) => [asset, toDecimalString(roundToStep(divide(price, inDollars(asset)), fraction(1n, 100_000_000n), "up"))]));
  const step = parseDecimal(amountStep([policy])) ?? one;
  return shares.flatMap((share) => {
    const amount = roundToStep(multiply(divide(multiply(held, inDollars(first.asset)), price), share), step, "down");
    if (sign(amount) === 0) return [];
    return checked({
      ...base,
      account: { ...base.account, balances: [...balances, { ...first, asset: name, walletBalance: toDecimalString(amount), ...(first.bonus !== undefined && { bonus: toDecimalString(zero) }) }] },
      assets: [...(base.assets ?? []).filter(({ asset }) => asset !== name), { ...like, asset: name, prices }],
    });
  });
}
