import type { Expression, Rank, Selection } from "../../dsl/ir.ts";
import { compare, unreachable, type Fraction } from "../number/index.ts";
import { holdsIn, readIn } from "../payment/rule.ts";
import type { RunContext } from "../run-context.ts";
import type { Scope } from "../scope.ts";
import type { Entity } from "../state/entity.ts";
import { Undecided } from "../undecided.ts";
import type { Choices } from "./choices.ts";
import { sharedReading, termIn } from "./shared-reading.ts";
import { scopeOf, type Standing } from "./subject.ts";

/**
 * The positions that a step acts on, in the order of the snapshot. Where the policy leaves open which one it is (`any`, a tie that no
 * rank breaks), `choices` decides, and every way is followed.
 */
export function select(context: RunContext, standing: Standing, clause: string, selection: Selection, choices: Choices): readonly Entity[] {
  const scopeIn = (position: Entity): Scope & { readonly position: Entity } => scopeOf(standing, position);
  return choose(context, clause, selection, { among: standing.positions, scopeIn, term: (by, position) => termIn(context, sharedReading(context), by, scopeIn(position)) }, choices);
}

/** What a selection is among: positions, or balances. */
export interface Candidates {
  readonly among: readonly Entity[];
  readonly scopeIn: (entity: Entity) => Scope;
  /** What a rank reads of one of them. */
  readonly term: (by: Expression, entity: Entity) => Fraction;
}

export function choose(context: RunContext, clause: string, selection: Selection, { among, scopeIn, term }: Candidates, choices: Choices): readonly Entity[] {
  const reading = sharedReading(context);
  const { where } = selection;
  const candidates = where === undefined ? among : among.filter((each) => holdsIn(reading, clause, where, scopeIn(each)));
  switch (selection.kind) {
    case "all":
      return candidates;
    case "only":
      if (candidates.length > 1) throw new Undecided({ kind: "not_meaningful", because: `The step speaks of the only position, but there are ${candidates.length}.`, help: "Say which: `all positions`, `any position` or `position with largest …`." }, clause);
      return candidates;
    case "any":
      return one(candidates, choices);
    case "ranked":
      return one(selection.ranks.reduce((left, rank) => best(context, term, clause, rank, left), candidates), choices);
    default:
      return unreachable(selection.kind);
  }
}

function one(candidates: readonly Entity[], choices: Choices): readonly Entity[] {
  return candidates.length === 0 ? [] : [candidates[choices.pick(candidates.length)]!]; // a pick is below their number
}

/** Those of the candidates that are equally the best by one rank. */
function best(context: RunContext, term: Candidates["term"], clause: string, rank: Rank, candidates: readonly Entity[]): readonly Entity[] {
  const reading = sharedReading(context);
  const valued = candidates.map((entity) => ({ entity, value: readIn(reading, clause, () => term(rank.by, entity)) }));
  const wanted = rank.direction === "largest" ? 1 : -1;
  const top = valued.reduce<(typeof valued)[number] | undefined>((found, each) => (found === undefined || compare(each.value, found.value) === wanted ? each : found), undefined);
  return valued.filter((each) => compare(each.value, top!.value) === 0).map((each) => each.entity); // there is one if there is any
}
