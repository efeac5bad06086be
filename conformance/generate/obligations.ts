import type { CompareExpression, Meaning } from "../../dsl/ir.ts";
import { holds } from "../../engine/algebras/exact.ts";
import { textOf } from "../mutate/variation.ts";
import type { Side, Watched } from "./watch.ts";

/** Something that a suite has to show of a policy. */
export interface Obligation {
  readonly key: string;
  readonly clause: string;
  /** The comparison, as the language writes it; absent where the clause has to take part. */
  readonly condition?: string;
  readonly what: Shown;
}

/**
 * `fires`: the clause takes part. `holds` and `fails`: the comparison does, and decides. `equal`: both values are the same. `step_below`, `step_above`: one step of the
 * grid of whatever moves stands between this and a case on another side.
 */
export type Shown = "fires" | "holds" | "fails" | "equal" | "step_below" | "step_above";

export interface Obligations {
  readonly all: readonly Obligation[];
  readonly comparisons: readonly Comparison[];
  /** Comparisons inside an `and` or `or`. */
  readonly hidden: ReadonlySet<object>;
}

export interface Comparison {
  readonly clause: string;
  readonly key: string;
  readonly node: CompareExpression;
}

/** Every clause and every comparison of a policy. Guarantees are for proofs; what a policy leaves unspecified has no part to take. */
export function obligationsOf(meaning: Meaning): Obligations {
  const clauses: string[] = [];
  const comparisons: Comparison[] = [];
  const hidden = new Set<object>();
  const collect = (node: unknown, clause: string, path: string, inLogic: boolean): void => {
    if (Array.isArray(node)) return node.forEach((part, index) => collect(part, clause, join(path, String(index + 1)), inLogic));
    if (typeof node !== "object" || node === null) return;
    const id = "id" in node && typeof node.id === "string" && !("stages" in node) ? node.id : undefined;
    if (id !== undefined && !("keys" in node) && !isSilent(node)) clauses.push(id);
    const home = id ?? clause;
    if (isCompare(node)) {
      comparisons.push({ clause: home, key: `${home}#${path}`, node });
      if (inLogic) hidden.add(node);
    }
    const within = inLogic || ("kind" in node && node.kind === "logic");
    for (const [key, part] of Object.entries(node)) collect(part, home, id === undefined ? join(path, key) : key, id === undefined && within);
  };
  collect(meaning.definitions, "", "", false);
  collect(meaning.account, "", "", false);
  collect(meaning.modes, "", "", false);
  const all = [
    ...clauses.map((clause): Obligation => ({ key: `${clause}#fires`, clause, what: "fires" })),
    ...comparisons.flatMap(({ clause, key, node }) => (["holds", "fails", "equal", "step_below", "step_above"] as const).map((what): Obligation => ({ key: `${key}#${what}`, clause, condition: textOf(node), what }))),
  ];
  return { all, comparisons, hidden };
}

/** What one case shows by itself. */
export function shownBy({ comparisons }: Obligations, { clauses, rules, sides, deciding }: Watched): Set<string> {
  const shown = new Set<string>([...clauses, ...rules].map((clause) => `${clause}#fires`));
  for (const { key, node } of comparisons) {
    for (const side of deciding.get(node) ?? []) shown.add(`${key}#${holds(node.operator, side) ? "holds" : "fails"}`);
    if (sides.get(node)?.has(0) === true) shown.add(`${key}#equal`);
  }
  return shown;
}

/** What two cases, one step of the grid apart, show besides: on either side of a comparison's boundary, next to it. */
export function shownBetween({ comparisons }: Obligations, here: Watched, there: Watched): Set<string> {
  const shown = new Set<string>();
  for (const { key, node } of comparisons) {
    const [own, other] = [here.sides.get(node), there.sides.get(node)];
    if (own === undefined || other === undefined) continue;
    if (own.has(-1) && reaches(other, own, [0, 1])) shown.add(`${key}#step_below`);
    if (own.has(1) && reaches(other, own, [0, -1])) shown.add(`${key}#step_above`);
  }
  return shown;
}

/** Whether the other case is on a side where this one is not. */
function reaches(other: ReadonlySet<Side>, own: ReadonlySet<Side>, sides: readonly Side[]): boolean {
  return sides.some((side) => other.has(side) && !own.has(side));
}

function isCompare(node: object): node is CompareExpression {
  return "kind" in node && node.kind === "compare";
}

function isSilent(node: object): boolean {
  return ("verdict" in node && node.verdict === "unspecified") || ("kind" in node && node.kind === "unspecified") || "section" in node;
}

function join(first: string, rest: string): string {
  return first === "" ? rest : `${first}/${rest}`;
}
