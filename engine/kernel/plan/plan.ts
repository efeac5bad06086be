import type { Liquidation, Mode, Stage } from "../../../dsl/ir.ts";
import { prepare, type Program } from "../../program.ts";
import { otherWord, type Layout } from "../columns.ts";
import { Factory } from "./factory.ts";
import { undecidedStatus, type ModePlan, type Plan, type PlannedStage, type Truth } from "./nodes.ts";
import { plannedPrice } from "./prices.ts";
import { isSingle, type Site } from "./site.ts";
import { tierForms } from "./steady.ts";
import { Walk } from "./walk.ts";

const plans = new WeakMap<Program, Plan>();
const widePlans = new WeakMap<Program, Plan>();

/** The plan of a policy's decisions: made once, the same for the same policy. */
export function planOf(program: Program): Plan {
  const known = plans.get(program);
  if (known !== undefined) return known;
  const made = makePlan(program);
  plans.set(program, made);
  return made;
}

/** The same for readers that have no columns to fill: with forms that databases have, and kernels not. */
export function widePlanOf(program: Program): Plan {
  const known = widePlans.get(program);
  if (known !== undefined) return known;
  const made = makePlan(program, true);
  widePlans.set(program, made);
  return made;
}

/** What the columns of a policy's accounts are. */
export function layoutOf(program: Program): Layout {
  const { columns, tierFields, modes } = planOf(program);
  return { columns, tierFields, modes: modes.map(({ name }) => name) };
}

function makePlan(program: Program, isWide = false): Plan {
  const make = new Factory();
  const walk = new Walk(program, make, isWide);
  const { meaning } = program;
  const liquidations = [...meaning.modes.map(({ liquidation }) => liquidation), meaning.account.liquidation];
  const statuses = [...new Set(["healthy", ...liquidations.flatMap((each) => (each?.stages ?? []).map(({ name }) => name))])];
  const planned = (stages: readonly Stage[], holds: (stage: Stage, index: number) => Truth): PlannedStage[] =>
    stages.map((stage, index) => ({ status: statuses.indexOf(stage.name), holds: holds(stage, index) }));
  const modes = meaning.modes.map((mode): ModePlan => {
    const { liquidation } = mode;
    const of = liquidation?.of === "position" ? "position" : "pool";
    const site: Site = { frame: of === "position" && !isSingle(mode) ? "position" : "pool", mode };
    const stages = liquidation === undefined || mode.sharing === undefined ? [] : planned(liquidation.stages, (stage) => stageHolds(walk, stage, site, liquidation, "pool.status"));
    const empty = site.frame !== "position" || liquidation === undefined || stages.length === 0 ? undefined : planned(liquidation.stages, (stage) => ofEmpty(make, () => stageHolds(walk, stage, { ...site, frame: "pool" }, liquidation, "pool.status")));
    const trigger = stages.find(({ status }) => statuses[status] === "liquidatable");
    const price = isWide ? "a wide plan has no prices" : trigger === undefined ? "there is no stage `liquidatable`" : site.frame === "position" ? "each position has stages of its own" : plannedPrice(make, trigger.holds, isSingle(mode), meaning.rounding.prices);
    return { name: mode.name, single: isSingle(mode), of, beyond: beyondOf(mode), stages, ...(empty !== undefined && { empty }), price };
  });
  const own = meaning.account.liquidation;
  const account = own === undefined ? [] : planned(own.stages, (stage) => stageHolds(walk, stage, { frame: "account", mode: undefined }, own, "account.status"));
  const wide = tooWide(statuses, make);
  return {
    policy: { id: meaning.id, version: meaning.version, digest: program.digest },
    statuses,
    modes: wide === undefined ? modes : modes.map((mode) => ({ ...mode, beyond: mode.beyond ?? wide, price: wide })),
    account: wide === undefined || account.length === 0 ? account : [{ status: 0, holds: make.unclear(wide) }],
    columns: [...make.columns.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    tierFields: [...make.tierFields].sort(),
    forms: tierForms([...modes.flatMap(({ stages, empty = [] }) => [...stages, ...empty]), ...account].map(({ holds }) => holds)),
    gaps: [...make.gaps].sort(),
  };
}

/** Why codes of one byte cannot tell the policy's statuses or words apart: then nothing is decided by codes, and all is asked of the exact engine. */
function tooWide(statuses: readonly string[], { columns }: Factory): string | undefined {
  if (statuses.length > undecidedStatus) return `${statuses.length} statuses are more than ${undecidedStatus} codes`;
  const words = [...columns.values()].find((column) => column.kind === "word" && column.words.length >= otherWord);
  return words === undefined ? undefined : `\`${words.path}\` is compared with more than ${otherWord - 1} words`;
}

function beyondOf(mode: Mode): string | undefined {
  if (mode.sharing === undefined) return `mode \`${mode.name}\` leaves sharing unspecified`;
  if (mode.liquidation === undefined) return `mode \`${mode.name}\` leaves liquidation unspecified`;
  return undefined;
}

/** What such a pool cannot be asked, since it has no position, is no gap: the engine is silent too. */
function ofEmpty({ gaps }: Factory, holds: () => Truth): Truth {
  const known = new Set(gaps);
  const found = holds();
  for (const gap of gaps) if (!known.has(gap)) gaps.delete(gap);
  return found;
}

/** As `stageHolds` of the engine: a stage with `until` also holds while the pool was in it, or in a worse one, and has not met it. */
function stageHolds(walk: Walk, stage: Stage, site: Site, { stages }: Liquidation, remembered: "pool.status" | "account.status"): Truth {
  const { make } = walk;
  const begins = walk.condition(stage.when, site);
  if (stage.until === undefined) return begins;
  const at = remembered === "pool.status" ? "pool" : "account";
  const column = { kind: "word", table: at, path: remembered, words: [], always: false } as const;
  const from = stages.findIndex(({ name }) => name === stage.name);
  const wasIn = make.logic("or", stages.slice(from).map(({ name }) => make.word(column, at, name)));
  return make.logic("or", [begins, make.logic("and", [wasIn, make.not(walk.condition(stage.until, site))])]);
}

export function planFor(policy: Parameters<typeof prepare>[0]): Plan {
  return planOf(prepare(policy));
}
