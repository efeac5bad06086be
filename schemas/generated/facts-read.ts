// Generated from facts-read.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference } from "./common.ts";

/**
 * What a policy reads of a snapshot, a request or a charge: `plimsoll schema`.
 */
export interface FactsReadAnswer {
  readonly policy: PolicyReference;
  readonly facts: readonly FactRead[];
  /**
   * What the selectors may set.
   */
  readonly options: readonly OptionRead[];
  /**
   * What the selectors must say for the policy to apply.
   */
  readonly selectors: readonly SelectorRead[];
}

export interface FactRead {
  /**
   * Its path in a policy, such as position.entry_price.
   */
  readonly path: string;
  /**
   * The kind of object that has it.
   */
  readonly level: string;
  /**
   * Where it stands in JSON, such as positions[].entryPrice.
   */
  readonly json: string;
  /**
   * What it measures, with the asset of money.
   */
  readonly dimension: string;
  /**
   * Required by every snapshot; optional, so that the answers that need it cannot be decided without it; or declared by this policy, under `facts`.
   */
  readonly presence: "required" | "optional" | "declared";
  /**
   * What a declared fact is where it is absent.
   */
  readonly default?: string;
  /**
   * What it says.
   */
  readonly doc?: string;
  /**
   * The questions some answer of which needs it.
   */
  readonly neededFor: readonly ("assess" | "permit" | "charge" | "liquidate")[];
  /**
   * Ids of the clauses that read it.
   */
  readonly readBy: readonly string[];
}

export interface OptionRead {
  /**
   * Its name in `selectors`.
   */
  readonly name: string;
  /**
   * The words that it may be.
   */
  readonly values: readonly string[];
  /**
   * What it is where `selectors` do not say.
   */
  readonly default: string;
}

export interface SelectorRead {
  /**
   * Its name in `selectors`; `contract` and `settle` are those of instruments.
   */
  readonly name: string;
  /**
   * One of these.
   */
  readonly values: readonly string[];
}
