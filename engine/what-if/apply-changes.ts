import type { CompiledPolicy } from "../../dsl/ir.ts";
import { validate } from "../../schemas/generated/validate-change.ts";
import { CHANGES } from "../limits.ts";
import { Mismatch } from "../mismatch.ts";
import { unreachable } from "../number/index.ts";
import { prepare, type Program } from "../program.ts";
import { boundIssues, issuesOfSchema, type Change, type Issue, type Snapshot } from "../snapshot/index.ts";
import { withBalance } from "./changes/balance.ts";
import { withMode } from "./changes/margin-mode.ts";
import { withOption } from "./changes/option.ts";
import { withNumber, withSide } from "./changes/position.ts";
import { withAllPrices, withMarkPrice } from "./changes/prices.ts";
import { withTiers } from "./changes/tiers.ts";

/**
 * The snapshot as it would be if things were otherwise: `changes` are parsed JSON, carried out in order. Exact, but for what does not
 * end in 18 decimals. A change to what is already so changes no byte. `snapshot` has passed `validateSnapshot`, and so would what comes
 * out; where a change cannot be made there is none, and an issue says which and why.
 */
export function applyChanges(policy: CompiledPolicy, snapshot: Snapshot, changes: unknown): { snapshot?: Snapshot; issues: readonly Issue[] } {
  const list: readonly unknown[] = Array.isArray(changes) ? changes : [changes];
  if (list.length > CHANGES) return { issues: [{ path: "", message: `expected at most ${CHANGES} changes, but found ${list.length}` }] };
  const issues = list.flatMap((each, index) => issuesOfSchema(validate, each).map((issue) => placed(issue, index)));
  if (issues.length > 0) return { issues: boundIssues(issues) };
  const program = prepare(policy);
  let changed = snapshot;
  for (const [index, each] of (list as readonly Change[]).entries()) {
    try {
      changed = withChange(program, changed, each); // the schema fits
    } catch (fault) {
      if (!(fault instanceof Mismatch)) throw fault;
      return { issues: fault.issues.map((issue) => placed(issue, index)) };
    }
  }
  return { snapshot: changed, issues: [] };
}

function withChange(program: Program, snapshot: Snapshot, change: Change): Snapshot {
  switch (change.change) {
    case "mark_price":
      return withMarkPrice(snapshot, change);
    case "all_prices":
      return withAllPrices(snapshot, change);
    case "tiers":
      return withTiers(snapshot, change);
    case "leverage":
    case "margin":
    case "contracts":
      return withNumber(snapshot, change);
    case "side":
      return withSide(snapshot, change);
    case "margin_mode":
      return withMode(program, snapshot, change);
    case "wallet_balance":
    case "bonus":
      return withBalance(snapshot, change);
    case "option":
      return withOption(program, snapshot, change);
    default:
      return unreachable(change);
  }
}

function placed(issue: Issue, index: number): Issue {
  return { ...issue, path: issue.path === "" ? `[${index}]` : `[${index}].${issue.path}` };
}
