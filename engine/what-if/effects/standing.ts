import type { AssessedParts } from "../../assess-parts.ts";
import type { Program } from "../../program.ts";
import type { AssessedPool, AssessedPosition, Snapshot } from "../../snapshot/index.ts";
import { cannotDecide } from "../../statuses.ts";
import { effectOf, said, type Said } from "./effect.ts";
import type { Effect } from "./types.ts";

/** One side: the policy and what it answers about the account. */
export interface Standing {
  readonly program: Program;
  readonly answer: AssessedParts;
}

/** How the account, its pools and its positions stand otherwise: statuses, pools, margins, liquidation prices. */
export function standingEffects(snapshot: Snapshot, before: Standing, after: Standing): readonly Effect[] {
  const { id } = snapshot.account;
  return [
    ...statusEffect("account", id, saidOf(before, "account.status", before.answer.account.status), saidOf(after, "account.status", after.answer.account.status), severity(before), severity(after)),
    ...poolIds(before, after).flatMap((pool) => poolEffects(pool, before, after)),
    ...(snapshot.positions ?? []).flatMap((position) => positionEffects(snapshot, position.id, before, after)),
  ];
}

function poolIds(before: Standing, after: Standing): readonly string[] {
  return [...new Set([...before.answer.pools, ...after.answer.pools].map(({ id }) => id))];
}

function poolEffects(id: string, before: Standing, after: Standing): readonly Effect[] {
  const [old, now] = [before, after].map(({ answer }) => answer.pools.find((pool) => pool.id === id));
  // A pool that comes or goes is told by the positions that change their pool.
  if (old === undefined || now === undefined) return [];
  const figure = (what: "equity" | "maintenance_margin" | "initial_margin", name: "equity" | "maintenanceMargin" | "initialMargin", rising: "better" | "worse"): readonly Effect[] => {
    const at = `pools.${id}.${name}`;
    const unit = now.asset ?? old.asset;
    return effectOf({ what, level: "pool", of: id, ...(unit === undefined ? {} : { unit }) }, saidOf(before, at, old[name]), saidOf(after, at, now[name]), rising);
  };
  return [
    ...statusEffect("pool", id, statusSaid(before, old), statusSaid(after, now), severityIn(before, old.mode), severityIn(after, now.mode)),
    ...figure("equity", "equity", "better"),
    ...figure("maintenance_margin", "maintenanceMargin", "worse"),
    ...figure("initial_margin", "initialMargin", "worse"),
  ];
}

function statusSaid(side: Standing, pool: AssessedPool): Said {
  return saidOf(side, `pools.${pool.id}.status`, pool.status);
}

function positionEffects(snapshot: Snapshot, id: string, before: Standing, after: Standing): readonly Effect[] {
  const holding = snapshot.positions?.find((each) => each.id === id);
  const instrument = snapshot.instruments?.find(({ symbol }) => symbol === holding?.symbol);
  const [old, now] = [before, after].map(({ answer }) => answer.positions.find((position) => position.id === id));
  if (old === undefined || now === undefined || holding === undefined || instrument === undefined) return [];
  const figure = (what: "maintenance_margin" | "initial_margin", name: "maintenanceMargin" | "initialMargin"): readonly Effect[] =>
    effectOf({ what, level: "position", of: id, unit: instrument.settle }, figureOf(before, old, name), figureOf(after, now, name), "worse");
  return [
    ...effectOf({ what: "pool", level: "position", of: id }, saidOf(before, "", old.pool), saidOf(after, "", now.pool)),
    // A position that is as its pool is was told with the pool.
    ...([[before, old], [after, now]] as const).every(([side, position]) => position.status === poolOf(side, position)?.status) ? [] : statusEffect("position", id, saidOf(before, `positions.${id}.status`, old.status), saidOf(after, `positions.${id}.status`, now.status), severityIn(before, poolOf(before, old)?.mode), severityIn(after, poolOf(after, now)?.mode)),
    ...priceEffect(id, instrument.quote, holding.side, figureOf(before, old, "liquidationPrice"), figureOf(after, now, "liquidationPrice"), triggered(before, old), triggered(after, now)),
    ...figure("maintenance_margin", "maintenanceMargin"),
    ...figure("initial_margin", "initialMargin"),
  ];
}

/** What is said of a position. Of one that is in no pool, since the policy has no such mode, nothing is decided: that it has no price is not said. */
function figureOf(side: Standing, position: AssessedPosition, name: "maintenanceMargin" | "initialMargin" | "liquidationPrice"): Said {
  return position.pool === undefined ? { value: cannotDecide } : saidOf(side, `positions.${position.id}.${name}`, position[name]);
}

/** Whether a position has no liquidation price because it is liquidatable already. */
function triggered(side: Standing, position: AssessedPosition): boolean {
  const stages = side.program.modes.get(poolOf(side, position)?.mode ?? "")?.liquidation?.stages.map(({ name }) => name) ?? [];
  const start = stages.indexOf("liquidatable");
  return start >= 0 && stages.indexOf(position.status ?? "") >= start;
}

/**
 * Nearer to where it hurts is worse: higher for a long, lower for a short; one where there was none too, and none where the position is
 * liquidatable already.
 */
function priceEffect(of: string, unit: string, side: "long" | "short", before: Said, after: Said, wasTriggered: boolean, isTriggered: boolean): readonly Effect[] {
  return effectOf({ what: "liquidation_price", level: "position", of, unit }, before, after, side === "long" ? "worse" : "better").map((effect) => {
    if (effect.direction !== undefined || effect.oldReason !== undefined || effect.newReason !== undefined || effect.old === cannotDecide || effect.new === cannotDecide) return effect;
    return { ...effect, direction: effect.old === undefined ? (wasTriggered ? "better" : "worse") : isTriggered ? "worse" : "better" };
  });
}

/** How severe a status is, from 0 for healthy to 1; nothing where it is not decided. */
type Severity = (status: string) => number | undefined;

function statusEffect(level: Effect["level"], of: string, before: Said, after: Said, severityBefore: Severity, severityAfter: Severity): readonly Effect[] {
  return effectOf({ what: "status", level, of }, before, after).map((effect): Effect => {
    const [old, now] = [severityBefore(effect.old ?? cannotDecide), severityAfter(effect.new ?? cannotDecide)];
    return old === undefined || now === undefined || old === now ? effect : { ...effect, direction: now > old ? "worse" : "better" };
  });
}

function severityIn({ program }: Standing, mode: string | undefined): Severity {
  return severityAmong((mode === undefined ? undefined : program.modes.get(mode)?.liquidation?.stages)?.map(({ name }) => name) ?? []);
}

/** Of an account: that of the mode in which the status is most severe. */
function severity({ program }: Standing): Severity {
  const lists = [...program.meaning.modes.map(({ liquidation }) => liquidation), program.meaning.account.liquidation].map((liquidation) => severityAmong((liquidation?.stages ?? []).map(({ name }) => name)));
  return (status) => lists.reduce<number | undefined>((worst, each) => {
    const found = each(status);
    return found === undefined ? worst : Math.max(found, worst ?? 0);
  }, undefined);
}

function severityAmong(stages: readonly string[]): Severity {
  return (status) => (status === "healthy" ? 0 : stages.includes(status) ? (stages.indexOf(status) + 1) / stages.length : undefined);
}

function poolOf({ answer }: Standing, position: AssessedPosition): AssessedPool | undefined {
  return answer.pools.find(({ id }) => id === position.pool);
}

function saidOf({ answer }: Standing, at: string, value: string | undefined): Said {
  return said(value, at, answer.cannotDecide);
}
