import type { Liquidation } from "../../dsl/ir.ts";
import type { Standings } from "../assess.ts";
import type { Program } from "../program.ts";
import type { Snapshot } from "../snapshot/index.ts";
import { cannotDecide } from "../statuses.ts";

/**
 * The snapshot that remembers how its pools stood, where a stage is left at another threshold than it is entered (`until`). Nothing else
 * reads it. The same object where it remembers that already; a status that cannot be decided changes nothing.
 */
export function remembering(program: Program, snapshot: Snapshot, { pools, own }: Standings): Snapshot {
  const known = new Map((snapshot.pools ?? []).map(({ id, status }) => [id, status]));
  const changed = pools.filter(({ id, mode, status }) => status !== cannotDecide && known.get(id) !== status && lasts(program.modes.get(mode)?.liquidation));
  const { account } = snapshot;
  const accounts = own !== undefined && own !== cannotDecide && account.status !== own && lasts(program.meaning.account.liquidation) ? { account: { ...account, status: own } } : {};
  if (changed.length === 0 && !("account" in accounts)) return snapshot;
  for (const { id, status } of changed) if (status !== undefined) known.set(id, status);
  return { ...snapshot, ...accounts, ...(known.size === 0 ? {} : { pools: [...known].map(([id, status]) => ({ id, status })) }) };
}

function lasts(liquidation: Liquidation | undefined): boolean {
  return liquidation?.stages.some((stage) => stage.until !== undefined) === true;
}
