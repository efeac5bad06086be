import { add, parseDecimal, roundToDigits, sign, subtract, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { worthAtMark } from "../accounts/worth.ts";
import type { Misreading } from "./readings.ts";

type Position = NonNullable<Snapshot["positions"]>[number];
type Instrument = NonNullable<Snapshot["instruments"]>[number];

/** Money of positions with margin of their own that is counted in the wallet too, from which no clause takes it: what isolated margin promises never to happen. */
export const leaks: readonly Misreading[] = [
  { words: "what positions with margin of their own lose beyond it came out of the wallet", of: "position.margin", snapshot: poured(({ margin, gain }) => below(add(margin, gain))) },
  { words: "what positions with margin of their own gain and lose were money of the wallet", of: "position.margin", snapshot: poured(({ gain }) => gain) },
  { words: "what positions with margin of their own lose came out of the wallet", of: "position.margin", snapshot: poured(({ gain }) => below(gain)) },
  { words: "the margin of positions that have their own were still in the wallet", of: "position.margin", snapshot: poured(({ margin }) => margin) },
  { words: "the margin of positions that have their own were taken out of the wallet once more", of: "position.margin", snapshot: poured(({ margin }) => subtract(zero, margin)) },
];

interface Own {
  readonly margin: Fraction;
  /** Profit above 0, loss below, at the mark price. */
  readonly gain: Fraction;
}

/** The wallet of what each position with margin of its own is settled in, with so much more. */
function poured(what: (own: Own) => Fraction): (snapshot: Snapshot) => Snapshot {
  return (snapshot) => {
    const more = new Map<string, Fraction>();
    for (const position of snapshot.positions ?? []) {
      const instrument = snapshot.instruments?.find(({ symbol }) => symbol === position.symbol);
      const [margin, gain] = [parseDecimal(position.margin ?? ""), gainOf(position, instrument)];
      if (instrument === undefined || margin === undefined || gain === undefined) continue;
      more.set(instrument.settle, add(more.get(instrument.settle) ?? zero, what({ margin, gain })));
    }
    if ([...more.values()].every((amount) => sign(amount) === 0)) return snapshot;
    const balances = (snapshot.account.balances ?? []).map((balance) => {
      const [amount, wallet] = [more.get(balance.asset), parseDecimal(balance.walletBalance ?? "")];
      return amount === undefined || wallet === undefined ? balance : { ...balance, walletBalance: toDecimalString(roundToDigits(add(wallet, amount), 18, "half_even")) };
    });
    return { ...snapshot, account: { ...snapshot.account, balances } };
  };
}

const below = (value: Fraction): Fraction => (sign(value) < 0 ? value : zero);

/** What it is worth more, or less, than where it was entered; of inverse contracts the other way round. */
function gainOf({ side, contracts, entryPrice = "" }: Position, instrument: Instrument | undefined): Fraction | undefined {
  if (instrument === undefined) return undefined;
  const [now, then] = [worthAtMark(instrument, contracts), worthAtMark({ ...instrument, markPrice: entryPrice }, contracts)];
  if (now === undefined || then === undefined) return undefined;
  return (side === "long") === (instrument.contract === "inverse") ? subtract(then, now) : subtract(now, then);
}
