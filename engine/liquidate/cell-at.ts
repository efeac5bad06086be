import { balanceOrEmpty } from "../empty-pool.ts";
import { zero } from "../number/index.ts";
import type { Cell } from "../payment/cell.ts";
import { cellsOf } from "../payment/steps.ts";
import type { Scope } from "../scope.ts";
import { Undecided } from "../undecided.ts";

/** The one cell of a bucket of the account, or of an absorber, that a step of a plan moves money through. Throws `Undecided` where there is none. */
export function cellAt(bucket: string, scope: Scope, asset: string, clause: string): Cell {
  const [only] = cellsOf(bucket, { id: clause }, { purpose: "liquidation_fee", direction: "pay", asset, amount: zero, mode: "" }, { ...scope, balance: balanceOrEmpty(scope.state, asset) });
  if (only === undefined) throw new Undecided({ kind: "not_meaningful", because: `There is no \`${bucket}\` to move money through.` }, clause);
  return only.cell;
}
