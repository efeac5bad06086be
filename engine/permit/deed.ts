import type { Action } from "../../dsl/ir.ts";
import type { Piecewise } from "../piecewise/index.ts";
import type { Fraction } from "../number/index.ts";
import type { PaymentRecord } from "../payment/types.ts";
import type { Entity } from "../state/entity.ts";
import type { State } from "../state/state.ts";

/** Where the conditions of a permission are read. */
export type Site =
  | { readonly kind: "account"; readonly asset: string; readonly creditId?: string }
  | { readonly kind: "whole" }
  | {
      readonly kind: "held";
      readonly mode: string;
      readonly symbol: string;
      readonly positionId?: string;
      readonly orderId?: string;
      readonly leverage?: Fraction;
      /** What would be opened: at hand with 0 contracts where it is not there, before it is opened or where nobody says how much. */
      readonly opened?: Entity;
    };

/** What has been done: the state in which it is judged. */
export interface Done {
  readonly state: State;
  readonly payments: readonly PaymentRecord[];
  /** The bucket that was taken below 0, if one was. */
  readonly short?: string;
}

/** One action that a request amounts to, of any size: so much money, so many contracts, such a leverage. */
export interface Deed {
  readonly action: Action;
  /** The state before it. */
  readonly base: State;
  readonly unit: "money" | "contracts" | "leverage" | "none";
  /** The settlement asset, or that of the money. */
  readonly asset: string;
  readonly sites: readonly Site[];
  /** The most that is there to take, and where: `balance.wallet_balance`. */
  readonly source: { readonly amount: Fraction; readonly term: string } | undefined;
  /** The default effect. A size of 0 changes nothing that counts. Throws `Undecided`. */
  perform(size: Fraction): Done;
  /** What the buckets hold after an unknown size, where they move in step with it: `balance.wallet_balance USDT` → 5000 − x. */
  readonly moving: ReadonlyMap<string, (size: Piecewise) => Piecewise> | undefined;
}

/** What a request amounts to: for each size one deed, or two for a flip. */
export interface Plan {
  /** The state in which it is asked. */
  readonly base: State;
  /** As the answer names it: the action, or `flip`. */
  nameAt(size: Fraction): string;
  /** Each deed is done to the state that the one before it left; `size` is its own part. */
  deedsAt(size: Fraction): readonly { readonly size: Fraction; deed(base: State): Deed }[];
  readonly unit: Deed["unit"];
  readonly asset: string;
  /** The grid of sizes. */
  readonly step: Fraction;
  /** What was asked; absent: how much at most? */
  readonly asked: Fraction | undefined;
  /** The most that there is, where that is known before anything is done. */
  readonly ceiling: Deed["source"];
  /** Sizes at which something may change: a position's size, a tier's bound. */
  readonly knots: readonly Fraction[];
  /** Positions that leave the snapshot when they are closed. */
  readonly mayClose: readonly string[];
}
