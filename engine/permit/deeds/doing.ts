import type { Action } from "../../../dsl/ir.ts";
import { unreachable } from "../../number/index.ts";

/** What the action is called where a sentence begins with it. */
export function doing(action: Action): string {
  switch (action) {
    case "add_margin":
      return "Adding";
    case "remove_margin":
      return "Removing";
    case "withdraw":
      return "Withdrawing";
    case "deposit":
      return "Depositing";
    case "transfer":
      return "Transferring";
    case "change_leverage":
      return "Changing leverage to";
    case "change_margin_mode":
      return "Changing the margin mode";
    case "change_position_mode":
      return "Changing the position mode";
    case "expire_credit":
      return "Expiring the credit";
    case "open":
      return "Opening";
    case "increase":
      return "Increasing by";
    case "reduce":
      return "Reducing by";
    case "close":
      return "Closing";
    case "place_order":
      return "Placing an order of";
    case "cancel_order":
      return "Cancelling the order";
    case "liquidate":
      return "Liquidating";
    case "delever":
      return "Deleveraging by";
    case "settle":
      return "Settling";
    default:
      return unreachable(action);
  }
}
