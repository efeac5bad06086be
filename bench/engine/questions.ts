/** What is asked of the engine when it is measured, of accounts that differ in nothing but their size. */
import { assess } from "../../engine/assess.ts";
import { liquidate } from "../../engine/liquidate.ts";
import { permit } from "../../engine/permit/index.ts";
import { openSession } from "../../engine/session.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { accountOf } from "./account.ts";

export interface Question {
  readonly name: string;
  /** What it says in the document. */
  readonly what: string;
  /** Makes an account of that size ready; what comes back is what is measured, each time. */
  readonly ready: (positions: number) => () => unknown;
  /** Sizes above this are left out: steps and ways have limits of their own. */
  readonly most?: number;
}

export function questionsOf(policy: CompiledPolicy, oneByOne: CompiledPolicy): readonly Question[] {
  const mixed = (positions: number) => accountOf({ positions, cross: 50 });
  const poor = (positions: number) => accountOf({ positions, cross: 100, health: 0.4, losing: true });
  return [
    {
      name: "assess",
      what: "the whole account: half of the positions cross, half isolated, liquidation prices of all",
      ready: (positions) => {
        const snapshot = mixed(positions);
        return () => assess(policy, snapshot);
      },
    },
    {
      name: "assess, all cross",
      what: "the same, with all positions in one pool",
      ready: (positions) => {
        const snapshot = accountOf({ positions, cross: 100 });
        return () => assess(policy, snapshot);
      },
    },
    {
      name: "reassess",
      what: "a session on the mixed account, one of its five instruments at another price each time",
      ready: (positions) => {
        const snapshot = mixed(positions);
        const { symbol, markPrice } = snapshot.instruments![0]!; // these accounts have instruments
        const session = openSession(policy, snapshot);
        let ticks = 0;
        return () => session.reassess({ [symbol]: (Number(markPrice) * (1 + ((ticks += 1) % 50) / 10_000)).toFixed(1) });
      },
    },
    {
      name: "permit",
      what: "may it open more, and how much at most",
      ready: (positions) => {
        const snapshot = mixed(positions);
        const { symbol, markPrice } = snapshot.instruments![0]!; // as above
        return () => permit(policy, snapshot, { action: "open", symbol, marginMode: "cross", side: "long", price: markPrice, leverage: "10" });
      },
    },
    {
      name: "liquidate",
      what: "one pool of all positions: tier by tier, then all that is left at the bankruptcy price",
      ready: (positions) => {
        const snapshot = poor(positions);
        return () => liquidate(policy, snapshot);
      },
    },
    {
      name: "liquidate, one by one",
      what: "the same pool by a plan that closes one position at a time until it is enough",
      most: 3000,
      ready: (positions) => {
        const snapshot = poor(positions);
        return () => liquidate(oneByOne, snapshot);
      },
    },
  ];
}
