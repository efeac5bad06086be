import type { Snapshot } from "../../engine/snapshot/index.ts";
import { add, fraction, multiply, one, parseDecimal, roundToDigits, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { exhausted } from "../accounts/exhausted.ts";
import { tierAtMark } from "../accounts/worth.ts";
import { checked } from "../accounts/variants.ts";
import { editInWords, type Mutant } from "../mutate/index.ts";
import type { Candidate, Question } from "./candidate.ts";
import type { Chosen } from "./compact.ts";
import type { Hunt } from "./hunt.ts";
import { inSmallContracts, times } from "./small-contracts.ts";
import { otherSide } from "./each-side.ts";
import { onlyIn, tells, type Target } from "./targets.ts";
import { onTies } from "./ties.ts";

/** How many questions a mistake is tried at, of those that it concerns. */
const tries = 40;

/**
 * For each mistake of a platform that no case so far tells: the first question that does, and of these the first about how an account stands, where one is found, for a platform may answer nothing else. Mistakes that no clause
 * says, such as a contract size that is not read, need accounts that are none of the usual ones; those are made here of accounts that are cases already.
 */
export function tellingMistakes(hunt: Hunt, mistakes: readonly Target[], chosen: readonly Chosen[]): readonly Chosen[] {
  const more: Chosen[] = [];
  const all = (): readonly Candidate[] => [...chosen, ...more].map(({ candidate }) => candidate);
  // Each is made and asked once, when the first mistake comes to it.
  const further = [othersOf, feesBeyondWallets, beyondFunds, chargedBeyondFunds, onTies].map((make) => onlyOnce(make(hunt, chosen)));
  for (const mistake of mistakes) {
    for (const target of [standing(mistake), mistake]) {
      if (all().some((candidate) => isTold(hunt, target, candidate))) break;
      const found = firstTold(hunt, target, hunt.asked) ?? firstIn(further, (candidates) => firstTold(hunt, target, candidates));
      if (found === undefined) continue;
      more.push({ candidate: found, tells: [], shows: [], noticed: wordsOf(mistake.mutant) });
      break;
    }
  }
  return more;
}

/** The same where how an account stands has to tell it; an edit of a clause that takes no part there does not. */
function standing(mistake: Target): Target {
  const plain = onlyIn(mistake, "assess");
  const { clause, reads } = mistake.mutant;
  return reads === undefined ? { ...plain, concerns: (question, clauses) => plain.concerns(question, clauses) && clauses?.has(clause) !== false } : plain;
}

function firstIn<T, R>(list: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a generator gives, to be gone through again and again: it is asked for no more than was wanted of it so far. */
function onlyOnce<T>(source: Iterable<T>): Iterable<T> {
  const [iterator, known] = [source[Symbol.iterator](), [] as T[]];
  return {
    *[Symbol.iterator]() {
      for (let place = 0; ; place += 1) {
        if (place === known.length) {
          const next = iterator.next();
          if (next.done === true) return;
          known.push(next.value);
        }
        yield known[place]!; // just put there
      }
    },
  };
}

/** Of each account how it stands, where no case asks that: whatever a platform says otherwise of it, no mutant need have said. */
export function standings(hunt: Hunt, chosen: readonly Chosen[]): readonly Chosen[] {
  const asked = new Set(chosen.filter(({ candidate }) => candidate.ask.ask === "assess").map(({ candidate }) => candidate.snapshot));
  const others = [...new Set(chosen.map(({ candidate }) => candidate.snapshot))].filter((snapshot) => !asked.has(snapshot));
  return others.map((snapshot): Chosen => ({ candidate: hunt.ask({ snapshot, ask: { ask: "assess" } }), tells: [], shows: [], noticed: "a platform that says anything else of how the account stands" }));
}

function wordsOf(mistake: Mutant): string {
  return mistake.kind === "reading" ? `a platform that reads accounts as if ${mistake.after}` : `a platform that has ${editInWords(mistake)}`;
}

/** Whether a question tells a mistake: it concerns it, and is answered otherwise. */
export function isTold(hunt: Hunt, mistake: Target, candidate: Candidate): boolean {
  return mistake.concerns(candidate, candidate.watched.clauses) && tells(mistake, candidate, hunt.budget);
}

function firstTold(hunt: Hunt, mistake: Target, candidates: Iterable<Candidate>): Candidate | undefined {
  let count = 0;
  for (const candidate of candidates) {
    if (!mistake.concerns(candidate, candidate.watched.clauses)) continue;
    if ((count += 1) > tries) return undefined;
    if (isTold(hunt, mistake, candidate)) return candidate;
  }
  return undefined;
}

/** The accounts of cases with contracts of a tenth of the size, with assets that are not at par, with wallets below 0, with leverage above the most of the tier or that is no whole number, with another settlement asset, with both sides of a contract, with orders to sell where they were to buy, and with losses that are realized beyond a margin of their own while the position has gained. */
function* othersOf(hunt: Hunt, chosen: readonly Chosen[]): Iterable<Candidate> {
  for (const snapshot of new Set(chosen.map(({ candidate }) => candidate.snapshot))) {
    for (const other of [...inSmallContracts(snapshot), ...withCheaperAssets(snapshot), ...withEmptiedWallets(snapshot), ...withOtherSides(snapshot), ...withOrdersTurned(snapshot), ...withMuchLeverage(snapshot), ...withBrokenLeverage(snapshot), ...inTwoAssets(snapshot)]) yield hunt.ask({ snapshot: other, ask: { ask: "assess" } });
    for (const question of lossesBeyondMargin(snapshot)) yield hunt.ask(question);
  }
}

/** The liquidation of the accounts of cases far beyond bankruptcy, where the fund runs out and others are deleveraged. */
function* beyondFunds(hunt: Hunt, chosen: readonly Chosen[]): Iterable<Candidate> {
  for (const snapshot of new Set(chosen.map(({ candidate }) => candidate.snapshot))) {
    for (const other of exhausted(hunt.policy, snapshot)) yield hunt.ask({ snapshot: other, ask: { ask: "liquidate" } });
  }
}

/** Losses that are charged to the same accounts: where a policy closes at bankruptcy, no liquidation goes so far. */
function* chargedBeyondFunds(hunt: Hunt, chosen: readonly Chosen[]): Iterable<Candidate> {
  for (const snapshot of new Set(chosen.map(({ candidate }) => candidate.snapshot))) {
    for (const other of exhausted(hunt.policy, snapshot)) for (const question of lossesBeyondAll(other)) yield hunt.ask(question);
  }
}

const fees = ["funding_fee", "trading_fee", "interest", "liquidation_fee"] as const;

/** Each fee of twice what the wallet has and 1 more, of the first position of each mode: whether it goes below 0, and who takes the rest. */
function* feesBeyondWallets(hunt: Hunt, chosen: readonly Chosen[]): Iterable<Candidate> {
  for (const snapshot of new Set(chosen.map(({ candidate }) => candidate.snapshot))) {
    for (const { id, symbol } of firstOfEachMode(snapshot)) {
      const settle = snapshot.instruments?.find((instrument) => instrument.symbol === symbol)?.settle;
      const wallet = parseDecimal(snapshot.account.balances?.find(({ asset }) => asset === settle)?.walletBalance ?? "");
      if (settle === undefined || wallet === undefined || wallet.n <= 0n) continue;
      const amount = toDecimalString(roundToDigits(add(multiply(wallet, fraction(2n)), one), 8, "down"));
      for (const purpose of fees) yield hunt.ask({ snapshot, ask: { ask: "charge", charges: { purpose, ...(purpose === "funding_fee" && { direction: "pay" }), position: id, asset: settle, amount } } });
    }
  }
}

function firstOfEachMode({ positions = [] }: Snapshot): NonNullable<Snapshot["positions"]> {
  return positions.filter(({ contracts, marginMode }, index) => !/^[0.]*$/.test(contracts) && positions.findIndex((each) => each.marginMode === marginMode) === index);
}

/** Of the first position of each mode: a loss of twice all the money that there is in its asset, that of funds too, and one of half a fund beyond what the account has. */
function lossesBeyondAll(snapshot: Snapshot): readonly Question[] {
  const { account, funds = [] } = snapshot;
  return firstOfEachMode(snapshot).flatMap(({ id, symbol, margin }): readonly Question[] => {
    const settle = snapshot.instruments?.find((instrument) => instrument.symbol === symbol)?.settle;
    const balance = account.balances?.find(({ asset }) => asset === settle);
    const sum = (texts: readonly (string | undefined)[]): Fraction => texts.flatMap((text) => parseDecimal(text ?? "") ?? []).filter((value) => value.n > 0n).reduce(add, zero);
    const [own, others] = [sum([balance?.walletBalance, balance?.bonus, margin]), sum(funds.filter(({ asset }) => asset === settle).map(({ amount }) => amount))];
    if (settle === undefined) return [];
    const amounts = [multiply(add(add(own, others), one), fraction(2n)), ...(others.n > 0n ? [add(own, multiply(others, fraction(1n, 2n)))] : [])];
    return amounts.map((amount): Question => ({ snapshot, ask: { ask: "charge", charges: { purpose: "realized_loss", direction: "pay", position: id, asset: settle, amount: toDecimalString(roundToDigits(amount, 8, "down")) } } }));
  });
}

/** Of each position with margin of its own, once it has gained half its value: a loss of a little more than that margin, which its equity would bear and its margin does not. */
function lossesBeyondMargin(snapshot: Snapshot): readonly Question[] {
  const gained = checked({ ...snapshot, positions: (snapshot.positions ?? []).map((position) => ({ ...position, ...(position.entryPrice !== undefined && { entryPrice: times(position.entryPrice, position.side === "long" ? fraction(1n, 2n) : fraction(3n, 2n)) }) })) });
  return gained.flatMap((account) => (account.positions ?? []).flatMap(({ id, symbol, margin }): readonly Question[] => {
    const settle = account.instruments?.find((instrument) => instrument.symbol === symbol)?.settle;
    if (margin === undefined || settle === undefined) return [];
    return [{ snapshot: account, ask: { ask: "charge", charges: { purpose: "realized_loss", direction: "pay", position: id, asset: settle, amount: times(margin, fraction(11n, 10n)) } } }];
  }));
}

/** Assets at par are worth 2 % less than that. */
function withCheaperAssets(snapshot: Snapshot): readonly Snapshot[] {
  const assets = (snapshot.assets ?? []).map((asset) => (asset.prices === undefined ? asset : { ...asset, prices: Object.fromEntries(Object.entries(asset.prices).map(([name, price]) => [name, price === "1" ? "0.98" : price])) }));
  return JSON.stringify(assets) === JSON.stringify(snapshot.assets ?? []) ? [] : checked({ ...snapshot, assets });
}

/** Wallets that owe a hundredth of what was in them. */
function withEmptiedWallets(snapshot: Snapshot): readonly Snapshot[] {
  const balances = (snapshot.account.balances ?? []).map((balance) => (balance.walletBalance === undefined || balance.walletBalance.startsWith("-") ? balance : { ...balance, walletBalance: times(balance.walletBalance, fraction(-1n, 100n)) }));
  return balances.length === 0 ? [] : checked({ ...snapshot, account: { ...snapshot.account, balances } });
}

/** Beside each first position of a contract half as much on the other side, at twice the leverage. */
function withOtherSides(snapshot: Snapshot): readonly Snapshot[] {
  const { positions = [] } = snapshot;
  const alone = positions.filter(({ symbol, side, contracts, margin }) => margin === undefined && contracts !== "0" && !positions.some((other) => other.symbol === symbol && other.side !== side));
  const others = alone.map((position) => ({ ...position, id: `${position.id}-other`, side: otherSide(position.side), contracts: times(position.contracts, fraction(1n, 2n)), ...(position.leverage !== undefined && { leverage: times(position.leverage, fraction(2n)) }) }));
  return others.length === 0 ? [] : checked({ ...snapshot, positions: [...positions, ...others] });
}

/** Orders to sell where they were to buy, and the other way round. */
function withOrdersTurned(snapshot: Snapshot): readonly Snapshot[] {
  const { orders = [] } = snapshot;
  return orders.length === 0 ? [] : checked({ ...snapshot, orders: orders.map((order) => ({ ...order, side: otherSide(order.side) })) });
}

/** Every leverage at twice the most of the tier, as where a position has grown into a higher one; where the tier has none, half of the leverage is its most. */
function withMuchLeverage(snapshot: Snapshot): readonly Snapshot[] {
  const { positions = [], instruments = [] } = snapshot;
  if (positions.every(({ leverage }) => leverage === undefined)) return [];
  const half = (leverage: string): string => times(leverage, fraction(1n, 2n));
  const tiered = instruments.map((instrument) => {
    const held = positions.find(({ symbol, leverage }) => symbol === instrument.symbol && leverage !== undefined)?.leverage;
    return instrument.tiers === undefined || held === undefined ? instrument : { ...instrument, tiers: instrument.tiers.map((tier) => ({ maxLeverage: half(held), ...tier })) };
  });
  const raised = positions.map((position) => {
    const most = tierAtMark(tiered.find(({ symbol }) => symbol === position.symbol), position.contracts)?.maxLeverage;
    return position.leverage === undefined || most === undefined ? position : { ...position, leverage: times(most, fraction(2n)) };
  });
  return checked({ ...snapshot, instruments: tiered, positions: raised });
}

/** A sixteenth less of every leverage: seldom a whole number. */
function withBrokenLeverage(snapshot: Snapshot): readonly Snapshot[] {
  const { positions = [] } = snapshot;
  if (positions.every(({ leverage }) => leverage === undefined)) return [];
  return checked({ ...snapshot, positions: positions.map((position) => (position.leverage === undefined ? position : { ...position, leverage: times(position.leverage, fraction(15n, 16n)) })) });
}

/** The first position that shares margin once more, in a contract that is settled in another asset, of which there is half as much money. */
function inTwoAssets(snapshot: Snapshot): readonly Snapshot[] {
  const { positions = [], instruments = [], account } = snapshot;
  const first = positions.find(({ margin, contracts }) => margin === undefined && !/^[0.]*$/.test(contracts));
  const instrument = instruments.find(({ symbol }) => symbol === first?.symbol);
  const balance = account.balances?.find(({ asset }) => asset === instrument?.settle);
  if (first === undefined || instrument?.contract !== "linear" || balance?.walletBalance === undefined || new Set(instruments.map(({ settle }) => settle)).size > 1) return [];
  const settle = instrument.settle === "USDC" ? "USDT" : "USDC";
  const other = { ...instrument, symbol: `${instrument.base}/${settle}:${settle}`, quote: settle, settle };
  return checked({
    ...snapshot, account: { ...account, balances: [...(account.balances ?? []).filter(({ asset }) => asset !== settle), { ...balance, asset: settle, walletBalance: times(balance.walletBalance, fraction(1n, 2n)) }] },
    instruments: [...instruments, other], positions: [...positions, { ...first, id: `${first.id}-in-${settle}`, symbol: other.symbol }],
  });
}
