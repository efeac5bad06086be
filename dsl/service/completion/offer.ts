/** What one source of completions says, before it is matched against what has been typed. */

import type { CompletionKind } from "../types.ts";

export interface Offer {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
  readonly insert?: string | undefined;
  /** How well it suits the place, whatever has been typed: 0 is what is most likely meant, each step counts more than any match. */
  readonly tier: number;
}

/** A word for the tiers, so that sources agree; steps between them are halves and less. */
export const tiers = { likely: -1, fitting: 0, possible: 1, later: 2, unfitting: 3 } as const;

export function offers(labels: Iterable<string>, kind: CompletionKind, more: Partial<Offer> = {}): readonly Offer[] {
  return [...labels].map((label) => ({ label, kind, tier: tiers.fitting, ...more }));
}
