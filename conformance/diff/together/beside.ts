import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { add, multiply, fraction, roundToStep, toDecimalString } from "../../../engine/number/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { switchesOf, variablesOf, withValue } from "../../line/index.ts";
import { decimal, rising } from "../places.ts";

/** Accounts of one account, and lines through it. */
const most = { accounts: 36, lines: 4 } as const;
const lines: ReadonlySet<string> = new Set(["instrument.mark_price", "position.margin", "balance.wallet_balance"]);

/**
 * Each position of the account by itself, with a price, a margin or a wallet a step to either side of where a stage begins. Where the flags of an account are as a change asks for but its numbers are
 * products that were not solved, a liquidation that has just begun shows what a step does while little is missing.
 */
export function besideStages(policies: readonly CompiledPolicy[], account: Snapshot): readonly Snapshot[] {
  return (account.positions ?? []).flatMap((position) => besideStagesOf(policies, { ...account, positions: [position], orders: [] }));
}

function besideStagesOf(policies: readonly CompiledPolicy[], account: Snapshot): readonly Snapshot[] {
  const moved = variablesOf(policies, account).filter(({ path }) => lines.has(path)).slice(0, most.lines);
  return moved.flatMap((variable) => {
    const step = decimal(variable.step);
    const starts = rising(policies.flatMap((policy) => switchesOf(policy, account, variable).ofStatuses));
    const values = starts.flatMap((value) => [-1n, 0n, 1n].map((steps) => toDecimalString(add(roundToStep(decimal(value), step, "down"), multiply(step, fraction(steps))))));
    return rising(values).flatMap((value) => withValue(account, variable, value) ?? []);
  }).slice(0, most.accounts);
}
