import { exact } from "../../algebras/exact.ts";
import { piecewiseOf } from "../../algebras/piecewise.ts";
import type { Algebra } from "../../algebras/algebra.ts";
import { applicability } from "../../applies.ts";
import * as piecewise from "../../piecewise/index.ts";
import type { Cut, Piecewise, Truth } from "../../piecewise/index.ts";
import type { Pool } from "../../pools.ts";
import type { Program } from "../../program.ts";
import { Reading } from "../../reading.ts";
import type { Scope } from "../../scope.ts";
import { shortSums } from "../../solve/short-sums.ts";
import { bankrupt } from "../../solve/trigger.ts";
import type { State } from "../../state/state.ts";
import { stageHolds, stagesOf } from "../../statuses.ts";
import { attempt, type Undecided } from "../../undecided.ts";
import { toHole } from "./hole.ts";
import { zonesOf, type Zones } from "./zones.ts";

export const figures = ["equity", "maintenanceMargin", "initialMargin"] as const;
export type FigureName = (typeof figures)[number];

/** One pool as exact functions of one price. What is nowhere decided is a function with a hole everywhere. */
export interface PoolFunctions {
  readonly pool: Pool;
  readonly figures: Readonly<Record<FigureName, Piecewise>>;
  readonly stages: readonly SolvedStage[];
  readonly bankrupt: Truth;
  readonly zones: Zones;
  readonly tiers: readonly TierCut[];
  /** False where a rounding of something that moves was left out. */
  readonly complete: boolean;
}

export interface SolvedStage {
  readonly stage: string;
  readonly clause: string;
  readonly position?: string;
  readonly truth: Truth;
}

export interface TierCut {
  readonly cut: Cut;
  readonly below: number;
  readonly above: number;
}

/** Reads everything that is drawn of a pool once, with the price of `symbol` unknown. */
export function functionsOf(program: Program, state: State, pool: Pool, symbol: string): PoolFunctions {
  let complete = true;
  const tiers = new TierWatch();
  const reading = new Reading(program, tiers.watching(piecewiseOf({ symbol, onRounding: () => (complete = false) })));
  shortSums(reading, new Reading(program, exact()), state, symbol);
  const scope: Scope = { state, pool };
  const outside = applicability(program, state, pool);
  const stages = outside === undefined ? solvedStages(reading, scope, pool) : { undecided: outside };
  const functions = {
    equity: decidedOrHole(() => reading.equity("maintaining", scope)),
    maintenanceMargin: decidedOrHole(() => reading.figure("pool.maintenance_margin", scope)),
    initialMargin: decidedOrHole(() => reading.figure("pool.initial_margin", scope)),
  };
  const broken = decidedTruth(() => bankrupt(reading, scope));
  const solved = "value" in stages ? stages.value : [];
  return {
    pool,
    figures: functions,
    stages: solved,
    bankrupt: broken,
    zones: zonesOf(pool, "value" in stages ? stages.value : stages.undecided),
    tiers: tiers.cuts(),
    complete,
  };
}

function solvedStages(reading: Reading<Piecewise, Truth>, scope: Scope, pool: Pool): { readonly value: readonly SolvedStage[] } | { readonly undecided: Undecided } {
  return attempt(() => {
    const stages = stagesOf(pool);
    if (pool.mode.liquidation?.of !== "position") return stages.map((stage) => ({ stage: stage.name, clause: stage.id, truth: decidedTruth(() => stageHolds(reading, stage, scope)) }));
    return pool.positions.flatMap((position) =>
      stages.map((stage) => ({ stage: stage.name, clause: stage.id, position: position.id, truth: decidedTruth(() => stageHolds(reading, stage, { ...scope, position })) })),
    );
  });
}

function decidedOrHole(compute: () => Piecewise): Piecewise {
  const found = attempt(compute);
  return "value" in found ? found.value : piecewise.nowhere(toHole(found.undecided));
}

function decidedTruth(compute: () => Truth): Truth {
  const found = attempt(compute);
  return "value" in found ? found.value : piecewise.always(toHole(found.undecided));
}

/** Sees which rows of which tables are looked up, and so where the rows change. */
class TierWatch {
  private readonly seen = new Map<Piecewise, Set<string>>();
  private readonly found = new Map<string, TierCut>();

  watching(algebra: Algebra<Piecewise, Truth>): Algebra<Piecewise, Truth> {
    return {
      ...algebra,
      tier: (by, rows, upperIncluded, pick) => {
        if (piecewise.constantValue(by) === undefined) this.note(by, rows.flatMap((row) => (row.upTo === undefined ? [] : [row.upTo])));
        return algebra.tier(by, rows, upperIncluded, pick);
      },
    };
  }

  cuts(): readonly TierCut[] {
    return [...this.found.values()].sort((a, b) => piecewise.compareCuts(a.cut, b.cut));
  }

  private note(by: Piecewise, bounds: readonly { readonly n: bigint; readonly d: bigint }[]): void {
    const table = bounds.map(({ n, d }) => `${n}/${d}`).join(" ");
    const tables = this.seen.get(by) ?? new Set<string>();
    this.seen.set(by, tables);
    if (tables.has(table)) return;
    tables.add(table);
    for (const [row, bound] of bounds.entries()) {
      const under = piecewise.compare(by, "<", piecewise.constant(bound));
      for (const [index, cut] of under.cuts.entries()) {
        const [before, after] = [under.open[index], under.open[index + 1]];
        if (typeof before !== "boolean" || typeof after !== "boolean" || before === after) continue;
        const edge = before ? { cut, below: row + 1, above: row + 2 } : { cut, below: row + 2, above: row + 1 };
        this.found.set(`${nameOf(cut)} ${edge.below} ${edge.above}`, edge);
      }
    }
  }
}

function nameOf(cut: Cut): string {
  const { n, d } = piecewise.approximate(cut, 18);
  return `${n}/${d}`;
}
