import type { CompiledPolicy } from "../../dsl/ir.ts";
import { countingFigures, countsThatMatter, largest } from "../accounts/counts.ts";
import { kindOfAccount } from "../accounts/kind.ts";
import { fits } from "../accounts/index.ts";
import { ofMany } from "../accounts/unlike.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { RuleChange } from "./changes.ts";
import { inTurns, shapeOf } from "./in-turns.ts";
import { askedOf } from "./questions.ts";
import { chargesFor, requestsFor } from "./requests.ts";
import type { Spot } from "./types.ts";

/** So many questions at most are asked of accounts of many members, each of which costs as much as many usual ones, and of rare accounts. */
const most = { counted: 60, rare: 240, remembered: 160, unsaid: 250 } as const;
const rareAccounts = 40;
/** Usual accounts have so many positions in one contract. */
const mostApart = 2;

/** And of few evaluations so small a share, that usual accounts are asked too. */
const share = 1 / 32;
const atMost = (questions: number, evaluations: number): number => Math.min(questions, Math.ceil(evaluations * share));

/**
 * Accounts of as many orders, or positions, as changed clauses count to, with what these clauses take part in. They are asked as they are: nothing is learnt along the numbers
 * of each of fifty orders. `text` is that of the clauses, `hot` their names.
 */
export function countedFor(before: CompiledPolicy, after: CompiledPolicy, text: string, hot: ReadonlySet<string>, bases: readonly Snapshot[], evaluations: number): readonly Spot[] {
  const policies = [before, after] as const;
  const figures = policies.flatMap(({ meaning }) => [...countingFigures(meaning).keys()]);
  if (!text.includes('"which":"number"') && figures.every((path) => !text.includes(`"${path}"`))) return [];
  const firsts = [...new Map(bases.filter(({ positions }) => positions?.length === 1).reverse().map((account) => [account.positions?.[0]?.marginMode, account])).values()];
  const counts = countsThatMatter(policies);
  // Of each mode and count one that usual accounts have besides, which would come late among them.
  const few = new Map([...bases].reverse().flatMap((account) => { const held = account.positions ?? []; return counts.includes(held.length) ? [[`${held[0]?.marginMode ?? ""} ${held.length}`, account] as const] : []; }));
  // What counts those that have something in common, such as their contract, tells usual accounts apart by little, whose positions are in several.
  const isOfSame = text.includes('"same":');
  const many = firsts.flatMap((base) => ofMany(policies, isOfSame ? mostApart : largest, base)).filter((account) => policies.every((policy) => fits(policy, account)));
  return spotsOf(policies, hot, isOfSame ? [...many, ...few.values()] : [...few.values(), ...many]).slice(0, atMost(most.counted, evaluations));
}

/**
 * The first rare accounts, those of what changed clauses name, with what these take part in: before much is asked of usual ones. What is asked for is asked with much money too, so that what a flag
 * forbids nothing else refuses.
 */
export function rareFor(before: CompiledPolicy, after: CompiledPolicy, hot: ReadonlySet<string>, rare: readonly Snapshot[], evaluations: number): readonly Spot[] {
  const policies = [before, after] as const;
  const first = rare.slice(0, rareAccounts);
  const questions = atMost(most.rare, evaluations);
  const rich = spotsOf(policies, hot, first.map(withMuch)).filter(({ ask }) => ask.ask === "permit").slice(0, Math.floor(questions / 2));
  return [...rich, ...spotsOf(policies, hot, first).slice(0, questions - rich.length)];
}

/** Where a rule asks in which stage a pool was, accounts that remember one, of each kind one, with what the changed clauses take part in: few have it, and what a list of a liquidation pays shows on them alone. */
export function rememberedFor(before: CompiledPolicy, after: CompiledPolicy, hot: ReadonlySet<string>, accounts: readonly Snapshot[], evaluations: number): readonly Spot[] {
  const policies = [before, after] as const;
  if (policies.every(({ meaning }) => !JSON.stringify(meaning).includes('"path":"pool.status"'))) return [];
  const kinds = new Map(accounts.filter(({ pools = [] }) => pools.length > 0).reverse().map((account) => [kindOfAccount(account), account]));
  return spotsOf(policies, hot, [...kinds.values()].reverse()).slice(0, atMost(most.remembered, evaluations));
}

/** What an option or a fact is where nobody says it no clause tells and no line shows: how accounts of every shape stand that leave it out is asked. */
export function unsaidFor(changes: readonly RuleChange[], accounts: readonly Snapshot[], evaluations: number): readonly Spot[] {
  const options = changes.filter(({ kind }) => kind === "option").flatMap(({ new: now }) => now?.replace(/^options\//, "") ?? []);
  if (options.length === 0 && changes.every(({ kind }) => kind !== "fact")) return [];
  const silent = accounts.filter(({ selectors = {} }) => options.length === 0 || options.some((name) => !(name in selectors)));
  return inTurns(silent, shapeOf).slice(0, atMost(most.unsaid, evaluations)).map((snapshot): Spot => ({ snapshot, ask: { ask: "assess" } }));
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
