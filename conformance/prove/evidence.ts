import type { CompiledPolicy } from "../../dsl/ir.ts";
import { explaining } from "../../engine/explain/explain.ts";
import type { Explanation, Snapshot } from "../../engine/snapshot/index.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import { attempt } from "../../engine/undecided.ts";
import { askOf } from "../suite/index.ts";
import { cutLines, reckonedBy, reckonedIn, type Place } from "../outcome/index.ts";
import { levelOf } from "./properties/guarantees.ts";
import { scopesAt } from "./site.ts";
import type { Finding } from "./types.ts";

/** Findings with what a reader needs who has nothing else: where the clauses stand, and of each account that refutes how the policy comes to its answer, to be reckoned by hand. */
export function withEvidence(policy: CompiledPolicy, findings: readonly Finding[], placeOf: Place): readonly Finding[] {
  return findings.map((finding) => {
    const places = Object.fromEntries(finding.clauses.flatMap((clause) => {
      const place = placeOf(clause);
      return place === undefined ? [] : [[clause, place] as const];
    }));
    const reckoned = finding.verdict !== "refuted" ? [] : (finding.accounts ?? []).map((account, index) => linesOf(policy, finding, account, index, placeOf));
    return { ...finding, ...(Object.keys(places).length === 0 ? {} : { places }), ...(reckoned.every((lines) => lines.length === 0) ? {} : { reckoned }) };
  });
}

function linesOf(policy: CompiledPolicy, { of, ask, about, clauses }: Finding, account: Snapshot, index: number, placeOf: Place): string[] {
  const guarantee = policy.meaning.guarantees.find(({ id }) => id === clauses[0]);
  const claimed = guarantee?.kind === "condition" && of !== undefined ? reckonedIn(claimOf(policy, guarantee.condition, of, account), placeOf) : [];
  const isPosition = account.positions?.some(({ id }) => id === of) === true;
  const questions = claimed.length > 0 ? [] : of === undefined ? [about] : guarantee?.kind === "paying_below" ? [`pools.${of}.${toCamelCase(splitPath(guarantee.path)[1])}`] : [`${isPosition ? "positions" : "pools"}.${of}.status`];
  const rest = reckonedBy(policy, account, index === 0 && ask !== undefined ? askOf({ ask }) : { ask: "assess" }, questions, placeOf);
  return cutLines([...new Set([...claimed, ...rest].map(({ whole }) => whole))]);
}

type Claimed = Extract<CompiledPolicy["meaning"]["guarantees"][number], { kind: "condition" }>["condition"];

/** The claim itself, in numbers, where it does not hold. */
function claimOf(policy: CompiledPolicy, claimed: Claimed, of: string, account: Snapshot): readonly Explanation[] {
  const { pools, reading, state } = explaining(policy, account);
  const level = levelOf(claimed);
  const scopes = pools.flatMap((pool) => scopesAt(reading, level, state, pool).filter(({ position, order }) => (position?.id ?? order?.id ?? pool.id) === of));
  return scopes.slice(0, 1).flatMap((scope) => {
    const found = attempt(() => reading.condition(claimed, scope));
    return "value" in found ? [found.value.why] : [];
  });
}
