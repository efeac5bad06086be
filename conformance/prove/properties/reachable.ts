import type { Definition, DefinitionException, Mode, Stage } from "../../../dsl/ir.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { Reading } from "../../../engine/reading.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState } from "../../../engine/state/load.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import { attempt } from "../../../engine/undecided.ts";
import { basesOf } from "../../accounts/index.ts";
import { withCredits } from "../../accounts/credited.ts";
import { questionsOfExamples } from "../../suite/index.ts";
import type { Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { largerThan } from "../search/larger.ts";
import { accountsOf, Budget, linesOf } from "../search/lines.ts";
import { scopesAt } from "../site.ts";
import { isOfItsOwn } from "../sums.ts";
import { allOf, anyOf, not } from "../terms/formula.ts";
import type { Found } from "../types.ts";
import { Asked } from "./reach/asked.ts";
import { payersWanted } from "./reach/payers.ts";
import { permissionsWanted } from "./reach/permissions.ts";
import type { Wanted, WantedClause } from "./reach/wanted.ts";

/** Every stage, every exception, permission, list and payer can come to apply: none is shadowed by what stands before it, none contradicts itself. */
export function reachable(ground: Ground, budget: Budget): readonly OpenFound[] {
  return [...stagesAndExceptions(ground, budget), ...clausesOfLists(ground, budget.again())];
}

function stagesAndExceptions(ground: Ground, budget: Budget): readonly OpenFound[] {
  const { modes, definitions } = ground.policy.meaning;
  const wanted = [
    ...modes.flatMap((mode) => (mode.liquidation?.stages ?? []).map((stage, index) => stageWanted(ground, mode, stage, (mode.liquidation?.stages ?? []).slice(index + 1)))),
    ...definitions.flatMap((definition) => definition.exceptions.map((each, index) => exceptionWanted(ground, definition, each, definition.exceptions.slice(0, index)))),
  ];
  const found = new Map<Wanted, Snapshot>();
  const look = (account: Snapshot): boolean => {
    const open = wanted.filter((each) => !found.has(each));
    for (const each of open) if (each.holds(account)) found.set(each, account);
    return open.length > 0;
  };
  for (const account of accountsOf(ground.policy, budget)) if (!look(account)) break;
  // Of as many positions as the policy counts to there are few accounts.
  if (found.size < wanted.length) for (const account of largerOf(ground.policy)) if (!look(account)) break;
  return wanted.map((each) => {
    const account = found.get(each);
    return account === undefined ? verdictOf(ground, budget, each) : applies(each, account);
  });
}

/** Accounts of many positions and orders, then on lines of money through them. */
function* largerOf(policy: Ground["policy"]): Generator<Snapshot> {
  const larger = largerThan(policy, fewPositions, 1).slice(0, mostLarger);
  yield* larger;
  for (const { accounts } of linesOf(policy, new Budget(mostLarger), ({ path }) => path === "balance.wallet_balance" || path === "position.margin", larger)) yield* accounts;
}
const fewPositions = 3;
const mostLarger = 24;

const applies = ({ about, clause }: Wanted, account: Snapshot): Found => ({ about, clauses: [clause], verdict: "proved", because: "An account was found in which it applies.", method: "an account, decided exactly", accounts: [account] });

/** Permissions and payers, found together by asking; what applies somewhere is said of a list as a whole. */
function clausesOfLists(ground: Ground, budget: Budget): readonly OpenFound[] {
  const all = [...permissionsWanted(ground), ...payersWanted(ground)];
  const asked = new Asked(ground.policy);
  const found = new Set<string>();
  for (const { snapshot, ask } of questionsOfExamples(ground.policy)) asked.answering(snapshot, ask).forEach((id) => found.add(id));
  const left = (): readonly WantedClause[] => all.filter(({ clause, never }) => never === undefined && !found.has(clause));
  const questions = new Budget(budget.most * questionsAnAccount);
  for (const account of accountsOf(ground.policy, budget)) {
    if (left().length === 0 || questions.spent === questions.most) break;
    asked.in(account, left(), questions).forEach((id) => found.add(id));
  }
  // A list may ask which kind of credit it is.
  const ofCredits = new Budget(mostAlone * 2);
  for (const account of creditedOf(ground.policy)) if (left().length > 0) asked.in(account, left(), ofCredits).forEach((id) => found.add(id));
  const groups = [...new Set(all.map(({ group }) => group))];
  const applying = groups.flatMap((group): readonly Found[] => {
    const clauses = all.filter((each) => each.group === group && found.has(each.clause)).map(({ clause }) => clause);
    if (clauses.length === 0) return [];
    return [{ about: group, clauses, verdict: "proved", because: `${clauses.length === 1 ? "One clause applies" : `${clauses.length} clauses apply`} somewhere: to a question of the policy's own examples, or of an account that was made up.`, method: "questions, decided exactly" }];
  });
  const others = all.filter(({ clause }) => !found.has(clause)).map((each): OpenFound => {
    if (each.never !== undefined) return { about: each.about, clauses: [each.clause], verdict: "refuted", because: each.never, method: "by the form of the clauses", help: "Leave it out, or look at what stands before it." };
    return verdictOf(ground, new Budget(mostAlone), { ...each, holds: (account) => asked.in(account, [each], new Budget(questionsAnAccount)).has(each.clause) });
  });
  return [...applying, ...others];
}

/** An account of each mode with credits of the kinds that the policy names, where it reads any. */
function creditedOf(policy: Ground["policy"]): readonly Snapshot[] {
  if (!JSON.stringify(policy.meaning).includes('"credit.')) return [];
  const firsts = new Map(basesOf([policy], { positions: 1, seed: 1 }).filter(({ positions }) => positions?.length === 1).reverse().map((base) => [base.positions?.[0]?.marginMode, base]));
  return [...firsts.values()].flatMap((base) => withCredits(base, [policy]));
}

/** So many questions for each account that the budget is for; and so many accounts about one clause alone. */
const questionsAnAccount = 20;
const mostAlone = 60;

function verdictOf(ground: Ground, budget: Budget, wanted: Wanted): OpenFound {
  const { about, clause, modes, formula, holds } = wanted;
  return judge(ground, budget, {
    about, clauses: [clause], modes, violation: formula,
    // A word or a flag that none of the accounts has proves nothing of those that have it.
    mustSpeak: true,
    // That few positions never come to it says nothing of many, unless each is looked at by itself.
    mustBeGeneral: true,
    ofOneMember: wanted.ofOneMember,
    proved: (proof) => ({ about, clauses: [clause], verdict: "refuted", because: "It can never apply.", ...proof, help: "Leave it out, or look at what stands before it." }),
    search: (left, starts) => {
      if (starts === undefined) return undefined; // that was looked for already, for all of them at once
      for (const account of accountsOf(ground.policy, left, undefined, starts)) if (holds(account)) return applies(wanted, account);
      return undefined;
    },
    unknown: (because) => ({ about, clauses: [clause], verdict: "unknown", because: `No account was found in which it applies, and no proof that there is none: ${because ?? "it hangs on words, on how many positions there are, or on what is asked for, of which arithmetic says nothing"}.`, help: "Give an example in which it applies." }),
  });
}

function stageWanted({ program }: Ground, mode: Mode, stage: Stage, after: readonly Stage[]): Wanted {
  return {
    about: `stage ${stage.name} of mode ${mode.name}`, clause: stage.id, modes: [mode.name], ofOneMember: false,
    formula: ({ read, state, pool }) => {
      const reading = read();
      return allOf([stageHolds(reading, stage, { state, pool }), ...after.map((each) => not(stageHolds(reading, each, { state, pool })))]);
    },
    holds: (account) => {
      const state = loadState(account, program.declared);
      const reading = new Reading(program, exact());
      return reading.poolsOf({ state }).some((pool) => {
        const found = attempt(() => stageHolds(reading, stage, { state, pool }) && !after.some((each) => stageHolds(reading, each, { state, pool })));
        return pool.mode.name === mode.name && "value" in found && found.value;
      });
    },
  };
}

function exceptionWanted({ program, policy }: Ground, definition: Definition, exception: DefinitionException, before: readonly DefinitionException[]): Wanted {
  return {
    about: `exception ${before.length + 1} of ${definition.path}`, clause: exception.id, modes: policy.meaning.modes.map(({ name }) => name),
    ofOneMember: (definition.level === "position" || definition.level === "order") && [...before, exception].every(({ condition }) => isOfItsOwn(condition, program)),
    formula: ({ read, state, pool }) => {
      const reading = read();
      const places = scopesAt(reading, definition.level, state, pool);
      return places.length === 0 ? undefined : anyOf(places.map((scope) => allOf([...before.map(({ condition }) => not(reading.condition(condition, scope))), reading.condition(exception.condition, scope)])));
    },
    holds: (account) => {
      const state = loadState(account, program.declared);
      const reading = new Reading(program, exact());
      return reading.poolsOf({ state }).some((pool) =>
        scopesAt(reading, definition.level, state, pool).some((scope) => {
          const found = attempt(() => !before.some(({ condition }) => reading.condition(condition, scope)) && reading.condition(exception.condition, scope));
          return "value" in found && found.value;
        }),
      );
    },
  };
}
