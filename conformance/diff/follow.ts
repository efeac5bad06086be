import { add, compare, fraction, multiply, parseDecimal, roundToStep, toDecimalString } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { withObject } from "../line/place.ts";
import type { Ask } from "../outcome/index.ts";
import { unitOf } from "./requests.ts";
import type { Difference, Spot } from "./types.ts";

/**
 * What a difference suggests to ask next, since it is likely to show another decision: the plan of an account that only one of the two liquidates, as much as only one of them
 * allows, a charge that only one of them leaves to a fund which cannot pay it, and the account at the prices between which only one of them liquidates it.
 */
export function followed(snapshot: Snapshot, ask: Ask, { key, kind, object, old, new: now }: Difference, isOfTwoTexts = false): readonly Spot[] {
  if (kind === "stage" && key.endsWith(".liquidatable")) return [{ snapshot, ask: { ask: "liquidate" } }];
  const [left, right] = [parseDecimal(old), parseDecimal(now)];
  if (kind === "price" && left !== undefined && right !== undefined) {
    const symbol = snapshot.positions?.find(({ id }) => id === object)?.symbol;
    const tick = parseDecimal(snapshot.instruments?.find((each) => each.symbol === symbol)?.tickSize ?? "");
    if (symbol === undefined || tick === undefined) return [];
    const between = toDecimalString(roundToStep(multiply(add(left, right), fraction(1n, 2n)), tick, "down"));
    // A stage may read the last price or that of the index: these go along, where the account has them.
    const others = isOfTwoTexts ? [] : ["lastPrice", "indexPrice"].filter((name) => snapshot.instruments?.some((each) => each.symbol === symbol && name in each));
    const at = (price: string, names: readonly string[]): Spot => ({ snapshot: withObject(snapshot, "instrument", symbol, (instrument) => ({ ...instrument, ...Object.fromEntries(names.map((name) => [name, price])) })), ask: { ask: "assess" } });
    return [...new Set([between, old, now])].flatMap((price) => [at(price, ["markPrice"]), ...(others.length === 0 ? [] : [at(price, ["markPrice", ...others])])]);
  }
  if (kind === "largest" && ask.ask === "permit") {
    const unit = unitOf(ask.request);
    if (unit === undefined || unit in ask.request || left === undefined || right === undefined) return [];
    const more = compare(left, right) > 0 ? old : now;
    return [{ snapshot, ask: { ask: "permit", request: { ...ask.request, [unit]: more } } }];
  }
  if (kind === "payer" && ask.ask === "charge" && left !== undefined && right !== undefined) {
    const absorber = key.slice(key.lastIndexOf(".") + 1);
    const charge = "purpose" in ask.charges ? ask.charges : ask.charges[0];
    const fund = snapshot.funds?.find(({ name, asset }) => asset === charge?.asset && (name === absorber || `${name}_fund` === absorber));
    if (fund === undefined) return [];
    const less = compare(left, right) < 0 ? old : now;
    return [{ snapshot: withObject(snapshot, "fund", `${fund.name} ${fund.asset}`, (object) => ({ ...object, amount: less })), ask }];
  }
  return [];
}
