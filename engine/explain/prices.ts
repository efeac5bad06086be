import { trace } from "../algebras/trace.ts";
import { parseDecimal } from "../number/index.ts";
import type { Pool } from "../pools.ts";
import { Reading } from "../reading.ts";
import type { Scope } from "../scope.ts";
import type { Explanation } from "../snapshot/index.ts";
import { atPrice } from "../solve/trigger.ts";
import { wordOf, type Entity } from "../state/entity.ts";
import { stageHolds, stagesOf } from "../statuses.ts";
import type { Explaining } from "./explain.ts";
import { namesFor } from "./names.ts";
import { told } from "./nodes.ts";
import { positionStatuses } from "./statuses.ts";

/** Names of solved prices: `liquidationPrice`, `bankruptcyPrice`, and `stagePrices.warning` of the other stages. */
export function isPrice(pool: Pool | undefined, name: string): boolean {
  return pool !== undefined && pricesOf(pool).includes(name);
}

export function pricesOf(pool: Pool): readonly string[] {
  const others = (pool.mode.liquidation?.stages ?? []).filter((stage) => stage.name !== "liquidatable");
  return ["liquidationPrice", "bankruptcyPrice", ...others.map((stage) => `stagePrices.${stage.name}`)];
}

/** A solved price: the trigger as it stands at that very price, so that a reader can check the two sides. */
export function priceAnswer(context: Explaining, pool: Pool, position: Entity, name: string): Explanation {
  const { program, state, pools, assessed } = context;
  const answer = assessed.positions.find((candidate) => candidate.id === position.id);
  const stageName = name === "liquidationPrice" ? "liquidatable" : name.startsWith("stagePrices.") ? name.slice("stagePrices.".length) : undefined;
  const price = name === "bankruptcyPrice" ? answer?.bankruptcyPrice : name === "liquidationPrice" ? answer?.liquidationPrice : answer?.stagePrices?.find(({ stage }) => stage === stageName)?.price;
  const label = `${name} of ${position.id}`;
  const untold = assessed.cannotDecide.find((each) => each.answer === `positions.${position.id}.${name}`);
  if (untold !== undefined) return told(untold, label);
  const now = positionStatuses(context, pool, position);
  if (price === undefined) return { label, kind: "answer", value: "none", note: "No price on the losing side begins it, or it holds already.", children: now };
  const symbol = wordOf(position, "symbol")!; // the boundary has checked symbols
  const moved = atPrice(state, symbol, parseDecimal(price)!); // printed by us
  const reading = new Reading(program, trace(namesFor(program, moved, pools)));
  const same = reading.poolsOf({ state: moved }).find((candidate) => candidate.id === pool.id)!; // prices do not move pools
  const stage = stageName === undefined ? undefined : stagesOf(same).find((each) => each.name === stageName);
  const scope: Scope = { state: moved, pool: same, ...(pool.mode.liquidation?.of === "position" ? { position } : {}) };
  const there = stage === undefined ? reading.equity("maintaining", scope).why : stageHolds(reading, stage, scope).why;
  const unit = namesFor(program, state, pools).unit({ path: "instrument.mark_price", of: symbol });
  return {
    label,
    kind: "answer",
    value: price,
    ...(unit === undefined ? {} : { unit }),
    ...(stage === undefined ? {} : { clause: stage.id }),
    note: "Solved from the rule: the price of this instrument alone moves; other prices, entries and balances stay.",
    children: [{ label: `at ${price}, as printed`, kind: "condition", children: [there] }, ...now],
  };
}
