import type { Balance, Credit } from "../snapshot/index.ts";
import { orderOf } from "./instants.ts";

/** A credit that lapses by itself, at the moment that it states. */
export interface Lapse {
  readonly at: string;
  readonly asset: string;
  readonly credit: string;
}

/** The next credits to lapse: looked for again only where the account's money is another. A class because it remembers what it found. */
export class Lapses {
  private of: readonly Balance[] | undefined;
  private found: Lapse | undefined;
  private readonly left = new Set<string>();

  /** The credit that lapses first from `now` on; of one moment, the first in the snapshot. What should have lapsed before is left as it is. */
  next(balances: readonly Balance[] | undefined, now: string): Lapse | undefined {
    if (balances === this.of && (this.found === undefined || orderOf(this.found.at) >= orderOf(now))) return this.found;
    this.of = balances;
    this.found = undefined;
    for (const { asset, credits } of balances ?? []) for (const credit of credits ?? []) this.consider(asset, credit, now);
    return this.found;
  }

  /** The policy does not let it lapse: it stays, and is not looked at again. */
  leave({ at, asset, credit }: Lapse): void {
    this.left.add(`${at} ${asset} ${credit}`);
    this.of = undefined;
    this.found = undefined;
  }

  private consider(asset: string, { id, expiresAt }: Credit, now: string): void {
    if (expiresAt === undefined || orderOf(expiresAt) < orderOf(now) || this.left.has(`${expiresAt} ${asset} ${id}`)) return;
    if (this.found === undefined || orderOf(expiresAt) < orderOf(this.found.at)) this.found = { at: expiresAt, asset, credit: id };
  }
}
