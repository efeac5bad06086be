import type { Snapshot } from "../../engine/snapshot/index.ts";
import { boundsOf, claimsOf, proofOf, showNever, type Ground, type Obligation, type Shown, type Site } from "./claim.ts";
import { largerThan } from "./search/larger.ts";
import { accountsIn } from "./search/open-case.ts";
import { Budget } from "./search/lines.ts";
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
  /** A claim about single positions or orders, each by itself: what is shown of one is shown of any number. */
  readonly ofOneMember?: boolean;
  /** A claim that a proof about so many positions does not show. */
  readonly mustBeGeneral?: boolean;
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
  const whole = together(everywhere, claim.ofOneMember === true);
  if (not === undefined && whole !== undefined && spoken) {
    const beyond = whole.general ? undefined : beyondBound(ground, budget, claim, whole);
    if (beyond !== undefined) return beyond;
    if (whole.general || claim.mustBeGeneral !== true) return claim.proved(proofOf(ground, whole));
    return { ...claim.unknown(undefined), because: `It is impossible with ${boundsOf([whole])}, and of more nothing is proved; no account was found.` };
  }
  // The case that arithmetic left is where an account is looked for first.
  const near = not?.at === undefined ? [] : accountsIn(ground.policy, not.at);
  const found = (near.length === 0 ? undefined : claim.search(new Budget(Math.min(budget.most, mostNear)), near)) ?? (claim.accountsFirst === true ? undefined : claim.search(budget));
  if (found !== undefined) return smallest(claim, found);
  const unknown = claim.unknown(not?.because);
  if (not === undefined) return unknown;
  return {
    ...unknown,
    open: { alternatives: () => [true, false].map((general) => claim.modes.flatMap((mode) => claimsOf(ground, mode, general, claim.violation))).filter((all) => claim.mustBeGeneral !== true || claim.ofOneMember === true || all.every(({ general }) => general)), ifImpossible: claim.proved, search: claim.search },
  };
}

type Everywhere = Extract<Shown, { readonly shown: "everywhere" }>;

/** What was shown of several modes, as one: as far as it was shown of each. */
function together(all: readonly Everywhere[], ofOneMember: boolean): Everywhere | undefined {
  const [first, ...rest] = all;
  if (first === undefined) return undefined;
  const sum = rest.reduce((one, each) => ({ ...one, general: one.general && each.general, accounts: one.accounts + each.accounts, cases: one.cases + each.cases, positions: Math.min(one.positions, each.positions), orders: Math.min(one.orders, each.orders), spoken: one.spoken || each.spoken }), first);
  return { ...sum, general: sum.general || ofOneMember };
}

/** An account with more positions or orders than a proof is about that goes against it: some are read as arithmetic, a few are asked, also of as many positions as the policy counts to. */
function beyondBound(ground: Ground, budget: Budget, claim: Claim, { positions, orders }: Everywhere): Found | undefined {
  const larger = largerThan(ground.policy, positions, orders).filter((account) => (account.positions ?? []).some(({ marginMode }) => claim.modes.includes(marginMode)) || (account.positions ?? []).length === 0);
  if (larger.length === 0) return undefined;
  const some = larger.filter((account) => (account.positions ?? []).length <= mostRead).slice(0, 2 * mostRead);
  for (const mode of claim.modes) {
    const read = showNever({ ...ground, shapes: some, more: () => [] }, mode, claim.violation);
    const near = read.shown === "not" && read.at !== undefined ? accountsIn(ground.policy, read.at) : [];
    const found = near.length === 0 ? undefined : claim.search(new Budget(Math.min(budget.most, mostBeyond)), near);
    if (found !== undefined) return found;
  }
  return claim.search(new Budget(Math.min(budget.most, mostBeyond)), larger.slice(0, mostBeyond / 2));
}

/** The account without what it need not have: each position and order left out, where the same search still ends at it. */
function smallest(claim: Claim, found: Found): Found {
  const [account] = found.accounts ?? [];
  if (account === undefined || found.verdict !== "refuted") return found;
  const { positions = [], orders = [] } = account;
  if (positions.length + orders.length < 2) return found;
  const without = [...orders.map((order) => ({ ...account, orders: orders.filter((each) => each !== order) })), ...positions.map((position) => ({ ...account, positions: positions.filter((each) => each !== position) }))];
  for (const less of without) {
    const again = claim.search(new Budget(mostSmaller), [less]);
    if (again?.verdict === "refuted" && again.accounts?.[0] !== undefined && (again.accounts[0].positions ?? []).length + (again.accounts[0].orders ?? []).length < positions.length + orders.length) return smallest(claim, again);
  }
  return found;
}
const mostSmaller = 40;
/** So many accounts, of at most so many positions, are read as arithmetic too. */
const mostRead = 6;
const mostBeyond = 60;

/** How many accounts are asked about near the case that is left open. */
const mostNear = 200;

export type { Obligation, Shown };
