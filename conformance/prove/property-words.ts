import type { PropertyName } from "./types.ts";

/** What each property claims: a heading, and a sentence for who does not know it. */
export const propertyWords: Readonly<Record<PropertyName, readonly [heading: string, claim: string]>> = {
  statuses_exclusive: ["Every pool has exactly one status", "Claimed: a pool (the positions and orders whose margin backs each other) has one status, never two and never none."],
  stages_in_order: ["A more severe stage implies the less severe ones", "Claimed: what is in a stage meets the conditions of the less severe ones, so that nobody is liquidated who was not to be warned."],
  reachable: ["Every stage, exception, permission and payer can come to apply", "Claimed: some account makes it apply. Refuted means that none ever can: another rule shadows it, or it contradicts itself. Steps of liquidation plans are not looked at."],
  more_margin_never_hurts: ["More margin never hurts", "Claimed: with more of the money that a mode counts, all else the same, no pool is in a more severe stage."],
  pools_isolated: ["Pools do not touch each other", "Claimed: what positions and orders other pools hold changes no stage of a pool."],
  loss_stays_within: ["A loss stays within the position's margin", "Claimed: where a position stands alone, a realized loss takes its own margin and no other money of the account."],
  conserves_money: ["Payments conserve money", "Claimed: whatever is charged is placed in full, and some list of payers applies to it."],
  never_divides_by_zero: ["Nothing is divided by 0", "Claimed: no divisor that a question reads is 0, and no step that is rounded to."],
  order_of_positions: ["The order of positions does not matter", "Claimed: the order in which positions and orders are listed changes no stage."],
  splitting_a_position: ["A position may be split", "Claimed: two positions of the same entry in place of one of their size change no stage. Tiers by the size of one position are the usual reason why it is refuted: parts are asked for less margin than the whole. Roundings of each position are another."],
  guarantee: ["What the policy guarantees", "Claimed by the policy itself."],
};
