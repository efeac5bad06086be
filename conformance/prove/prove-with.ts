import type { CompiledPolicy } from "../../dsl/ir.ts";
import { settle, type Settled } from "../solver/settle.ts";
import type { Solver } from "../solver/types.ts";
import { besidesOf, boundsOf, type Obligation } from "./claim.ts";
import type { Open } from "./open.ts";
import { closed, findingsOf, type OpenFinding, type ProveOptions } from "./prove.ts";
import { Budget } from "./search/lines.ts";
import { accountsWith } from "./search/with-values.ts";
import type { Finding } from "./types.ts";

export interface ProveWithOptions extends ProveOptions {
  /** Asked in this order of whatever stays unknown; with none of them it is what `prove` says. */
  readonly solvers: readonly Solver[];
  /** Told before each finding that is asked about. */
  readonly onQuestion?: (about: string, done: number, all: number) => void;
}

/**
 * What `prove` says, and of what is unknown to it what solvers say. A proof names the solver, since its word is not looked at again. Values
 * that a solver gives become accounts on the grid, which only the exact engine can call a refutation. Throws `Contradiction`.
 */
export async function proveWith(policy: CompiledPolicy, { solvers, onQuestion, ...options }: ProveWithOptions): Promise<readonly Finding[]> {
  const findings = findingsOf(policy, options);
  if (solvers.length === 0) return findings.map(closed);
  const unknown = findings.filter(({ open }) => open !== undefined);
  const settled: Finding[] = [];
  let done = 0;
  for (const finding of findings) {
    if (finding.open === undefined) {
      settled.push(closed(finding));
      continue;
    }
    onQuestion?.(finding.about, done, unknown.length);
    done += 1;
    settled.push(await settledBy(policy, finding, finding.open, solvers));
  }
  return settled;
}

const mostAccounts = 150;

async function settledBy(policy: CompiledPolicy, finding: OpenFinding, open: Open, solvers: readonly Solver[]): Promise<Finding> {
  const reasons: string[] = [];
  for (const obligations of open.alternatives()) {
    if (obligations.length === 0) continue;
    const all = await askAll(policy, obligations, open, solvers);
    if ("found" in all) return { property: finding.property, ...all.found };
    if (all.left.length === 0) return { property: finding.property, ...open.ifImpossible(proofBy(policy, obligations, all.proved)) };
    reasons.push(...all.left);
  }
  return { ...closed(finding), because: `${finding.because.replace(/\.$/, "")}; a solver was asked, and ${[...new Set(reasons)].slice(-2).join("; ")}.` };
}

type Impossible = Extract<Settled, { settled: "impossible" }>;

/** One after the other, until one is not impossible. */
async function askAll(policy: CompiledPolicy, obligations: readonly Obligation[], open: Open, solvers: readonly Solver[]): Promise<{ readonly proved: readonly Impossible[]; readonly left: readonly string[] } | { readonly found: NonNullable<ReturnType<Open["search"]>> }> {
  const proved: Impossible[] = [];
  for (const { formula, book, shape } of obligations) {
    const answer = await settle(formula, book, solvers);
    if (answer.settled === "impossible") proved.push(answer);
    else if (answer.settled === "unknown") return { proved, left: [answer.because] };
    else {
      const found = open.search(new Budget(mostAccounts), accountsWith(policy, shape, answer.values));
      if (found !== undefined) return { found };
      return { proved, left: [`${answer.by.join(" and ")} has values for it that no account on the grid was found to have${answer.opaque > 0 ? ", since it knows nothing of roots and steps that are no numbers" : ""}`] };
    }
  }
  return { proved, left: [] };
}

function proofBy(policy: CompiledPolicy, obligations: readonly Obligation[], proved: readonly Impossible[]): { readonly method: string; readonly assuming: readonly string[] } {
  const solvers = [...new Set(proved.flatMap(({ by }) => by))].join(" and ");
  const how = proved.some(({ keeping }) => keeping !== "linear") ? "arithmetic with products of facts" : "linear arithmetic over the products of facts";
  return {
    method: `by ${solvers}: ${how}, ${obligations.length} ${obligations.length === 1 ? "question" : "questions"} that were left of its cases`,
    assuming: [
      `${boundsOf(obligations)}${besidesOf(policy, obligations.map(({ shape }) => shape))}`,
      "exact numbers with the roundings that the policy states, and whatever flags, words, options and the moment say; tiers, contract sizes, grids and statuses before as in the accounts that examples and defaults give",
      "every fact that is read is there, no divisor is 0, and no position or order has 0 contracts",
      `${solvers} is right: what it says is impossible is not checked again`,
    ],
  };
}
