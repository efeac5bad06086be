import type { CannotDecide, Payment, Snapshot } from "../../engine/snapshot/index.ts";
import type { Outcome } from "./types.ts";

export const none = "none";

/** Gathers an outcome; a class because every part of an answer adds to the same three lists. */
export class Collector {
  private readonly decisions = new Map<string, string>();
  private readonly numbers = new Map<string, string>();
  private readonly rules = new Set<string>();

  /** A word; what the answer does not have is left out. */
  decide(path: string, word: string | undefined): void {
    if (word !== undefined) this.decisions.set(path, word);
  }

  /** A decimal; what the answer does not have is left out. */
  count(path: string, decimal: string | undefined): void {
    if (decimal !== undefined) this.numbers.set(path, decimal);
  }

  /** A number that an answer leaves out where there is none, or where it could not be decided; then `silent` has said so already. */
  countOrNone(path: string, decimal: string | undefined): void {
    if (!this.decisions.has(path)) this.numbers.set(path, decimal ?? none);
  }

  /** The figures that a policy defines: decimals, and flags that are `yes` or `no`. */
  figures(at: string, figures: Readonly<Record<string, string>> | undefined): void {
    for (const [name, value] of Object.entries(figures ?? {})) {
      if (/^-?\d/.test(value)) this.count(`${at}.figures.${name}`, value);
      else this.decide(`${at}.figures.${name}`, value);
    }
  }

  rule(clause: string | undefined): void {
    if (clause !== undefined) this.rules.add(clause);
  }

  silent(silences: readonly CannotDecide[] | undefined): void {
    for (const { answer, clause } of silences ?? []) {
      this.decide(answer, "cannot_decide");
      this.rule(clause);
    }
  }

  payments(at: string, payments: readonly Payment[]): void {
    for (const [index, { from, to, asset, amount, purpose, clause }] of payments.entries()) {
      for (const [name, word] of Object.entries({ from, to, asset, purpose })) this.decide(`${at}.${index}.${name}`, word);
      this.count(`${at}.${index}.amount`, amount);
      this.rule(clause);
    }
  }

  /** What money and positions are there afterwards; nothing else of a snapshot is changed by an answer's own doing. */
  after(after: Snapshot | undefined): void {
    if (after === undefined) return;
    for (const { asset, walletBalance, bonus, debt } of after.account.balances ?? []) {
      for (const [name, amount] of Object.entries({ walletBalance, bonus, debt })) this.count(`after.account.balances.${asset}.${name}`, amount);
    }
    for (const { id, marginMode, side, contracts, entryPrice, leverage, margin } of after.positions ?? []) {
      this.decide(`after.positions.${id}.marginMode`, marginMode);
      this.decide(`after.positions.${id}.side`, side);
      for (const [name, value] of Object.entries({ contracts, entryPrice, leverage, margin })) this.count(`after.positions.${id}.${name}`, value);
    }
    this.decide("after.orders", (after.orders ?? []).map(({ id }) => id).join(" "));
    for (const { name, asset, amount } of after.funds ?? []) this.count(`after.funds.${name}:${asset}`, amount);
  }

  outcome(): Outcome {
    return { decisions: sorted(this.decisions), numbers: sorted(this.numbers), rules: [...this.rules] };
  }
}

/** By path, in code-unit order, so that equal outcomes have equal bytes. */
function sorted(entries: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
