import type { Definition } from "../../dsl/ir.ts";
import { contractsStep } from "../amounts.ts";
import { compare, divide, floor, fraction, isInteger, multiply, subtract, zero, type Fraction } from "../number/index.ts";
import type { RunContext } from "../run-context.ts";
import { quantityOf, withValues, wordOf, type Entity } from "../state/entity.ts";
import { positionById, withEntity, type State } from "../state/state.ts";
import { tableRows } from "../tables.ts";
import { withTier } from "../tiers.ts";
import { Undecided, within } from "../undecided.ts";
import { sharedReading } from "./shared-reading.ts";
import { scopeOf, standingOf, type Subject } from "./subject.ts";

/**
 * The number of the tier that a position is in, by the policy's own rule: 0 is the lowest. `position.tier` where the policy defines it,
 * else its only figure of a position that is a tier. Throws `Undecided`.
 */
export function tierIndex(context: RunContext, state: State, subject: Subject, positionId: string): number {
  const rule = tierRule(context);
  const standing = standingOf(context, state, subject)!; // callers hold a subject that stands
  const position = positionById(state, positionId)!; // as above
  const scope = scopeOf(standing, position);
  const reading = sharedReading(context);
  const index = within(rule.id, () =>
    withTier(reading, { kind: "figure", path: rule.path }, scope, (tier) => {
      const own = [...context.program.tables.values()].map((table) => table.rows);
      const rows = [...own, ...(state.tiers.has(wordOf(position, "symbol")!) ? [tableRows(context.program, { kind: "instrument", name: "instrument.tiers" }, scope).rows] : [])];
      return fraction(BigInt(rows.find((each) => each.includes(tier))!.indexOf(tier))); // a tier is a row of one of them
    }),
  );
  return Number(index.n);
}

/**
 * The most contracts on the grid, at most what there is, with which the position is in tier `target` or a lower one. A bigger position
 * is never in a lower tier. 0 where even the least contracts are too many.
 */
export function contractsInTier(context: RunContext, state: State, subject: Subject, position: Entity, target: number): Fraction {
  const held = quantityOf(position, "contracts")!; // the schema demands it
  const fits = (contracts: Fraction): boolean => tierIndex(context, withEntity(state, withValues(position, { contracts })), subject, position.id) <= target;
  if (fits(held)) return held;
  const step = contractsStep(state, wordOf(position, "symbol")!); // the boundary has checked symbols
  let [low, high] = [0n, stepsBelow(held, step)];
  if (high > 0n && fits(multiply(fraction(high), step))) return multiply(fraction(high), step);
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (fits(multiply(fraction(middle), step))) low = middle;
    else high = middle;
  }
  return multiply(fraction(low), step);
}

/** The last grid step below `contracts`. */
function stepsBelow(contracts: Fraction, step: Fraction): bigint {
  const steps = divide(contracts, step);
  return isInteger(steps) ? floor(steps) - 1n : floor(steps);
}

function tierRule({ program }: RunContext): Definition {
  const known = program.definitions.get("position.tier");
  if (known !== undefined) return known;
  const others = program.meaning.definitions.filter((each) => each.level === "position" && each.dimension.kind === "tier");
  const [only] = others;
  if (only !== undefined && others.length === 1) return only;
  throw new Undecided({ kind: "not_meaningful", because: "The step speaks of tiers, but the policy does not say which tier a position is in.", help: "Define `position.tier`." });
}

/** Sizes at which the position changes its tier, ascending, below what it has: between two of them its figures are smooth. */
export function tierEdges(context: RunContext, state: State, subject: Subject, position: Entity): readonly Fraction[] {
  const edges: Fraction[] = [];
  const index = tierIndex(context, state, subject, position.id);
  for (let target = index - 1, last = quantityOf(position, "contracts")!; target >= 0; target -= 1) { // the schema demands it
    const edge = contractsInTier(context, state, subject, position, target);
    if (compare(edge, zero) <= 0) break;
    if (compare(subtract(last, edge), zero) > 0) edges.unshift(edge);
    last = edge;
  }
  return edges;
}
