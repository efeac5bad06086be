import { equals, sign } from "../../number/index.ts";
import { quote, type BalanceChange, type Snapshot } from "../../snapshot/index.ts";
import { decimal, impossible, written } from "./impossible.ts";
import { withBalanceOf } from "./wallet.ts";

/** Another wallet balance or bonus. */
export function withBalance(snapshot: Snapshot, { change, asset, to }: BalanceChange): Snapshot {
  const after = decimal(to);
  if (change === "bonus" && sign(after) < 0) throw impossible("to", `expected a bonus of 0 or more, but found ${quote(to)}`);
  const name = change === "bonus" ? "bonus" : "walletBalance";
  const before = snapshot.account.balances?.find((each) => each.asset === asset)?.[name];
  if (before !== undefined && equals(decimal(before), after)) return snapshot;
  return withBalanceOf(snapshot, asset, (balance) => ({ ...balance, [name]: written(after, "to") }));
}
