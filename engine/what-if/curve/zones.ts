import * as piecewise from "../../piecewise/index.ts";
import type { Pieces, Undecided as Hole } from "../../piecewise/index.ts";
import type { Pool } from "../../pools.ts";
import { cannotDecide, mostSevere } from "../../statuses.ts";
import { Undecided } from "../../undecided.ts";
import type { SolvedStage } from "./functions.ts";
import { toHole } from "./hole.ts";

/** The status of a pool at every price: a word, or why there is none. */
export type Zones = Pieces<string | Hole>;

/** What `assess` would answer at each price: the most severe stage that holds; for positions that stand for themselves, of the worst of them. */
export function zonesOf(pool: Pool, stages: readonly SolvedStage[] | Undecided): Zones {
  if (stages instanceof Undecided) return piecewise.uniform(toHole(stages));
  const bySubject = new Map<string | undefined, SolvedStage[]>();
  for (const stage of stages) bySubject.set(stage.position, [...(bySubject.get(stage.position) ?? []), stage]);
  const subjects = [...bySubject.values()].map(ofSubject);
  return subjects.length === 0 ? piecewise.uniform("healthy") : subjects.reduce((worst, next) => piecewise.zip(worst, next, (a, b) => worse(pool, a, b)));
}

/** A more severe stage that is undecided leaves the status undecided, as when it is read at one price. */
function ofSubject(stages: readonly SolvedStage[]): Zones {
  return stages.reduce<Zones>(
    (status, { stage, truth }) => piecewise.zip(truth, status, (verdict, before) => (verdict === true ? stage : verdict === false ? before : verdict)),
    piecewise.uniform<string | Hole>("healthy"),
  );
}

function worse(pool: Pool, a: string | Hole, b: string | Hole): string | Hole {
  const ranked = [a, b].map((each) => ({ stages: pool.mode.liquidation?.stages ?? [], status: typeof each === "string" ? each : cannotDecide }));
  const status = mostSevere(ranked);
  if (status !== cannotDecide) return status;
  return typeof a === "string" ? b : a;
}

export function sameStatus(a: string | Hole, b: string | Hole): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : piecewise.sameUndecided(a, b);
}
