import type { Effect } from "../../engine/what-if/index.ts";
import type { Part } from "./impact.ts";

type Changed = Part["changed"][number];

/** What a reader of a report looks for first. */
const weights: readonly ((effect: Effect) => boolean)[] = [
  ({ what, level, new: now }) => what === "status" && level === "account" && now === "liquidatable",
  ({ what, level }) => what === "status" && level === "account",
  ({ what }) => what === "status" || what === "fit",
  ({ what }) => what === "liquidation_price",
  ({ what, direction }) => what !== "payer" && direction === "worse",
  ({ what }) => what !== "payer",
  () => true,
];

/** The accounts that say most: those that become liquidatable, then whose status is another, whose price moves, for whom something is worse, and the rest; lines in their order. As many as `most` are kept. */
export class Telling {
  private readonly most: number;
  private readonly kept: readonly Changed[][] = weights.map(() => []);

  constructor(most: number) {
    this.most = most;
  }

  /** Parts come in the order of their lines. */
  add(changed: readonly Changed[]): void {
    for (const account of changed) {
      const rank = weights.findIndex((weighs) => account.effects.some(weighs));
      const alike = this.kept[rank];
      if (alike !== undefined && alike.length < this.most) alike.push(account);
    }
  }

  get accounts(): readonly Changed[] {
    return this.kept.flat().slice(0, this.most);
  }
}
