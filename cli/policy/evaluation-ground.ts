import type { Snapshot } from "../../engine/snapshot/index.ts";

/** A policy that says nothing, in which an expression can stand where the call names none. */
export const emptyPolicy = `
language 1
policy nothing {
  version 1
  effective from 0001-01-01
  source NONE "Nothing" sections nothing
  definitions {
    position.notional = value of position at instrument.mark_price [NONE nothing]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [NONE nothing]
    position.initial_margin = position.notional [NONE nothing]
    position.maintenance_margin = position.notional [NONE nothing]
    pool.initial_margin = sum of position.initial_margin [NONE nothing]
    pool.maintenance_margin = sum of position.maintenance_margin [NONE nothing]
  }
  mode none "None" {
    sharing { share margin with nothing [NONE nothing]  count position.margin [NONE nothing] }
    adjustment unspecified because "nothing is said"
    liquidation of pool unspecified because "nothing is said"
    payment unspecified because "nothing is said"
  }
}
`;

/** An account that holds nothing. */
export const emptySnapshot: Snapshot = { asOf: "2000-01-01T00:00:00Z", account: { id: "nobody" } };
