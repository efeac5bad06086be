import { exact } from "../../algebras/exact.ts";
import { fraction, isZero, multiply, roundToDigits, toDecimalString } from "../../number/index.ts";
import { payCharge } from "../../payment/pay.ts";
import { valueAt } from "../../payoff.ts";
import type { Program } from "../../program.ts";
import type { Snapshot } from "../../snapshot/index.ts";
import { quantityOf, wordOf, type Entity } from "../../state/entity.ts";
import { positionById, type State } from "../../state/state.ts";
import { cannotDecide } from "../../statuses.ts";
import { attempt, Undecided } from "../../undecided.ts";
import { effectOf, type Said } from "./effect.ts";
import { subjectsOf } from "./subjects.ts";
import type { Asked, Effect } from "./types.ts";

export const purposes = ["realized_loss", "funding_fee", "trading_fee"] as const;
/** A charge that is easily paid, and one that own money rarely covers: shares of the position's value at the mark. */
const sizes = [fraction(1n, 100n), fraction(1n)];

/** Who pays one standard charge. */
export interface Payers {
  readonly position: string;
  readonly asked: Asked;
  readonly said: Said;
}

/**
 * Who pays a loss, funding and a trading fee of each position that stands for others, of 1 % of its value and of all of it, each charge by
 * itself, where it is `asked` about: `realized_loss cross`. Amounts have 8 decimals, rounded down. `state` is the snapshot's.
 */
export function payersOf(program: Program, snapshot: Snapshot, state: State, asked: ReadonlySet<string>): readonly Payers[] {
  return subjectsOf(snapshot).flatMap(({ id, marginMode }) => {
    const named = purposes.filter((purpose) => asked.has(`${purpose} ${marginMode}`));
    if (named.length === 0) return [];
    const position = positionById(state, id)!; // a position of the snapshot
    const instrument = state.instrumentBySymbol.get(wordOf(position, "symbol")!)!; // the boundary has checked symbols
    const value = attempt(() => valueAt(exact(), position, instrument, quantityOf(instrument, "mark_price")!)); // the schema demands it
    if ("undecided" in value) return [];
    return named.flatMap((purpose) =>
      sizes.flatMap((size): readonly Payers[] => {
        const amount = roundToDigits(multiply(value.value, size), 8, "down");
        if (isZero(amount)) return [];
        const asset = wordOf(instrument, "settle")!; // as above
        const found = attempt(() => paid(program, state, position, { purpose, direction: "pay", asset, amount }));
        const said: Said = "value" in found ? { value: found.value } : { value: cannotDecide, reason: found.undecided.reason.because };
        return [{ position: id, asked: { action: purpose, amount: toDecimalString(amount), asset }, said }];
      }),
    );
  });
}

export function payerEffects(before: readonly Payers[], after: readonly Payers[]): readonly Effect[] {
  return before.flatMap(({ position, asked, said }, index) => effectOf({ what: "payer", level: "position", of: position, ...(asked.asset === undefined ? {} : { unit: asked.asset }), asked }, said, after[index]?.said ?? {}));
}

/** `balance.bonus 50 to counterparty, …`: who pays how much to whom, in order. Throws `Undecided`. */
function paid(program: Program, state: State, position: Entity, charge: Omit<Parameters<typeof payCharge>[2], "mode" | "positionId">): string {
  const mode = wordOf(position, "margin_mode")!; // the schema demands it
  if (!program.modes.has(mode)) throw new Undecided({ kind: "does_not_apply", because: `The policy has no mode \`${mode}\`.` });
  const { payments } = payCharge({ program }, state, { ...charge, mode, positionId: position.id });
  return payments.map(({ from, to, amount }) => `${from} ${toDecimalString(amount)} to ${to}`).join(", ");
}
