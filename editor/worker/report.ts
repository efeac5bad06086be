import type { CompiledPolicy } from "../../dsl/ir.ts";
import { assess, explain } from "../../engine/guarded.ts";
import { assessReport, explainReport, toHtml } from "../../engine/report/index.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";

/** A page to print: how the account stands and why, with the version of the engine and the digest of the policy. */
export function printable(policy: CompiledPolicy, snapshot: Snapshot, engineVersion: string): string {
  const answer = assess(policy, snapshot);
  const { id, version, digest } = answer.policy;
  const made = [
    { kind: "heading" as const, text: "made by" },
    { kind: "list" as const, items: [`Plimsoll ${engineVersion}`, `policy ${id} version ${version}`, `digest ${digest}`, `account as of ${answer.asOf}`] },
  ];
  const why = explainReport(explain(policy, snapshot), () => undefined);
  return toHtml([...assessReport(answer, snapshot), ...why, ...made], { title: `${answer.account.id} under ${id} version ${version}` });
}
