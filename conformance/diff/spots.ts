import type { CompiledPolicy } from "../../dsl/ir.ts";
import { largest } from "../accounts/counts.ts";
import { fits } from "../accounts/index.ts";
import { ofMany } from "../accounts/unlike.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { askedOf } from "./questions.ts";
import { chargesFor, requestsFor } from "./requests.ts";
import type { Spot } from "./types.ts";

/** So many questions are asked of accounts of many members, each of which costs as much as many usual ones, and of rare accounts. */
const most = { counted: 60, rare: 240 } as const;
const rareAccounts = 40;

/**
 * Accounts of as many orders, or positions, as changed clauses count to, with what these clauses take part in. They are asked as they are: nothing is learnt along the numbers
 * of each of fifty orders. `text` is that of the clauses, `hot` their names.
 */
export function countedFor(before: CompiledPolicy, after: CompiledPolicy, text: string, hot: ReadonlySet<string>, bases: readonly Snapshot[]): readonly Spot[] {
  if (!text.includes('"which":"number"')) return [];
  const policies = [before, after] as const;
  const firsts = [...new Map(bases.filter(({ positions }) => positions?.length === 1).reverse().map((account) => [account.positions?.[0]?.marginMode, account])).values()];
  const many = firsts.flatMap((base) => ofMany(policies, largest, base)).filter((account) => policies.every((policy) => fits(policy, account)));
  return spotsOf(policies, hot, many).slice(0, most.counted);
}

/**
 * The first rare accounts, those of what changed clauses name, with what these take part in: before much is asked of usual ones. What is asked for is asked with much money too, so that what a flag
 * forbids nothing else refuses.
 */
export function rareFor(before: CompiledPolicy, after: CompiledPolicy, hot: ReadonlySet<string>, rare: readonly Snapshot[]): readonly Spot[] {
  const policies = [before, after] as const;
  const first = rare.slice(0, rareAccounts);
  const rich = spotsOf(policies, hot, first.map(withMuch)).filter(({ ask }) => ask.ask === "permit").slice(0, most.rare / 2);
  return [...rich, ...spotsOf(policies, hot, first).slice(0, most.rare - rich.length)];
}

const withMuch = (account: Snapshot): Snapshot => ({ ...account, account: { ...account.account, balances: (account.account.balances ?? []).map((balance) => ({ ...balance, walletBalance: "1000000" })) } });

/** What some clauses take part in, of each account. */
function spotsOf(policies: readonly [CompiledPolicy, CompiledPolicy], hot: ReadonlySet<string>, accounts: readonly Snapshot[]): readonly Spot[] {
  const asked = [...hot].map((clause) => askedOf(clause, policies));
  const asks = new Set(asked.flatMap((each) => [...each.asks]));
  const permits = asked.filter((each) => each.asks.has("permit"));
  // A clause that pays takes part in every fill: whether one is allowed is asked of few accounts, later.
  const actions = new Set(permits.filter(({ purposes }) => purposes === undefined).flatMap((each) => [...(each.actions ?? [])]));
  const purposes = new Set(asked.flatMap((each) => [...(each.purposes ?? [])]));
  return accounts.flatMap((snapshot): readonly Spot[] => [
    ...(asks.has("assess") ? [{ snapshot, ask: { ask: "assess" } } as const] : []),
    ...(actions.size === 0 ? [] : requestsFor(policies, snapshot).filter(({ action }) => actions.has(action)).map((request) => ({ snapshot, ask: { ask: "permit", request } }) as const)),
    ...(purposes.size === 0 ? [] : chargesFor(policies, snapshot, false).filter(({ purpose }) => purposes.has(purpose)).map((charge) => ({ snapshot, ask: { ask: "charge", charges: [charge] } }) as const)),
    ...(asks.has("liquidate") && (snapshot.positions ?? []).length > 0 ? [{ snapshot, ask: { ask: "liquidate" } } as const] : []),
  ]);
}
