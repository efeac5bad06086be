import type { Definition, DefinitionException, Mode, Stage } from "../../../dsl/ir.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { Reading } from "../../../engine/reading.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState } from "../../../engine/state/load.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import { attempt } from "../../../engine/undecided.ts";
import { proofOf, showNever, type Ground, type Site } from "../claim.ts";
import { accountsOf, type Budget } from "../search/lines.ts";
import { scopesAt } from "../site.ts";
import { allOf, anyOf, not, type Formula } from "../terms/formula.ts";
import type { Found } from "../types.ts";

interface Wanted {
  readonly about: string;
  readonly clause: string;
  readonly modes: readonly string[];
  readonly formula: (site: Site) => Formula | undefined;
  readonly holds: (account: Snapshot) => boolean;
}

/** Every stage and every exception can come to apply: none is shadowed by what stands before it, none contradicts itself. */
export function reachable(ground: Ground, budget: Budget): readonly Found[] {
  const { modes, definitions } = ground.policy.meaning;
  const wanted = [
    ...modes.flatMap((mode) => (mode.liquidation?.stages ?? []).map((stage, index) => stageWanted(ground, mode, stage, (mode.liquidation?.stages ?? []).slice(index + 1)))),
    ...definitions.flatMap((definition) => definition.exceptions.map((each, index) => exceptionWanted(ground, definition, each, definition.exceptions.slice(0, index)))),
  ];
  const found = new Map<Wanted, Snapshot>();
  for (const account of accountsOf(ground.policy, budget)) {
    const open = wanted.filter((each) => !found.has(each));
    if (open.length === 0) break;
    for (const each of open) if (each.holds(account)) found.set(each, account);
  }
  return wanted.map((each) => verdictOf(ground, each, found.get(each)));
}

function verdictOf(ground: Ground, { about, clause, modes, formula }: Wanted, account: Snapshot | undefined): Found {
  if (account !== undefined) return { about, clauses: [clause], verdict: "proved", because: "An account was found in which it applies.", method: "an account, decided exactly", accounts: [account] };
  const shown = modes.map((mode) => showNever(ground, mode, formula));
  const proofs = shown.flatMap((each) => (each.shown === "everywhere" ? [proofOf(each)] : []));
  // A word or a flag that none of the accounts has proves nothing of those that have it.
  if (proofs.length > 0 && shown.every((each) => each.shown !== "not") && shown.some((each) => each.shown === "everywhere" && each.spoken)) return { about, clauses: [clause], verdict: "refuted", because: "It can never apply.", ...proofs[0]!, help: "Leave it out, or look at what stands before it." }; // there is one
  return { about, clauses: [clause], verdict: "unknown", because: "No account was found in which it applies, and no proof that there is none.", help: "Give an example in which it applies." };
}

function stageWanted({ program }: Ground, mode: Mode, stage: Stage, after: readonly Stage[]): Wanted {
  return {
    about: `stage ${stage.name} of mode ${mode.name}`, clause: stage.id, modes: [mode.name],
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
