import { divide, fraction, isZero, multiply, parseDecimal, roundToStep, toDecimalString, zero } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { checked } from "./variants.ts";

/**
 * An account of one position made as small as its contract allows, the same with a balance of next to nothing, and the account with a profit larger than its margin: constants of a policy, such as a stage
 * that begins at ten dollars, exceed requirements only of the first two, and what profits alone can bring about is seen only of the last. Margin stated for the position is in proportion; none for accounts of several.
 */
export function extremesOf(base: Snapshot): readonly Snapshot[] {
  const [position, ...others] = base.positions ?? [];
  const instrument = base.instruments?.find(({ symbol }) => symbol === position?.symbol);
  const [mark, contracts] = [parseDecimal(instrument?.markPrice ?? ""), parseDecimal(position?.contracts ?? "")];
  if (position === undefined || instrument === undefined || others.length > 0 || mark === undefined || contracts === undefined || isZero(contracts)) return [];
  const least = parseDecimal(instrument.amountStep ?? "") ?? fraction(1n, 1000n);
  const share = (text: string): string => toDecimalString(roundToStep(multiply(parseDecimal(text) ?? zero, divide(least, contracts)), fraction(1n, 100000000n), "up"));
  const small = { ...base, positions: [{ ...position, contracts: toDecimalString(least), ...(position.margin === undefined ? {} : { margin: share(position.margin) }) }] };
  const tick = parseDecimal(instrument.tickSize ?? "") ?? fraction(1n, 100n);
  const risen = toDecimalString(roundToStep(multiply(mark, position.side === "long" ? fraction(2n) : fraction(1n, 2n)), tick, "up"));
  return [
    ...checked(small),
    ...checked({ ...small, account: { ...base.account, balances: (base.account.balances ?? []).map((balance) => ({ ...balance, ...(balance.walletBalance === undefined ? {} : { walletBalance: share(balance.walletBalance) }) })) } }),
    ...checked({ ...base, instruments: (base.instruments ?? []).map((each) => (each === instrument ? { ...each, markPrice: risen } : each)) }),
  ];
}
