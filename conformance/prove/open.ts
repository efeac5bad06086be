import type { Snapshot } from "../../engine/snapshot/index.ts";
import { claimsOf, proofOf, showNever, type Ground, type Obligation, type Shown, type Site } from "./claim.ts";
import type { Budget } from "./search/lines.ts";
import type { Formula } from "./terms/formula.ts";
import type { Found } from "./types.ts";

/** A proof in words. */
export type Proof = ReturnType<typeof proofOf>;

/** A finding that is unknown to us, and what would settle it for a solver. */
export interface Open {
  /** Lists of formulas; where all of one list are impossible, it is settled. The first is the most general. */
  readonly alternatives: () => readonly (readonly Obligation[])[];
  readonly ifImpossible: (proof: Proof) => Found;
  /** Looks for an account that settles it the other way, from accounts that a solver's values are made into. */
  readonly search: (budget: Budget, starts: readonly Snapshot[]) => Found | undefined;
}

export type OpenFound = Found & { readonly open?: Open };

/** That something never happens in a mode: how it is proved, how it is searched for, and what is said of each. */
export interface Claim {
  readonly about: string;
  readonly clauses: readonly string[];
  readonly modes: readonly string[];
  readonly violation: (site: Site) => Formula | undefined;
  readonly proved: (proof: Proof) => Found;
  readonly search: (budget: Budget, starts?: readonly Snapshot[]) => Found | undefined;
  /** What is said where neither came of it; `because` stands in the way of a proof, where one was tried. */
  readonly unknown: (because: string | undefined) => Found;
  /** Whether an account is looked for before a proof. */
  readonly accountsFirst?: boolean;
  /** A claim of which nothing but words was looked at is not proved by them. */
  readonly mustSpeak?: boolean;
}

export function judge(ground: Ground, budget: Budget, claim: Claim): OpenFound {
  const first = claim.accountsFirst === true ? claim.search(budget) : undefined;
  if (first !== undefined) return first;
  const shown = claim.modes.map((mode) => showNever(ground, mode, claim.violation));
  const not = shown.find((each) => each.shown === "not");
  const everywhere = shown.flatMap((each) => (each.shown === "everywhere" ? [each] : []));
  const spoken = claim.mustSpeak !== true || everywhere.some((each) => each.spoken);
  if (not === undefined && everywhere[0] !== undefined && spoken) return claim.proved(proofOf(everywhere[0]));
  const found = claim.accountsFirst === true ? undefined : claim.search(budget);
  if (found !== undefined) return found;
  const unknown = claim.unknown(not?.because);
  if (not === undefined) return unknown;
  return {
    ...unknown,
    open: { alternatives: () => [true, false].map((general) => claim.modes.flatMap((mode) => claimsOf(ground, mode, general, claim.violation))), ifImpossible: claim.proved, search: claim.search },
  };
}

export type { Obligation, Shown };
