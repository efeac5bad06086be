/** Short names for permissions as data, and the permissions of the reference policy. */

import type { Action, CompiledPolicy, Expression, Limit, Meaning, Permission } from "../../../dsl/ir.ts";
import { permit } from "../../../engine/permit/index.ts";
import { validateRequest, validateSnapshot, type PermitAnswer, type Request, type Snapshot } from "../../../engine/snapshot/index.ts";
import { compare, crossMode, fact, figure, isolatedMode, num, policyOf } from "../assess/ir.ts";
import { crossLists, isolatedLists } from "../payment/lists.ts";

export { sample } from "../payment/lists.ts";

type Head = readonly [verdict: Permission["verdict"], action: Action, more?: Partial<Permission>];

/** Permissions of a trader, numbered in their order. */
export function rules(prefix: string, heads: readonly Head[]): Permission[] {
  return heads.map(([verdict, action, more], index) => ({ id: `${prefix}/${index + 1}`, verdict, actor: "trader", action, also: [], ...more }));
}

export const keeps = (condition: Expression): Limit => ({ kind: "keeps", condition });
export const upTo = (value: Expression): Limit => ({ kind: "limit", value });
export const withdrawing: Expression = { kind: "equity", purpose: "withdrawing" };
export const opening: Expression = { kind: "equity", purpose: "opening" };
export const coversInitial = (equity: Expression): Expression => compare(equity, ">=", figure("pool.initial_margin"));
const available: Expression = { kind: "available", of: "balance" };
const both = (...operands: Expression[]): Expression => ({ kind: "logic", operator: "and", operands });

export const accountRules = rules("account/permissions", [
  ["allow", "deposit"],
  ["allow", "withdraw", { upTo: keeps(coversInitial(withdrawing)) }],
  ["unspecified", "transfer"],
  ["unspecified", "change_margin_mode"],
]);
export const crossRules = rules("cross/adjustment", [
  ["forbid", "add_margin"],
  ["forbid", "remove_margin"],
  ["allow", "open", { when: coversInitial(opening) }],
  ["allow", "increase", { when: coversInitial(opening) }],
  ["allow", "reduce"],
  ["allow", "close"],
  ["allow", "place_order", { when: coversInitial(opening) }],
  ["allow", "cancel_order"],
  ["unspecified", "change_leverage"],
]);
const backed = both(compare(fact("balance.wallet_balance"), ">=", num("0")), coversInitial(opening));
export const isolatedRules = rules("isolated/adjustment", [
  ["allow", "add_margin", { upTo: upTo(available) }],
  ["allow", "remove_margin", { upTo: keeps(coversInitial(withdrawing)) }],
  ["allow", "open", { when: backed }],
  ["allow", "increase", { when: backed }],
  ["allow", "reduce"],
  ["allow", "close"],
  ["allow", "place_order", { when: compare(available, ">=", figure("order.initial_margin")) }],
  ["allow", "cancel_order"],
]);

export interface Rules {
  readonly account?: Permission[];
  readonly cross?: Permission[];
  readonly isolated?: Permission[];
}

export function policyAllowing({ account = accountRules, cross = crossRules, isolated = isolatedRules }: Rules = {}, more: Partial<Meaning> = {}): CompiledPolicy {
  return policyOf({
    rounding: { amounts: { to: "0.00000001", mode: "half_even" } },
    account: { permissions: account },
    modes: [crossMode({ adjustment: cross, payment: crossLists }), isolatedMode({ adjustment: isolated, payment: isolatedLists })],
    ...more,
  });
}

/** `permit` behind the boundary: the request and the snapshot afterwards are ones that the schema accepts. */
export function asked(policy: CompiledPolicy, snapshot: Snapshot, request: Request): PermitAnswer {
  const valid = validateRequest(request);
  if (valid.request === undefined) throw new Error(JSON.stringify(valid.issues));
  const answer = permit(policy, snapshot, valid.request);
  const issues = answer.after === undefined ? [] : validateSnapshot(answer.after).issues;
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return answer;
}
