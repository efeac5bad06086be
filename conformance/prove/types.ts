import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { CaseAsk } from "../../schemas/generated/suite.ts";

export const propertyNames = [
  "statuses_exclusive", "stages_in_order", "reachable", "more_margin_never_hurts", "pools_isolated", "loss_stays_within", "conserves_money", "never_divides_by_zero", "order_of_positions", "splitting_a_position", "guarantee",
] as const;
export type PropertyName = (typeof propertyNames)[number];

/** What was found of one property for one mode or clause. */
export interface Finding {
  readonly property: PropertyName;
  /** What it is about, in words: `mode cross`, `stage warning of mode cross`. */
  readonly about: string;
  readonly verdict: "proved" | "refuted" | "unknown";
  /** One sentence: what was shown, or what happens in the account, or what stands in the way. */
  readonly because: string;
  /** How it was shown; of a proof only. */
  readonly method?: string;
  /** What a proof takes for granted. */
  readonly assuming?: readonly string[];
  /** Of an unknown: what would help. */
  readonly help?: string;
  readonly clauses: readonly string[];
  /** Of a refutation: accounts that the exact engine was asked about, the second after the change that the property speaks of. */
  readonly accounts?: readonly Snapshot[];
  /** The pool, position or order of the accounts that it is seen of. */
  readonly of?: string;
  /** What the first account was asked, where it is not how it stands. */
  readonly ask?: CaseAsk;
  /** Of each account: how the policy comes to its answer, a figure or a condition in numbers to a line. */
  readonly reckoned?: readonly string[][];
  /** Where the clauses stand in the text, by their ids. */
  readonly places?: Readonly<Record<string, string>>;
}

/** Half a finding: what one property file says; `prove` adds the name. */
export type Found = Omit<Finding, "property">;
