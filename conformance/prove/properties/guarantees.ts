import type { ConditionGuarantee, Expression, Level, Mode } from "../../../dsl/ir.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { childrenOf } from "../../../engine/children.ts";
import { Reading } from "../../../engine/reading.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState, splitPath } from "../../../engine/state/load.ts";
import { attempt } from "../../../engine/undecided.ts";
import { wordsOf } from "../../../engine/wording.ts";
import { onlyAdds, type Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { accountsOf, startsOf, type Budget } from "../search/lines.ts";
import { scopesAt } from "../site.ts";
import { isOfItsOwn } from "../sums.ts";
import { anyOf, not } from "../terms/formula.ts";
import type { Found } from "../types.ts";
import { conservesMoney } from "./conserves.ts";
import { lossWithin } from "./loss-within.ts";
import { payingBelow } from "./paying-below.ts";

/** What the policy itself claims, in its `guarantees`. */
export function guarantees(ground: Ground, budget: Budget): readonly OpenFound[] {
  const { modes, guarantees: claims } = ground.policy.meaning;
  return claims.flatMap((claim): readonly OpenFound[] => {
    const named = (found: readonly OpenFound[], what: string): readonly OpenFound[] => found.map((each) => namedAs(each, what, claim.id));
    if (claim.polarity === "never" && claim.kind !== "condition" && claim.kind !== "paying_below") return [{ about: claim.kind, clauses: [claim.id], verdict: "unknown", because: "The policy claims the opposite of a protection, which is not searched for.", help: "Say `always`." }];
    switch (claim.kind) {
      case "conserves":
        return named(conservesMoney(ground, budget), "conserves money");
      case "loss_within":
        return named(modes.filter(({ name }) => name === claim.mode).map((mode) => lossWithin(ground, mode, claim.path, budget.again())), `loss stays within ${claim.path}`);
      case "paying_below":
        return modes.map((mode) => payingBelow(ground, mode, claim, budget.again()));
      case "condition":
        return modes.map((mode) => condition(ground, mode, claim, budget.again()));
    }
  });
}

/** What is found of a property, as found of the guarantee that claims it. */
function namedAs({ open, ...found }: OpenFound, what: string, id: string): OpenFound {
  const name = (each: Found): Found => ({ ...each, about: `${what}, ${each.about}`, clauses: [id, ...each.clauses] });
  if (open === undefined) return name(found);
  const { ifImpossible, search } = open;
  return {
    ...name(found),
    open: {
      ...open, ifImpossible: (proof) => name(ifImpossible(proof)),
      search: (budget, starts) => {
        const settled = search(budget, starts);
        return settled === undefined ? undefined : name(settled);
      },
    },
  };
}

/** The level whose objects a condition is about: the narrowest that it names. */
export function levelOf(expression: Expression): Level {
  const paths = (each: Expression): readonly string[] => [...(each.kind === "fact" || each.kind === "figure" ? [each.path] : []), ...(each.kind === "aggregate" ? [] : childrenOf(each).flatMap(paths))];
  const levels = new Set(paths(expression).map((path) => splitPath(path)[0]));
  return levels.has("position") || levels.has("instrument") ? "position" : levels.has("order") ? "order" : "pool";
}

function condition(ground: Ground, mode: Mode, { id, polarity, condition: claimed }: ConditionGuarantee, budget: Budget): OpenFound {
  const about = `${polarity} ${shortened(wordsOf(claimed))}, in mode ${mode.name}`;
  const level = levelOf(claimed);
  // What the guarantee itself counts hangs on how many there are, whatever the rules do.
  return judge({ ...ground, onlySums: ground.onlySums && onlyAdds([claimed]) }, budget, {
    about, clauses: [id], modes: [mode.name], ofOneMember: (level === "position" || level === "order") && isOfItsOwn(claimed, ground.program),
    violation: ({ read, state, pool }) => {
      const reading = read();
      const wrong = scopesAt(reading, level, state, pool).map((scope) => (polarity === "always" ? not(reading.condition(claimed, scope)) : reading.condition(claimed, scope)));
      return wrong.length === 0 ? undefined : anyOf(wrong);
    },
    proved: (proof) => ({ about, clauses: [id], verdict: "proved", because: "It holds in every account of these kinds.", ...proof }),
    search: (left, starts) => {
      for (const account of accountsOf(ground.policy, left, level === "pool" ? undefined : mode.name, starts ?? (level === "pool" ? [...startsOf(ground.policy), ...ground.shapes.filter(({ positions }) => (positions ?? []).length === 0)] : undefined))) {
        const where = failing(ground, account, mode.name, level, claimed, polarity === "always");
        if (where !== undefined) return { about, clauses: [id], verdict: "refuted", because: `It does not hold of ${where}.`, accounts: [account], of: where };
      }
      return undefined;
    },
    unknown: (because) => {
      const { silent, isDecided } = silenceOf(ground, mode.name, level, claimed);
      if (silent !== undefined && (because === undefined || !isDecided)) return { about, clauses: [id], verdict: "unknown", because: `It can be decided of no account in this mode that was made: ${silent}`, help: "Say it of what accounts in this mode have." };
      return { about, clauses: [id], verdict: "unknown", because: because === undefined ? "No account could be made that the policy reads." : `No account was found, and no proof: ${because.replace(/\.$/, "")}.`, help: "Split it into simpler guarantees, to see which part stands in the way." };
    },
  });
}

const shortened = (words: string): string => (words.length <= mostWords ? words : `${words.slice(0, mostWords)}…`);
const mostWords = 160;

/** Why a claim cannot be decided of accounts that proofs look at, and whether it can be of another of these: it may read what a mode does not have. */
function silenceOf({ policy, program, shapes }: Ground, mode: string, level: Level, claimed: Expression): { readonly silent: string | undefined; readonly isDecided: boolean } {
  let silent: string | undefined;
  const reading = new Reading(program, exact());
  for (const account of [...startsOf(policy), ...shapes]) {
    const state = loadState(account, program.declared);
    for (const pool of reading.poolsOf({ state }).filter((each) => each.mode.name === mode)) {
      for (const scope of scopesAt(reading, level, state, pool)) {
        const found = attempt(() => reading.condition(claimed, scope));
        if ("value" in found) return { silent, isDecided: true };
        silent ??= found.undecided.reason.because;
      }
    }
  }
  return { silent, isDecided: false };
}

function failing({ program }: Ground, account: Snapshot, mode: string, level: Level, claimed: Expression, wanted: boolean): string | undefined {
  const state = loadState(account, program.declared);
  const reading = new Reading(program, exact());
  for (const pool of reading.poolsOf({ state }).filter((each) => each.mode.name === mode)) {
    for (const scope of scopesAt(reading, level, state, pool)) {
      const found = attempt(() => reading.condition(claimed, scope));
      if ("value" in found && found.value !== wanted) return scope.position?.id ?? scope.order?.id ?? pool.id;
    }
  }
  return undefined;
}
