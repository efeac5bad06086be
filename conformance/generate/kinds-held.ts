import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";

/**
 * Of each kind of position that an account may hold, by contract, mode and side: how one stands that has gained or lost, where no case asks that. No clause says how a profit of an inverse
 * contract is reckoned, so no mutant need tell whoever reckons it as of a linear one.
 */
export function kindsHeld(hunt: Hunt, bases: readonly Snapshot[], chosen: readonly Chosen[]): readonly Chosen[] {
  const seen = new Set(chosen.filter(({ candidate }) => candidate.ask.ask === "assess").flatMap(({ candidate }) => kindsIn(candidate.snapshot)));
  return [...bases].sort((a, b) => (a.positions?.length ?? 0) - (b.positions?.length ?? 0)).flatMap((snapshot): readonly Chosen[] => {
    const kind = kindsIn(snapshot).find((each) => !seen.has(each));
    if (kind === undefined) return [];
    for (const each of kindsIn(snapshot)) seen.add(each);
    return [{ candidate: hunt.ask({ snapshot, ask: { ask: "assess" } }), tells: [], shows: [], noticed: `a platform that reckons the profit of ${kind} otherwise` }];
  });
}

function kindsIn({ positions = [], instruments = [] }: Snapshot): readonly string[] {
  return positions.flatMap(({ symbol, marginMode, side, contracts, entryPrice }) => {
    const instrument = instruments.find((each) => each.symbol === symbol);
    return instrument === undefined || entryPrice === undefined || entryPrice === instrument.markPrice || /^[0.]*$/.test(contracts) ? [] : [`${instrument.contract} contracts held ${side} in ${marginMode} mode`];
  });
}
