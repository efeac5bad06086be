/** How much of a policy its examples try: which clauses took part in an answer, and on which sides of its boundaries. */

import type { Meaning } from "../../dsl/ir.ts";
import { holds } from "../algebras/exact.ts";
import type { Observer } from "../observe.ts";

export interface Coverage {
  readonly clauses: ClauseCoverage;
  readonly boundaries: readonly BoundaryCoverage[];
}
/** Ids, in the order of the policy. */
export interface ClauseCoverage {
  readonly covered: readonly string[];
  readonly missed: readonly string[];
}
/** One comparison: `path` says where it stands in its clause. */
export interface BoundaryCoverage {
  readonly clause: string;
  readonly path: string;
  readonly operator: string;
  readonly below: boolean;
  readonly equal: boolean;
  readonly above: boolean;
  /** Whether the comparison was seen to hold, and seen not to. */
  readonly held: boolean;
  readonly failed: boolean;
}

/** Collects what an engine tells its observer over any number of runs. */
export class CoverageCollector implements Observer {
  private readonly clauses = new Set<string>();
  private readonly outcomes = new Map<object, Set<-1 | 0 | 1>>();

  clause(id: string): void {
    this.clauses.add(id);
  }

  compare(_id: string, outcome: -1 | 0 | 1, expression: object): void {
    const seen = this.outcomes.get(expression);
    if (seen === undefined) this.outcomes.set(expression, new Set([outcome]));
    else seen.add(outcome);
  }

  /** `meaning` is that of the policy that ran, not a copy of it: comparisons are known by identity. */
  coverageOf(meaning: Meaning): Coverage {
    const { ids, comparisons } = partsOf(meaning);
    const boundaries = comparisons.map(({ clause, path, node }) => {
      const seen = this.outcomes.get(node) ?? new Set<-1 | 0 | 1>();
      const results = [...seen].map((outcome) => holds(node.operator, outcome));
      return { clause, path, operator: node.operator, below: seen.has(-1), equal: seen.has(0), above: seen.has(1), held: results.includes(true), failed: results.includes(false) };
    });
    return { clauses: { covered: ids.filter((id) => this.clauses.has(id)), missed: ids.filter((id) => !this.clauses.has(id)) }, boundaries };
  }
}

interface Comparison {
  readonly kind: "compare";
  readonly operator: "<" | "<=" | ">" | ">=" | "=" | "!=";
}

interface Parts {
  readonly ids: string[];
  readonly comparisons: { readonly clause: string; readonly path: string; readonly node: Comparison }[];
}

/** Every clause and every comparison. Options and declared facts are read through clauses and are none; guarantees are for proofs. */
function partsOf(meaning: Meaning): Parts {
  const parts: Parts = { ids: [], comparisons: [] };
  collect(meaning.definitions, "", "", parts);
  collect(meaning.account, "", "", parts);
  collect(meaning.modes, "", "", parts);
  return parts;
}

function collect(node: unknown, clause: string, path: string, parts: Parts): void {
  if (Array.isArray(node)) {
    node.forEach((each, index) => collect(each, clause, `${path}${path === "" ? "" : "/"}${index + 1}`, parts));
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const id = "id" in node && typeof node.id === "string" ? node.id : undefined;
  // A liquidation is a block, and its clauses are what runs.
  const isClause = id !== undefined && !("stages" in node);
  if (isClause) parts.ids.push(id);
  const home = isClause ? id : clause;
  if (isComparison(node)) parts.comparisons.push({ clause: home, path, node });
  for (const [key, value] of Object.entries(node)) {
    collect(value, home, isClause ? key : `${path}${path === "" ? "" : "/"}${key}`, parts);
  }
}

function isComparison(node: object): node is Comparison {
  return "kind" in node && node.kind === "compare";
}
