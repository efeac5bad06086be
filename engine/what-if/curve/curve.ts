import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { currencyOf } from "../../currency.ts";
import { Mismatch } from "../../mismatch.ts";
import { compare, parseDecimal, sign, toDecimalString, type Fraction } from "../../number/index.ts";
import * as piecewise from "../../piecewise/index.ts";
import type { Interval } from "../../piecewise/index.ts";
import { poolsOf } from "../../pools.ts";
import { prepare, type Program } from "../../program.ts";
import { quote, type PriceRange, type Snapshot } from "../../snapshot/index.ts";
import { toRanges } from "../../solve/nearest.ts";
import { quantityOf, wordOf } from "../../state/entity.ts";
import { loadState } from "../../state/load.ts";
import { exactReader, type ExactReader } from "./exact-reader.ts";
import { functionsOf, figures, type PoolFunctions } from "./functions.ts";
import { remembered } from "./memory.ts";
import { marksOf } from "./marks.ts";
import { usualRange } from "./range.ts";
import { breaksOf, rowsOf, samplerOf } from "./rows.ts";
import type { CurveAnswer, CurveQuestion, Hole, PoolCurve, Zone } from "./types.ts";
import { isInside, type Window } from "./window.ts";
import { sameStatus } from "./zones.ts";

const mostPoints = 1000;
const shownPools = 50;

/**
 * Equity, margins and status of each pool as functions of one instrument's price: mark, last and index price are the unknown, all else
 * stays. The functions are read once and kept while only that price moves, so that a curve costs its samples. The snapshot has passed
 * `validateSnapshot`. Throws `Mismatch` where the question does not fit it.
 */
export function curve(policy: CompiledPolicy, snapshot: Snapshot, question: CurveQuestion): CurveAnswer {
  const program = prepare(policy);
  const instrument = snapshot.instruments?.find(({ symbol }) => symbol === question.symbol);
  if (instrument === undefined) throw new Mismatch([{ path: "symbol", message: `expected the symbol of an instrument in the snapshot, but found ${quote(question.symbol)}` }]);
  const { pools, more, drawn, exactly } = remembered(policy, snapshot, question, () => read(program, snapshot, question));
  const [mark, tick] = [decimal("instruments", instrument.markPrice), decimal("instruments", instrument.tickSize)];
  const usual = usualRange(pools, mark, tick);
  const window: Window = {
    from: question.from === undefined ? usual.from : decimal("from", question.from),
    to: question.to === undefined ? usual.to : decimal("to", question.to),
    points: Math.min(Math.max(Math.trunc(question.points ?? usualPoints(pools)), 2), mostPoints),
    tick,
  };
  if (compare(window.from, window.to) >= 0) throw new Mismatch([{ path: "to", message: `expected a price above ${toDecimalString(window.from)}, but found ${toDecimalString(window.to)}` }]);
  const key = [window.from, window.to].map(({ n, d }) => `${n}/${d}`).join(" ") + ` ${window.points}`;
  const still = drawn.get(key) ?? pools.map((functions) => drawnOf(program, functions, exactly, question.symbol, window));
  if (!drawn.has(key)) drawn.clear();
  drawn.set(key, still);
  return {
    policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest },
    asOf: snapshot.asOf,
    symbol: instrument.symbol,
    quote: instrument.quote,
    mark: instrument.markPrice,
    tickSize: instrument.tickSize,
    from: toDecimalString(window.from),
    to: toDecimalString(window.to),
    pools: still.map(({ curve: shape, sample }) => ({ ...shape, now: sample(mark) })),
    ...(more === 0 ? {} : { more }),
  };
}

/** Fewer a pool where there are many, and where each must be read for itself. */
function usualPoints(pools: readonly PoolFunctions[]): number {
  const most = pools.every(({ complete }) => complete) ? 161 : 61;
  return Math.max(25, Math.min(most, Math.floor(640 / Math.max(pools.length, 1))));
}

/** What does not change while only the price of the instrument moves. */
export interface Read {
  readonly exactly: ExactReader;
  readonly pools: readonly PoolFunctions[];
  readonly more: number;
  /** What was last drawn, by its window: the same picture is asked for again and again while a dot moves over it. */
  readonly drawn: Map<string, readonly Drawn[]>;
}

interface Drawn {
  readonly curve: Omit<PoolCurve, "now">;
  readonly sample: ReturnType<typeof samplerOf>;
}

function read(program: Program, snapshot: Snapshot, { symbol, pool: only }: CurveQuestion): Read {
  const state = loadState(snapshot, program.declared);
  const holding = poolsOf(program, state).filter((pool) => pool.positions.some((position) => wordOf(position, "symbol") === symbol));
  if (only !== undefined && !holding.some(({ id }) => id === only)) {
    throw new Mismatch([{ path: "pool", message: `expected a pool with a position in ${quote(symbol)}, but found ${quote(only)}`, help: `There are: ${holding.slice(0, 5).map(({ id }) => id).join(", ") || "none"}.` }]);
  }
  const shown = only === undefined ? holding.slice(0, shownPools) : holding.filter(({ id }) => id === only);
  return { exactly: exactReader(program, state, symbol), pools: shown.map((pool) => functionsOf(program, state, pool, symbol)), more: only === undefined ? holding.length - shown.length : 0, drawn: new Map() };
}

function drawnOf(program: Program, functions: PoolFunctions, exactly: ExactReader, symbol: string, window: Window): Drawn {
  const { pool, complete } = functions;
  const sample = samplerOf(functions, exactly);
  const currency = currencyOf(program, pool);
  return {
    sample,
    curve: {
      pool: pool.id,
      mode: pool.mode.name,
      ...(currency === undefined ? {} : { asset: currency }),
      positions: pool.positions.filter((position) => wordOf(position, "symbol") === symbol && quantityOf(position, "contracts") !== undefined).map(({ id }) => id),
      samples: rowsOf(functions, sample, window),
      breaks: complete ? breaksOf(functions, window).map((cut) => toDecimalString(piecewise.approximate(cut, 18))) : [],
      tiers: functions.tiers.filter(({ cut }) => isInside(cut, window)).map(({ cut, below, above }) => ({ price: toDecimalString(piecewise.approximate(cut, 18)), below, above })),
      zones: zones(functions),
      stages: functions.stages.map(({ truth, ...stage }) => ({ ...stage, ranges: ranges(piecewise.intervals(truth), complete) })),
      bankrupt: ranges(piecewise.intervals(functions.bankrupt), complete),
      marks: marksOf(functions, window),
      holes: holes(functions),
      exact: complete,
    },
  };
}

function zones({ zones: all, complete }: PoolFunctions): readonly Zone[] {
  return piecewise.runsOf(all, sameStatus).map(({ value, interval }) => ({ status: typeof value === "string" ? value : "cannot_decide", ...(typeof value === "string" ? {} : { reason: value.reason }), ...rangeOf(interval, complete) }));
}

function holes(functions: PoolFunctions): readonly Hole[] {
  const ofFigures = figures.flatMap((figure) => undecided(piecewise.map(functions.figures[figure], (piece) => (piecewise.isUndecided(piece) ? piece : true)), figure, functions.complete));
  const ofStages = functions.stages.flatMap(({ truth }) => undecided(truth, "stage", functions.complete));
  return [...ofFigures, ...ofStages, ...undecided(functions.bankrupt, "bankruptcy", functions.complete)];
}

function undecided(truth: piecewise.Truth, figure: Hole["figure"], complete: boolean): readonly Hole[] {
  return piecewise.undecidedIntervals(truth).map(({ interval, why }) => ({ figure, reason: why.reason, ...(why.clause === undefined ? {} : { clause: why.clause }), ...rangeOf(interval, complete) }));
}

function ranges(intervals: readonly Interval[], complete: boolean): PriceRange[] {
  return toRanges({ intervals, holes: [], complete });
}

function rangeOf(interval: Interval, complete: boolean): PriceRange {
  const [range] = ranges([interval], complete);
  return range!; // one comes of one
}

function decimal(path: string, text: string): Fraction {
  const value = parseDecimal(text);
  if (value === undefined || sign(value) <= 0) throw new Mismatch([{ path, message: `expected a price, a decimal above 0 in a string, but found ${quote(text)}` }]);
  return value;
}
