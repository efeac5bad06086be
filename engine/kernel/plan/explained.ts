import type { Definition } from "../../../dsl/ir.ts";
import { zero } from "../../number/index.ts";
import { ownFigures } from "../../own-figures.ts";
import type { Program } from "../../program.ts";
import { Factory } from "./factory.ts";
import { reachable } from "./frames.ts";
import { isNumber, type Num, type Plan } from "./nodes.ts";
import { isSingle, type Site } from "./site.ts";
import { Walk } from "./walk.ts";

/** A value of every pool or position of a mode, under its name in `assess`. */
export interface ExplainedValue {
  readonly name: string;
  readonly of: "pool" | "position";
  readonly node: Num;
}

export interface Explained {
  /** By mode, in the order of the policy. */
  readonly modes: readonly (readonly ExplainedValue[])[];
  /** What is not held, and why. */
  readonly missing: readonly { readonly mode: string; readonly value: string; readonly because: string }[];
}

/** The columns of decisions, by path, with the words that have codes there. */
type Columns = ReadonlyMap<string, readonly string[]>;

/** The values of an answer that the columns of decisions say exactly. */
export function explainedOf(program: Program, plan: Plan): Explained {
  const columns: Columns = new Map(plan.columns.map((column) => [column.path, column.kind === "word" ? column.words : []]));
  const [fields, missing] = [new Set(plan.tierFields), [] as Explained["missing"][number][]];
  const walk = new Walk(program, new Factory());
  const modes = program.meaning.modes.map((mode) => {
    const pool: Site = { frame: "pool", mode };
    const position: Site = { frame: isSingle(mode) ? "pool" : "position", mode };
    return [...ofPool(program, walk, pool), ...ofPosition(program, walk, position)].filter(({ of, name, node }) => {
      const because = whyNot(node, columns, fields);
      if (because !== undefined) missing.push({ mode: mode.name, value: `${of} ${name}`, because });
      return because === undefined;
    });
  });
  return { modes, missing };
}

function ofPool(program: Program, walk: Walk, site: Site): readonly ExplainedValue[] {
  const { make } = walk;
  const [equity, maintenance] = [walk.equity("maintaining", site), walk.figure("pool.maintenance_margin", site)];
  const ratio = make.choose(make.compare(">", equity, make.literal(zero)), make.operation("divide", maintenance, equity), make.silent());
  const values = {
    equity, equityForOpening: walk.equity("opening", site), equityForWithdrawing: walk.equity("withdrawing", site), available: walk.quantity({ kind: "available", of: "pool" }, site),
    initialMargin: walk.figure("pool.initial_margin", site), maintenanceMargin: maintenance, marginRatio: ratio,
  };
  return [...Object.entries(values).map(([name, node]) => ({ name, of: "pool" as const, node })), ...own(program, walk, site, "pool")];
}

function ofPosition(program: Program, walk: Walk, site: Site): readonly ExplainedValue[] {
  const paths = { notional: "position.notional", unrealizedPnl: "position.unrealized_pnl", initialMargin: "position.initial_margin", maintenanceMargin: "position.maintenance_margin" };
  return [...Object.entries(paths).map(([name, path]) => ({ name, of: "position" as const, node: walk.figure(path, site) })), ...own(program, walk, site, "position")];
}

/** Figures of the policy's own, but those that are no numbers. */
function own(program: Program, walk: Walk, site: Site, of: "pool" | "position"): readonly ExplainedValue[] {
  return ownFigures(program, of).filter(({ definition }: { readonly definition: Definition }) => definition.dimension.kind !== "flag").map(({ definition, key }) => ({ name: `figures.${key}`, of, node: walk.figure(definition.path, site) }));
}

/** Why a value is not held: it reads what decisions do not, or is more than these columns say. */
function whyNot(root: Num, columns: Columns, fields: ReadonlySet<string>): string | undefined {
  if (root.kind === "unknown") return root.because;
  for (const node of reachable([root])) {
    if (node.kind === "most") return `\`${node.which} of\` objects is looked for by decisions alone`;
    if (node.kind === "pools") return "totals over pools are added up by decisions alone";
    if (node.kind === "sliced") return "slices of an instrument's tiers are added up by decisions alone";
    if (node.kind === "power") return "it is rounded on the way";
    if ((node.kind === "column" || node.kind === "word") && !columns.has(node.column.path)) return `decisions do not read \`${node.column.path}\``;
    // A word that no decision asks about has no code: it is told apart from none of the others.
    if (node.kind === "word" && columns.get(node.column.path)?.includes(node.word) === false) return `decisions do not ask whether \`${node.column.path}\` is \`${node.word}\``;
    if (node.kind === "field" && node.lookup.rows === undefined && !fields.has(node.field)) return `decisions do not read \`tier.${node.field}\``;
    if (isNumber(node) && node.kind === "round") return "it is rounded on the way";
  }
  return undefined;
}
