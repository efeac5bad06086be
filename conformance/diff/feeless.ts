import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/**
 * Accounts as they are asked about where a mode leaves open who pays trading fees: a fill that costs one cannot be decided there, so that contracts cost none. Where a rule reads the
 * rates they keep them too, behind those without.
 */
export function whereFeesAreOpen(policies: readonly CompiledPolicy[], accounts: readonly Snapshot[]): readonly Snapshot[] {
  const isOpen = policies.some(({ meaning }) => meaning.modes.some(({ payment }) => payment.some((rule) => rule.kind === "unspecified" && rule.purposes.includes("trading_fee"))));
  if (!isOpen) return accounts;
  const reads = policies.some(({ meaning }) => /"path":"instrument\.(taker|maker)_fee_rate"/.test(JSON.stringify(meaning)));
  return accounts.flatMap((account) => [feeless(account), ...(reads ? [account] : [])]);
}

function feeless(account: Snapshot): Snapshot {
  return { ...account, ...(account.instruments === undefined ? {} : { instruments: account.instruments.map((each) => ({ ...each, takerFeeRate: "0", makerFeeRate: "0" })) }) };
}
