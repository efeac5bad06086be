import { moveBetween } from "../../fill/move.ts";
import { absorberCell, creditCell } from "../../payment/cell.ts";
import type { State } from "../../state/state.ts";
import type { Deed, Done } from "../deed.ts";

/** Another position mode: a selector of the account, and nothing else. */
export function positionModeDeed(base: State, mode: string): Deed {
  return {
    action: "change_position_mode",
    base,
    unit: "none",
    asset: "",
    sites: [{ kind: "whole" }],
    source: undefined,
    perform: (): Done => ({ state: { ...base, selectors: { ...base.selectors, position_mode: mode } }, payments: [] }),
    moving: undefined,
  };
}

/** A credit that lapses: what is left of it goes to the venue, and the credit is gone. Throws `Undecided` where what is left is not said. */
export function expireCreditDeed(base: State, asset: string, id: string): Deed {
  return {
    action: "expire_credit",
    base,
    unit: "none",
    asset,
    sites: [{ kind: "account", asset, creditId: id }],
    source: undefined,
    perform: (): Done => {
      const credits = base.credits[asset] ?? [];
      const cell = creditCell(credits.find((credit) => credit.id === id)!, asset); // the request was checked
      const { state, payments } = moveBetween(base, cell, absorberCell("venue", base, asset, undefined), cell.value!, "expire_credit"); // a credit holds money
      return { state: { ...state, credits: { ...state.credits, [asset]: (state.credits[asset] ?? []).filter((credit) => credit.id !== id) } }, payments };
    },
    moving: undefined,
  };
}
