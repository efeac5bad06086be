import { canonicalJson } from "../../../dsl/canonical.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { isExactDecimal, parseDecimal, roundToStep, sign, toDecimalString, type Fraction } from "../../../engine/number/index.ts";
import type { Request, Snapshot } from "../../../engine/snapshot/index.ts";
import { attempt } from "../../../engine/undecided.ts";
import { fits } from "../../accounts/index.ts";
import { kindOfAccount } from "../../accounts/kind.ts";
import type { Ask } from "../../outcome/index.ts";
import { decide } from "../../prove/decide/decide.ts";
import { solvedIn } from "../../prove/search/open-case.ts";
import { Book } from "../../prove/terms/book.ts";
import { pairWordsOf } from "../../prove/words.ts";
import { chargesFor, requestsFor, unitOf } from "../requests.ts";
import type { Spot } from "../types.ts";
import { besideStages } from "./beside.ts";
import { paymentSituations } from "./payments.ts";
import { permissionSituations } from "./permissions.ts";
import { planSituations } from "./plans.ts";
import { sidesOver, type Asked, type Moved, type Side, type Situation } from "./situation.ts";

/** Accounts that situations are looked for in, of each mode; accounts of each situation; and all that is asked of them. */
const most = { positions: 3, accounts: 4, ofOne: 3, tries: 12, situations: 60, questions: 240 } as const;
const effort = { cases: 150, steps: 200 } as const;

/**
 * Accounts on which all that a change hangs on holds at once, each with what is asked about it: the conditions around the changed place — that a pool is liquidated and not stopped, that a list
 * answers a charge, that nothing else forbids — and that which the two say otherwise are solved together, flags, words, options, moments and numbers. What one line through an account comes
 * to only by chance, such as a flag and a profit and no money, these begin with.
 */
export function togetherFor(before: CompiledPolicy, after: CompiledPolicy, bases: readonly Snapshot[], share: number): readonly Spot[] {
  const policies = [before, after] as const;
  const words = pairWordsOf(before, after);
  const found = new Map<string, Spot[][]>();
  const tries = new Map<string, number>();
  let tried = 0;
  for (const base of chosenOf(bases)) {
    const book = new Book();
    const sides = attempt(() => sidesOver(policies, base, book, words));
    if (!("value" in sides)) continue;
    const moved = new Map<Moved, readonly [Side, Side]>();
    const sidesAfter = (by: Moved): readonly [Side, Side] => {
      const known = moved.get(by) ?? sidesOver(policies, base, book, words, by);
      moved.set(by, known);
      return known;
    };
    for (const { name } of after.meaning.modes) {
      const situations = [...planSituations(name, sides.value), ...paymentSituations(name, sides.value), ...permissionSituations(name, sides.value, sidesAfter)];
      for (const situation of situations) {
        const own = found.get(situation.name) ?? [];
        const times = tries.get(situation.name) ?? 0;
        if (own.length >= most.ofOne || times >= most.tries || tried >= most.situations) continue;
        tried += 1;
        tries.set(situation.name, times + 1);
        const spots = spotsIn(policies, situation, base, book);
        if (spots.length > 0) found.set(situation.name, [...own, [...spots]]);
      }
    }
  }
  // The first account of each situation before the second of any.
  const rounds = Array.from({ length: most.ofOne }, (_, round) => [...found.values()].flatMap((all) => all[round] ?? [])).flat();
  const once = [...new Map(rounds.map((spot) => [canonicalJson(spot), spot])).values()];
  return once.slice(0, Math.min(most.questions, share));
}

/** One account of each kind, those with two positions among them; and one of each mode with credits, which a list of payers may read alone. */
function chosenOf(bases: readonly Snapshot[]): readonly Snapshot[] {
  const held = bases.filter(({ positions }) => (positions ?? []).length > 0 && (positions ?? []).length <= most.positions);
  const kinds = [...new Map([...held].reverse().map((account) => [`${kindOfAccount(account)} ${account.positions?.length} ${new Set(account.positions?.map(({ symbol }) => symbol)).size}`, account])).values()].reverse();
  const modesOf = ({ positions = [] }: Snapshot): string => positions.map(({ marginMode }) => marginMode).join();
  const modes = new Map<string, Snapshot[]>();
  for (const account of kinds) modes.set(modesOf(account), [...(modes.get(modesOf(account)) ?? []), account]);
  const credited = new Map(held.filter((each) => hasCredits(each) && each.positions?.length === 1).map((account) => [modesOf(account), account]));
  return [...[...modes.values()].flatMap((all) => all.slice(0, most.accounts)), ...credited.values()];
}

const hasCredits = ({ account }: Snapshot): boolean => (account.balances ?? []).some(({ credits = [] }) => credits.length > 0);

function spotsIn(policies: readonly [CompiledPolicy, CompiledPolicy], { holds, asked, isBegun }: Situation, base: Snapshot, book: Book): readonly Spot[] {
  const verdict = decide(holds, book, effort);
  if (verdict.verdict !== "open" || verdict.facts === undefined) return [];
  const { accounts, values } = solvedIn(policies[1], { shape: base, book, facts: verdict.facts });
  const meant = accounts.filter((account) => (account !== base || values.size > 0 || verdict.facts?.length === 0) && policies.every((policy) => fits(policy, account)));
  const beside = isBegun === true ? meant.flatMap((account) => besideStages(policies, account)).filter((account) => policies.every((policy) => fits(policy, account))) : [];
  return [...meant, ...beside].flatMap((snapshot) => asksOf(policies, snapshot, asked, values).map((ask): Spot => ({ snapshot, ask })));
}

const fills: ReadonlySet<string> = new Set(["reduce", "close"]);

function asksOf(policies: readonly CompiledPolicy[], snapshot: Snapshot, asked: Asked, values: ReadonlyMap<string, Fraction>): readonly Ask[] {
  if (asked.kind === "plan") return [{ ask: "liquidate" }];
  if (asked.kind === "charge") {
    const charges = chargesFor(policies, snapshot, false).filter(({ purpose }) => asked.purposes.includes(purpose));
    const due = decimalOf(values.get("charge.amount due"));
    const [first] = charges;
    return [...(first === undefined || due === undefined ? [] : [{ ...first, amount: due }]), ...charges].map((charge): Ask => ({ ask: "charge", charges: [charge] }));
  }
  const requests = requestsFor(policies, snapshot).filter(({ action }) => action === asked.action);
  return requests.flatMap((request) => [...sized(request, values), request]).map((request): Ask => ({ ask: "permit", request })).concat(fills.has(asked.action) ? [{ ask: "liquidate" }] : []);
}

/** The request for as much as was found to matter. */
function sized(request: Request, values: ReadonlyMap<string, Fraction>): readonly Request[] {
  const unit = unitOf(request);
  const size = unit === undefined || unit in request ? undefined : decimalOf(values.get(`request.${unit} asked`));
  const leverage = "leverage" in request ? decimalOf(values.get("request.leverage asked")) : undefined;
  if (size === undefined && leverage === undefined) return [];
  return [{ ...request, ...(size === undefined || unit === undefined ? {} : { [unit]: size }), ...(leverage === undefined ? {} : { leverage }) } as Request]; // its size and its leverage are decimals
}

/** On a grid that is fine enough for what is asked for. */
function decimalOf(value: Fraction | undefined): string | undefined {
  const step = parseDecimal("0.00000001");
  if (value === undefined || step === undefined || sign(value) <= 0) return undefined;
  const onGrid = roundToStep(value, step, "up");
  return isExactDecimal(onGrid) ? toDecimalString(onGrid) : undefined;
}
