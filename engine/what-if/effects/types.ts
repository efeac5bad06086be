import type { PolicyReference } from "../../snapshot/index.ts";

/** What another policy does to accounts, and what it says differently. */
export interface EffectsAnswer {
  readonly old: PolicyReference;
  readonly new: PolicyReference;
  /** `same_rules`: they say the same; `no_effect`: they differ, and nothing changes for any of the accounts. */
  readonly verdict: "same_rules" | "no_effect" | "effect";
  readonly rules: readonly RuleChange[];
  /** Only accounts for which something changes, in the order given. */
  readonly accounts: readonly AccountEffects[];
  readonly summary: EffectsSummary;
}

export interface RuleChange {
  readonly change: "added" | "removed" | "changed" | "moved";
  /** Where it stands, such as `cross/sharing`. */
  readonly section: string;
  /** `definition`, `count`, `permission`, `stage`, `payer` … */
  readonly kind: string;
  readonly label?: string;
  /** The clause's id in each of the policies that have it, and what it says there, on one line. */
  readonly old?: string;
  readonly new?: string;
  readonly oldWords?: string;
  readonly newWords?: string;
}

export interface AccountEffects {
  readonly account: string;
  /** Its place among the accounts given, from 0. */
  readonly index: number;
  readonly effects: readonly Effect[];
}

export type EffectKind = "fit" | "status" | "pool" | "liquidation_price" | "equity" | "maintenance_margin" | "initial_margin" | "payer" | "permission";

export interface Effect {
  readonly what: EffectKind;
  readonly level: "account" | "pool" | "position";
  readonly of: string;
  /** A decimal, a status, payers in words; absent for none, `cannot_decide` with a reason where it is not decided. */
  readonly old?: string;
  readonly new?: string;
  /** New less old, of two decimals. */
  readonly by?: string;
  /** What decimals are in: an asset, or the quote asset of a price. */
  readonly unit?: string;
  /** For whoever holds the account, where one of them is. */
  readonly direction?: "better" | "worse";
  /** The charge or request that was asked about. */
  readonly asked?: Asked;
  readonly oldReason?: string;
  readonly newReason?: string;
}

export interface Asked {
  /** `realized_loss`, `withdraw` … */
  readonly action: string;
  readonly amount?: string;
  readonly asset?: string;
}

export interface EffectsSummary {
  readonly accounts: number;
  readonly changed: number;
  /** Accounts with an effect of each kind; a kind that no account has is absent. */
  readonly byKind: Readonly<Partial<Record<EffectKind, number>>>;
  readonly worse: number;
  readonly better: number;
  /** The gravest effect for the worse: a status before a liquidation price before a margin, and among prices the largest move by its share. */
  readonly worst?: Effect & { readonly account: string };
}
