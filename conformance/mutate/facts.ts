import type { Definition, FactExpression, FigureExpression, Level, Meaning } from "../../dsl/ir.ts";
import { textOf, vary, type Variation } from "./variation.ts";

/** What is known where an expression stands. */
export interface Surroundings {
  readonly figures: ReadonlyMap<string, Definition>;
  /** Facts that the policy reads anywhere. */
  readonly facts: ReadonlySet<string>;
  /** Levels of which an object is at hand. */
  readonly at: ReadonlySet<Level>;
  /** Inside `… for each KEY`, whose groups say what aggregates range over. */
  readonly grouped: boolean;
}

/** Facts of one dimension that a platform confuses. */
const confused: readonly (readonly string[])[] = [
  ["position.entry_price", "instrument.mark_price"],
  ["instrument.mark_price", "instrument.index_price"],
  ["instrument.mark_price", "instrument.last_price"],
  ["order.price", "instrument.mark_price"],
  ["balance.wallet_balance", "balance.bonus"],
  ["balance.wallet_balance", "balance.debt"],
  ["position.margin", "position.added_margin"],
];

/** Prices come with every snapshot, so any price may be taken for another; money is taken for other money that the policy reads too. */
const always: ReadonlySet<string> = new Set(["position.entry_price", "instrument.mark_price", "order.price", "balance.wallet_balance"]);

export function factVariations(expression: FactExpression, around: Surroundings): readonly Variation<FactExpression>[] {
  const others = confused.filter((pair) => pair.includes(expression.path)).flatMap((pair) => pair.filter((path) => path !== expression.path));
  return others
    .filter((path) => (always.has(path) || around.facts.has(path)) && around.at.has(levelOf(path)))
    .map((path) => vary("fact", { ...expression, path }, textOf(expression), textOf({ ...expression, path })));
}

/** Initial margin for maintenance margin, and the other way round, where the policy defines both of one object. */
export function figureVariations(expression: FigureExpression, around: Surroundings): readonly Variation<FigureExpression>[] {
  const [level = "", name = ""] = expression.path.split(".");
  const other = name.startsWith("initial_") ? name.replace("initial_", "maintenance_") : name.replace("maintenance_", "initial_");
  const path = `${level}.${other}`;
  if (path === expression.path || !around.figures.has(path)) return [];
  return [vary("fact", { ...expression, path }, textOf(expression), textOf({ ...expression, path }))];
}

/** The objects at hand where one of `level` is. */
export function atLevel(around: Surroundings, ...levels: readonly Level[]): Surroundings {
  const at = new Set<Level>(levels.flatMap((level) => near[level]));
  return { ...around, at };
}

/** The levels at hand where one more is. */
export function andLevel(around: Surroundings, level: Level): Surroundings {
  return { ...around, at: new Set([...around.at, ...near[level]]) };
}

const near: Readonly<Record<Level, readonly Level[]>> = {
  account: ["account"],
  balance: ["account", "balance"],
  credit: ["account", "credit", "balance"],
  pool: ["account", "pool", "balance"],
  position: ["account", "pool", "balance", "position", "instrument"],
  order: ["account", "pool", "balance", "order", "instrument"],
  instrument: ["account", "instrument"],
  asset: ["account", "asset"],
  fill: ["account", "pool", "balance", "position", "instrument", "fill"],
  request: ["account", "pool", "balance", "request"],
  charge: ["account", "pool", "balance", "charge"],
};

export function surroundingsOf(meaning: Meaning): Surroundings {
  const facts = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("kind" in node && node.kind === "fact" && "path" in node && typeof node.path === "string") facts.add(node.path);
    if ("bucket" in node && typeof node.bucket === "string") facts.add(node.bucket);
    for (const part of Object.values(node)) collect(part);
  };
  collect([meaning.definitions, meaning.account, meaning.modes]);
  return { figures: new Map(meaning.definitions.map((definition) => [definition.path, definition])), facts, at: new Set<Level>(["account"]), grouped: false };
}

function levelOf(path: string): Level {
  const word = path.slice(0, path.indexOf("."));
  return word in near ? (word as Level) : "account"; // the keys of `near` are the levels
}
