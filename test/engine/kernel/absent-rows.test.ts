/** What is absent lies in no row of a table, whichever bits its NaN has: processors make one with the sign bit set. */
import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import type { Batch } from "../../../engine/kernel/columns.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { compile } from "../../../index.ts";

interface Module {
  columnsOf(snapshots: readonly Snapshot[]): Batch;
  decideColumns(batch: Batch): { readonly accountStatus: Uint8Array };
}

/** A policy whose tiers are looked up by this. */
const policyBy = (by: string): string => `language 1
policy test.absent "Absent" {
version 1
applies to contract linear
applies to settle USDT
source HOUSE "own" dated 2026-01-01 sections assumptions
round amounts to 0.01 half even, prices to tick half even
definitions {
position.notional = value of position at instrument.mark_price [HOUSE assumptions]
position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [HOUSE assumptions]
position.tier = instrument.tiers by ${by}, upper bound included [HOUSE assumptions]
position.initial_margin = position.notional / position.leverage [HOUSE assumptions]
position.maintenance_margin = position.notional * position.tier.maintenance_margin_rate [HOUSE assumptions]
order.initial_margin = (value of order at order.price) / order.leverage [HOUSE assumptions]
pool.initial_margin = sum of position.initial_margin [HOUSE assumptions]
pool.maintenance_margin = sum of position.maintenance_margin [HOUSE assumptions]
}
mode m0 "M" {
sharing { [HOUSE assumptions]
share margin across positions with same instrument.settle
count balance.wallet_balance
count sum of position.unrealized_pnl
}
adjustment { allow trader to close [HOUSE assumptions] }
liquidation of pool {
start when pool.equity < pool.maintenance_margin [HOUSE assumptions]
finally close all positions [HOUSE assumptions]
}
payment { [HOUSE assumptions]
pay realized_loss, funding_fee, trading_fee, liquidation_fee, interest { finally insurance_fund }
receive realized_profit, funding_fee { to balance.wallet_balance }
unspecified bonus_clawback because "none"
}
}
}
`;

test.each(["position.margin", "max(position.notional, position.margin)"])("tiers by %s", async (by) => {
  const policy = compile(policyBy(by));
  const kernel = (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(emitModule(prepare(policy))).toString("base64")}`)) as Module; // what every module exports
  // Of few positions JavaScript decides, of many WebAssembly.
  for (const count of [20, 200]) {
    const accounts = new RandomAccounts(policy, 1, { positions: () => 3 });
    const batch = kernel.columnsOf(Array.from({ length: count }, () => accounts.next()));
    const margins = batch.numbers["position.margin"]?.value ?? new Float64Array(0);
    const bits = new Uint32Array(margins.buffer, margins.byteOffset, 2 * margins.length);
    const upper = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;
    for (const sign of [0, 0x8000_0000]) {
      for (let row = 0; row < margins.length; row += 1) [bits[2 * row + 1 - upper], bits[2 * row + upper]] = [0, (sign + 0x7ff8_0000) >>> 0];
      expect(margins.every(Number.isNaN)).toBe(true);
      expect([...kernel.decideColumns(batch).accountStatus].filter((status) => status !== 255)).toEqual([]);
    }
  }
});
