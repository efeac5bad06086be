import type { Realization } from "../../schemas/generated/events.ts";
import { profitOfClosing, valueOf, withBasis } from "../basis.ts";
import { isZero, sign, negate } from "../number/index.ts";
import { prepare } from "../program.ts";
import type { Charge, Snapshot } from "../snapshot/index.ts";
import { quantityOf, wordOf, type Entity } from "../state/entity.ts";
import { loadState } from "../state/load.ts";
import { withEntity, type State } from "../state/state.ts";
import { writeState } from "../state/write.ts";
import { written } from "../state/written.ts";
import type { Ground } from "./apply.ts";

/**
 * The state in which the positions that a job settles go on from the mark price, and what they gained and lost, not yet paid: first the
 * profits, then the losses, each in the order of the snapshot, as after a fill. Throws `Undecided` where an entry is missing,
 * or something is too large to be written.
 */
export function realized({ policy, snapshot }: Ground, job: Realization): { snapshot: Snapshot; charges: readonly Charge[] } {
  const { declared } = prepare(policy);
  const state = loadState(snapshot, declared);
  const gains = state.positions.flatMap((position) => gainOf(state, position, job));
  const settled = gains.reduce((next: State, { position, instrument, mark }) => {
    const contracts = quantityOf(position, "contracts")!; // the schema demands it
    return withEntity(next, withBasis(position, instrument, contracts, valueOf(position, instrument, contracts, mark)));
  }, state);
  const charges = gains.map(({ position, instrument, profit }): Charge => ({
    purpose: sign(profit) > 0 ? "realized_profit" : "realized_loss",
    position: position.id,
    asset: wordOf(instrument, "settle")!, // the schema demands it
    amount: written(sign(profit) > 0 ? profit : negate(profit), `What ${position.id} realized`),
  }));
  const paidFirst = (purpose: Charge["purpose"]) => charges.filter((each) => each.purpose === purpose);
  return { snapshot: writeState(settled, declared), charges: [...paidFirst("realized_profit"), ...paidFirst("realized_loss")] };
}

function gainOf(state: State, position: Entity, job: Realization) {
  const [symbol, contracts] = [wordOf(position, "symbol")!, quantityOf(position, "contracts")!]; // the schema demands both
  if ((job.symbol !== undefined && job.symbol !== symbol) || (job.marginMode !== undefined && job.marginMode !== wordOf(position, "margin_mode")) || isZero(contracts)) return [];
  const instrument = state.instrumentBySymbol.get(symbol)!; // the boundary has checked symbols
  const mark = quantityOf(instrument, "mark_price")!; // the schema demands it
  const profit = profitOfClosing(position, instrument, contracts, mark);
  const wanted = sign(profit) !== 0 && (job.of === "both" || (job.of === "profit") === sign(profit) > 0);
  return wanted ? [{ position, instrument, mark, profit }] : [];
}
