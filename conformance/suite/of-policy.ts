import { digest } from "../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { readCompiled } from "../../engine/compiled.ts";
import type { Issue, Snapshot } from "../../engine/snapshot/index.ts";
import { outcomeOf, type Ask } from "../outcome/index.ts";
import type { CaseAsk, Suite, SuiteCase, SuitePolicy } from "./types.ts";

/** How a suite names its policy; with `embed`, it carries it. */
export function suitePolicyOf(policy: CompiledPolicy, embed = false): SuitePolicy {
  const { meaning } = policy;
  const compiled = embed ? { compiled: { ...policy } } : {};
  return { id: meaning.id, version: meaning.version, digest: digest(meaning), ...compiled };
}

/** The policy that a suite carries, checked; nothing where it carries none. */
export function embeddedPolicy(suite: Suite): { readonly policy?: CompiledPolicy; readonly issues: readonly Issue[] } {
  const { compiled } = suite.policy;
  if (compiled === undefined) return { issues: [] };
  const { policy, issues } = readCompiled(compiled);
  if (policy === undefined) return { issues: issues.map((issue) => ({ ...issue, path: `policy.compiled.${issue.path}` })) };
  const found = digest(policy.meaning);
  if (found === suite.policy.digest) return { policy, issues };
  return { issues: [{ path: "policy.digest", message: `expected the digest of the policy that the suite carries, ${found}, but found ${suite.policy.digest}`, help: "Write the suite again from its policy." }] };
}

/** Why a suite no longer says what a policy says, in a sentence; nothing where it does. The digest is over the meaning: comments and layout change nothing. */
export function stale(suite: Suite, policy: CompiledPolicy): string | undefined {
  const found = digest(policy.meaning);
  if (found === suite.policy.digest) return undefined;
  const { id, version } = suite.policy;
  const named = policy.meaning.id === id ? `version ${policy.meaning.version} means something else` : `${policy.meaning.id} is another policy`;
  return `The suite ${suite.id} was written for ${id} version ${version} (${suite.policy.digest.slice(0, 19)}…), and ${named} (${found.slice(0, 19)}…).`;
}

/** The question of a case as the policy is asked it. */
export function askOf({ ask }: Pick<SuiteCase, "ask">): Ask {
  switch (ask?.ask) {
    case "permit":
      return ask.request === undefined ? { ask: "assess" } : { ask: "permit", request: ask.request }; // reading made sure of the request
    case "charge":
      return { ask: "charge", charges: ask.charges ?? [] };
    case "liquidate":
      return { ask: "liquidate", ...(ask.request === undefined ? {} : { request: ask.request }) };
    default:
      return { ask: "assess" };
  }
}

/** A question as a case states it; nothing for an assessment, which is what a case asks unless it says otherwise. */
export function caseAskOf(ask: Ask): CaseAsk | undefined {
  if (ask.ask === "assess") return undefined;
  return ask.ask === "charge" ? { ask: "charge", charges: "purpose" in ask.charges ? [ask.charges] : [...ask.charges] } : ask;
}

/** A case with what `policy` answers; `more` is why it is there, what it requires, and where that is written. */
export function caseOf(policy: CompiledPolicy, id: string, snapshot: Snapshot, ask: Ask, more: Pick<SuiteCase, "why" | "requires" | "spec"> = {}): SuiteCase {
  const stated = caseAskOf(ask);
  return { id, ...more, snapshot, ...(stated === undefined ? {} : { ask: stated }), expect: outcomeOf(policy, snapshot, ask) };
}
