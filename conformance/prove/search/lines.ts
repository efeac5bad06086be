import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { Note } from "../../../engine/note.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { basesOf, extremesOf, reworded } from "../../accounts/index.ts";
import { ofLargerSizes, ofSmallerSizes } from "../../accounts/markets.ts";
import { atHalf } from "../../accounts/weightless.ts";
import { kindsBesides } from "../kinds.ts";
import { criticalPoints, momentsOf, variablesOf, withValue, type Variable } from "../../line/index.ts";

/** How many accounts a search may ask the engine about. */
export class Budget {
  private left: number;
  readonly most: number;

  constructor(most: number) {
    this.most = most;
    this.left = most;
  }

  take(): boolean {
    this.left -= 1;
    return this.left >= 0;
  }

  /** As much again for another claim: what the first looked at in vain must not leave the next unlooked at. */
  again(): Budget {
    return new Budget(this.most);
  }

  get spent(): number {
    return this.most - Math.max(this.left, 0);
  }
}

/** An account with one number at the points at which the policy switches, in rising order. */
export interface Line {
  readonly base: Snapshot;
  readonly variable: Variable;
  readonly accounts: readonly Snapshot[];
}

/** The accounts that searches begin with, the smallest first; extremes of the smallest of each mode and side stand behind the first, so that lines through them come before the budget ends. */
export const startsOf = (policy: CompiledPolicy): readonly Snapshot[] => starts.on(policy, () => {
  const bases = [...basesOf([policy], { positions: 3, seed: 1 })].sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  const [first, rest] = [bases.slice(0, ordinaryFirst), bases.slice(ordinaryFirst)];
  const besides = kindsBesides([policy], bases);
  return [...first, ...holdingNothing(bases), ...besides.slice(0, ordinaryFirst), ...smallest(bases).flatMap(extremesOf), ...rest, ...smallest(bases).flatMap((base) => [...ofSmallerSizes(base), ...ofLargerSizes(base)]), ...besides.slice(ordinaryFirst), ...(JSON.stringify(policy.meaning).includes('.leverage"') ? smallest(bases).flatMap(atHalf) : []), ...bases.flatMap((base) => reworded(policy, base))].slice(0, mostStarts);
});
const ordinaryFirst = 6;

/** The account without positions and orders: a shared pool is in a stage with its money alone, where most sides of conditions are 0. */
function holdingNothing([base]: readonly Snapshot[]): readonly Snapshot[] {
  const balances = base?.account.balances ?? [];
  return base === undefined || balances.length === 0 ? [] : [{ ...base, positions: [], orders: [], account: { ...base.account, balances: balances.map((each) => ({ ...each, walletBalance: "0" })) } }];
}

/** The first account of each mode and side that has one position. */
function smallest(bases: readonly Snapshot[]): readonly Snapshot[] {
  const found = new Map<string, Snapshot>();
  for (const base of bases) {
    const [position, ...others] = base.positions ?? [];
    const kind = `${position?.marginMode} ${position?.side}`;
    if (position !== undefined && others.length === 0 && !found.has(kind)) found.set(kind, base);
  }
  return [...found.values()];
}
const mostStarts = 400;
const starts = new Note<CompiledPolicy, readonly Snapshot[]>();

/** Accounts to look at one by one: first those that searches begin with, then those on lines through them. */
export function* accountsOf(policy: CompiledPolicy, budget: Budget, mode?: string, starts: readonly Snapshot[] = startsOf(policy)): Generator<Snapshot> {
  const inMode = ({ positions = [] }: Snapshot): boolean => mode === undefined || positions.length === 0 || positions.some(({ marginMode }) => marginMode === mode);
  for (const base of starts.filter(inMode)) {
    if (!budget.take()) return;
    yield base;
  }
  for (const { base, accounts } of linesOf(policy, budget, undefined, starts)) {
    for (const account of inMode(base) ? accounts : []) {
      if (!budget.take()) return;
      yield account;
    }
  }
}

/** Lines through the base accounts of a policy. */
export function* linesOf(policy: CompiledPolicy, budget: Budget, wanted: (variable: Variable) => boolean = () => true, starts: readonly Snapshot[] = startsOf(policy)): Generator<Line> {
  for (const base of starts) {
    for (const variable of [variablesOf, momentsOf].flatMap((listed) => listed([policy], base)).filter(wanted)) {
      if (!budget.take()) return;
      const accounts = criticalPoints(policy, base, variable).values.flatMap((value) => withValue(base, variable, value) ?? []);
      if (accounts.length > 0) yield { base, variable, accounts };
    }
  }
}
