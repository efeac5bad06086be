import type { CompiledPolicy, Meaning, PayRule } from "../../dsl/ir.ts";
import { fraction, isZero, multiply, parseDecimal, roundToDigits, roundToStep, toDecimalString, zero } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { halved, withDust } from "./dust.ts";
import { checked } from "./variants.ts";

/** Whether any list has a payer behind a fund, whose turn comes only where the fund runs out. */
export function paysBehindFunds({ modes }: Meaning): boolean {
  return paying(modes).some(({ steps }) => steps.slice(0, -1).some(({ buckets }) => buckets.some(({ bucket }) => bucket.endsWith("_fund"))));
}

/** Whether other accounts are ever made to take the other side of a fill. */
export function deleverages({ modes }: Meaning): boolean {
  return paying(modes).some(({ steps }) => steps.some(({ buckets }) => buckets.some(({ bucket }) => bucket === "adl")));
}

/**
 * The account beyond bankruptcy, with all that stands behind it: funds of a hundredth of the wallet, which run out, or of nothing, and other accounts, one of them on the other side
 * of each contract with half as many contracts as are held, one on the same side with as many: the one that cannot be meant, and whose size must not be taken. Then the same with
 * money between two steps of the grid: where a policy closes at bankruptcy, a rounding is all that a fund ever pays. None where no list of the policy comes to any of it, and none where nothing is held.
 */
export function exhausted(policy: CompiledPolicy, base: Snapshot): readonly Snapshot[] {
  const { meaning } = policy;
  if ((base.positions ?? []).length === 0 || (!paysBehindFunds(meaning) && !deleverages(meaning))) return [];
  return [{ ...base, instruments: halved(base) }, ...withDust(policy, base)].flatMap((fallen) =>
    [littleOf, () => "0"].flatMap((amountOf) => {
      const funds = (base.funds ?? []).map((fund) => ({ ...fund, amount: amountOf(base, fund.asset) }));
      return checked({ ...fallen, funds, ...(deleverages(meaning) && { counterparties: others(base) }) });
    }),
  );
}

function paying(modes: Meaning["modes"]): readonly PayRule[] {
  return modes.flatMap(({ payment }) => payment.flatMap((rule) => (rule.kind === "pay" && rule.direction !== "receive" ? [rule] : [])));
}

/** A hundredth of the wallet, or of the margin of positions where the wallet is empty. */
function littleOf({ account, positions = [] }: Snapshot, asset: string): string {
  const whole = [account.balances?.find((balance) => balance.asset === asset)?.walletBalance, ...positions.map(({ margin }) => margin)].flatMap((text) => parseDecimal(text ?? "") ?? []).find((value) => !isZero(value));
  return toDecimalString(roundToDigits(multiply(whole ?? fraction(1n), fraction(1n, 100n)), 8, "down"));
}

function others({ positions = [], instruments = [] }: Snapshot): readonly object[] {
  const firsts = positions.filter(({ symbol, contracts }, index) => !isZero(parseDecimal(contracts) ?? zero) && positions.findIndex((each) => each.symbol === symbol) === index);
  const half = firsts.map((position) => {
    const step = parseDecimal(instruments.find(({ symbol }) => symbol === position.symbol)?.amountStep ?? "") ?? fraction(1n, 1000n);
    const contracts = roundToStep(multiply(parseDecimal(position.contracts) ?? zero, fraction(1n, 2n)), step, "down");
    return { ...position, side: position.side === "long" ? "short" : "long", contracts: toDecimalString(contracts) };
  });
  return [{ account: { id: "same-side" }, positions: firsts }, { account: { id: "other-side" }, positions: half }];
}
