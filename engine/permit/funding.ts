import type { Permission } from "../../dsl/ir.ts";
import { quantityOf } from "../state/entity.ts";
import { balanceOf } from "../state/state.ts";
import { sign, zero, type Fraction } from "../number/index.ts";
import { clausesOf, type Asking } from "./asking.ts";
import type { Deed, Done, Plan } from "./deed.ts";

/** Whether the effects of a clause move money into a bucket: then the action may take from it what only they put there. */
export function funds({ also }: Permission, bucket: string): boolean {
  return also.some((effect) => effect.kind === "move" && effect.to === bucket);
}

/** Whether what the action took too much of the wallet is there again after the clause's effects. */
export function isFundedAgain(clause: Permission, bucket: string, deed: Deed, done: Done): boolean {
  const balance = bucket === "balance.wallet_balance" && funds(clause, bucket) ? balanceOf(done.state, deed.asset) : undefined;
  return balance !== undefined && sign(quantityOf(balance, "wallet_balance") ?? zero) >= 0;
}

/** The most that there is of what a plan takes; nothing where a clause may fund more of it. */
export function ceilingOf(asking: Asking, plan: Plan): Fraction | undefined {
  const { ceiling } = plan;
  const [part] = plan.deedsAt(zero);
  if (ceiling === undefined || part === undefined) return undefined;
  return clausesOf(asking, part.deed(plan.base)).some((clause) => funds(clause, ceiling.term)) ? undefined : ceiling.amount;
}
