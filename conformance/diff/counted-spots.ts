import type { CompiledPolicy } from "../../dsl/ir.ts";
import { fits } from "../accounts/index.ts";
import { largest } from "../accounts/counts.ts";
import { ofMany } from "../accounts/unlike.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { askedOf } from "./questions.ts";
import { requestsFor } from "./requests.ts";
import type { Spot } from "./types.ts";

/** Questions that are asked of accounts of many members: each of them costs as much as many usual ones. */
const most = 60;

/**
 * Accounts of as many orders, or positions, as changed clauses count to, with what these clauses take part in. They are asked as they are: nothing is learnt along the numbers
 * of each of fifty orders. `text` is that of the clauses, `hot` their names.
 */
export function countedFor(before: CompiledPolicy, after: CompiledPolicy, text: string, hot: ReadonlySet<string>, bases: readonly Snapshot[]): readonly Spot[] {
  if (!text.includes('"which":"number"')) return [];
  const policies = [before, after] as const;
  const firsts = [...new Map(bases.filter(({ positions }) => positions?.length === 1).reverse().map((account) => [account.positions?.[0]?.marginMode, account])).values()];
  const many = firsts.flatMap((base) => ofMany(policies, largest, base)).filter((account) => policies.every((policy) => fits(policy, account)));
  const asked = [...hot].map((clause) => askedOf(clause, policies));
  const actions = new Set(asked.flatMap((each) => [...(each.actions ?? [])]));
  const spots = many.flatMap((snapshot): readonly Spot[] => [
    ...(asked.some(({ asks }) => asks.has("assess")) ? [{ snapshot, ask: { ask: "assess" } } as const] : []),
    ...requestsFor(policies, snapshot).filter(({ action }) => actions.has(action)).map((request) => ({ snapshot, ask: { ask: "permit", request } }) as const),
  ]);
  return spots.slice(0, most);
}
