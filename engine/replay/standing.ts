import type { PoolStanding, ReplayEntry } from "../../schemas/generated/replay-answer.ts";
import type { CannotDecide, AssessedPool } from "../snapshot/index.ts";
import type { Standings } from "../assess.ts";
import { cannotDecide } from "../statuses.ts";

/** What was said last of each pool, and of what could not be decided: an entry says only what is otherwise. */
export class Said {
  private pools: ReadonlyMap<string, PoolStanding> = new Map();
  private silences = "[]";

  /** What differs from what was said, which it now is. */
  differences(standings: Standings): Pick<ReplayEntry, "pools" | "gone"> & { readonly silences: readonly CannotDecide[] } {
    const now = new Map(standings.pools.map((pool) => [pool.id, standingOf(pool)]));
    const before = this.pools;
    this.pools = now;
    const silences = JSON.stringify(standings.cannotDecide);
    const isNew = silences !== this.silences;
    this.silences = silences;
    return {
      pools: [...now.values()].filter((standing) => !same(before.get(standing.id), standing)),
      gone: [...before.keys()].filter((id) => !now.has(id)),
      silences: isNew ? standings.cannotDecide : [],
    };
  }
}

const shown = ["id", "asset", "equity", "initialMargin", "maintenanceMargin", "marginRatio", "status"] as const;

function standingOf(pool: AssessedPool): PoolStanding {
  const { id, asset, equity, initialMargin, maintenanceMargin, marginRatio, status } = pool;
  return {
    id,
    ...(asset === undefined ? {} : { asset }),
    ...(equity === undefined ? {} : { equity }),
    ...(initialMargin === undefined ? {} : { initialMargin }),
    ...(maintenanceMargin === undefined ? {} : { maintenanceMargin }),
    ...(marginRatio === undefined ? {} : { marginRatio }),
    status: status ?? cannotDecide,
  };
}

function same(a: PoolStanding | undefined, b: PoolStanding): boolean {
  return a !== undefined && shown.every((key) => a[key] === b[key]);
}
