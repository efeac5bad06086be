import type { Mode, Stage } from "../../../dsl/ir.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import type { Pool } from "../../../engine/pools.ts";
import { Reading } from "../../../engine/reading.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { loadState } from "../../../engine/state/load.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import type { Ground } from "../claim.ts";
import { inOtherPools, readsOtherPools } from "../other-pools.ts";
import { judge, type OpenFound } from "../open.ts";
import { poolsInStage } from "../search/in-stage.ts";
import { accountsOf, type Budget } from "../search/lines.ts";
import { allOf, anyOf, not } from "../terms/formula.ts";
import type { Found } from "../types.ts";

/** What positions and orders other pools hold, and whether they hold any, changes no stage of this one. */
export function poolsIsolated(ground: Ground, budget: Budget): readonly OpenFound[] {
  const { modes, applies } = ground.policy.meaning;
  const isFixed = (key: string): boolean => applies.some((rule) => (rule.key === key || `instrument.${rule.key}` === key) && rule.values.length === 1);
  const others = { ...ground, shapes: inOtherPools(ground.policy, ground.shapes), more: () => [] };
  return modes.flatMap((mode) => (mode.liquidation?.stages ?? []).map((stage): OpenFound => {
    const named = { about: `stage ${stage.name} of mode ${mode.name}`, clauses: [stage.id] };
    const partition = mode.sharing?.partition;
    if (modes.length === 1 && (partition?.by === "account" || (partition?.by === "key" && partition.keys.every(isFixed)))) return { ...named, verdict: "proved", because: "All positions and orders are in one pool.", method: "the form of the rules: there is one mode, and what it shares margin by has one value", assuming: [] };
    if (!readsOtherPools(ground.program, mode, stage)) return { ...named, verdict: "proved", because: "It can read nothing of another pool.", method: "the form of the rules: neither the stage nor what counts as margin comes to a sum over the account, to other pools, or to what is available", assuming: [] };
    return one(others, mode, stage, budget.again());
  }));
}

function one(ground: Ground, mode: Mode, stage: Stage, budget: Budget): OpenFound {
  const about = `stage ${stage.name} of mode ${mode.name}`;
  const clauses = [stage.id];
  return judge(ground, budget, {
    about, clauses, modes: [mode.name],
    violation: ({ read, shape, state, pool }) => {
      const alone = aloneIn(shape, pool);
      if (alone === undefined) return undefined;
      const bare = loadState(alone, ground.program.declared);
      const [whole, less] = [read({ movesMembers: true }), read({ movesMembers: true })];
      const twin = less.poolsOf({ state: bare }).find(({ id }) => id === pool.id);
      if (twin === undefined) return undefined;
      const [a, b] = [stageHolds(whole, stage, { state, pool }), stageHolds(less, stage, { state: bare, pool: twin })];
      return anyOf([allOf([a, not(b)]), allOf([b, not(a)])]);
    },
    proved: ({ method, assuming }) => ({ about, clauses, verdict: "proved", because: "It is the same with positions and orders in other pools as without them.", method, assuming: [`at most 1 position or order in other pools, and ${assuming[0] ?? ""}`, ...assuming.slice(1)] }),
    search: (left, starts) => {
      const first = starts ?? [...ground.shapes, ...inOtherPools(ground.policy, [])];
      for (const account of accountsOf(ground.policy, left, undefined, first)) {
        const found = differing(ground, account, mode, stage);
        if (found !== undefined) return { about, clauses, ...found };
      }
      return undefined;
    },
    unknown: (because) =>
      because === undefined ? { about, clauses, verdict: "unknown", because: "No account that was looked at has a second pool, and the rules may read of one.", help: "Give an example with positions in two pools, such as of two settlement assets." }
      : { about, clauses, verdict: "unknown", because: `No account was found, and no proof: ${because}.`, help: "Look at sums over the account in what the stage reads." },
  });
}

/** The account with the positions and orders of one pool and no others; `undefined` where there are no others. */
function aloneIn(account: Snapshot, pool: Pool): Snapshot | undefined {
  const inside = new Set([...pool.positions, ...pool.orders].map(({ level, id }) => `${level} ${id}`));
  const positions = (account.positions ?? []).filter(({ id }) => inside.has(`position ${id}`));
  const orders = (account.orders ?? []).filter(({ id }) => inside.has(`order ${id}`));
  return positions.length === (account.positions ?? []).length && orders.length === (account.orders ?? []).length ? undefined : { ...account, positions, orders };
}

/** The first pool of the mode that is in the stage with the others, and not without them, or the other way round. */
function differing(ground: Ground, account: Snapshot, mode: Mode, stage: Stage): Pick<Found, "verdict" | "because" | "accounts" | "of"> | undefined {
  const reading = new Reading(ground.program, exact());
  const state = loadState(account, ground.program.declared);
  for (const pool of reading.poolsOf({ state }).filter((each) => each.mode.name === mode.name && each.positions.length + each.orders.length > 0)) {
    const alone = aloneIn(account, pool);
    if (alone === undefined) continue;
    const [now, then] = [poolsInStage(ground, account, mode.name, stage), poolsInStage(ground, alone, mode.name, stage)];
    const [is, was] = [now.holding.has(pool.id) && then.free.has(pool.id), now.free.has(pool.id) && then.holding.has(pool.id)];
    if (is || was) return { verdict: "refuted", because: `${pool.id} is ${is ? "" : "not "}${stage.name} with the positions and orders of other pools, and ${is ? "is not" : "is"} without them.`, accounts: [account, alone], of: pool.id };
  }
  return undefined;
}
