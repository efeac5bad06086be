/** The workload of the whole decision: whether an account is liquidatable and, where it is not, the liquidation price of each of its positions, rounded to its step. */
import { compiled } from "../certified/policies.ts";
import { comparedPrices } from "../certified/prices.ts";
import { byHand } from "../kernel/hand.ts";
import { PeerAccounts, type PlainAccount } from "./accounts.ts";
import { databases, libraries, pricedEngines } from "./adapters.ts";
import { nativeLoop, oursOf } from "./ours.ts";
import { pricedByHands, pricedByLibrary, type PricedByHand } from "./priced.ts";
import { few, many, marketOf, names, type Wanted } from "./run.ts";
import { inTurns, type Contestant, type Turns } from "./turns.ts";

export interface PricedRun {
  readonly turns: Turns;
  /** By name: what it cannot do. */
  readonly cannot: ReadonlyMap<string, string>;
  /** The share of prices that ours leave to the exact engine. */
  readonly left: number;
}

/** In an inexact peer so many prices may be one step beside. */
const mostBeside = 0.001;
const decisionsOfLibraries = 200;

/** Compares, and throws where somebody is wrong. */
export class Judge {
  private readonly file: string;
  constructor(file: string) {
    this.file = file;
  }

  /** Of accounts in order: what is said of each position, `undefined` where nothing is to be compared. `tierless` knows prices beyond the tier of the mark price, which are not compared here. */
  judge(name: string, accounts: readonly PlainAccount[], isExact: boolean, tierless: boolean, said: (account: number) => { readonly isLiquidatable: boolean; readonly tick: (position: number) => number | undefined }): void {
    let [seen, beside] = [0, 0];
    for (const [index, account] of accounts.entries()) {
      const { isLiquidatable, tick } = said(index);
      if (isLiquidatable !== account.isLiquidatable) throw new Error(`${name} decides an account of ${this.file} wrongly that is on no boundary.`);
      if (isLiquidatable) continue;
      for (const [at, { tick: is, isWithin }] of account.positions.entries()) {
        const found = tick(at);
        if (found === undefined || (tierless && !isWithin) || (is <= 0 && found <= 0)) continue;
        seen += 1;
        if (found === is) continue;
        if (isExact || Math.abs(found - is) > 1) throw new Error(`${name} gives ${found} steps for a price of ${is}, in ${this.file}.`);
        beside += 1;
      }
    }
    if (beside > mostBeside * seen) throw new Error(`${name} gives ${beside} of ${seen} prices a step beside, in ${this.file}.`);
  }
}

export async function pricedRun({ file, rules, positions, rounds, seed }: Omit<Wanted, "edges" | "only">): Promise<PricedRun> {
  const ours = await oursOf(compiled(file));
  const source = new PeerAccounts(compiled(file), seed);
  const accounts = Array.from({ length: many }, () => source.next(positions, "random"));
  const tried = accounts.slice(0, 2000);
  const judge = new Judge(file);
  const cannot = new Map<string, string>();
  const contestants: Contestant[] = [];
  const enter = (name: string, not: string, decisions: number, run: () => void | Promise<void>): void => {
    cannot.set(name, not);
    contestants.push({ name, decisions, run });
  };

  // Ours: columns, and accounts that were prepared. Both are compared with the truth where it has them in the tier of the mark price, and some with the engine.
  const wrong = comparedPrices(ours.program, ours.priceColumns, accounts.slice(0, 60).map(({ snapshot }) => snapshot)).wrong.length;
  if (wrong > 0) throw new Error(`${names.columns}: a wrong price of ${file}. See bench/certified.ts.`);
  const half = ours.program.meaning.rounding.prices?.mode === "half_even";
  const batch = ours.columnsOf(accounts.map(({ snapshot }) => snapshot));
  const kept = ours.holdColumns(batch);
  const { accountStatus, ticks } = ours.priceColumns(kept);
  const certain = (tick: number): number | undefined => (Number.isNaN(tick) ? undefined : tick);
  judge.judge(names.columns, accounts, half, true, (account) => ({ isLiquidatable: ours.isLiquidatable(accountStatus[account]!), tick: (at) => (half ? certain(ticks[batch.positionStart[batch.poolStart[account]!]! + at]!) : undefined) })); // rows of the batch
  enter(names.columns, "", accounts.length, () => void ours.priceColumns(kept));
  enter(names.copied, "", accounts.length, () => void ours.priceColumns(batch));
  const some = accounts.slice(0, 2000);
  const market = ours.prepareMarket(marketOf(some));
  const held = some.map(({ snapshot }) => ours.prepareAccount(market, snapshot));
  const into = new Float64Array(positions);
  const decide = (index: number): string | undefined => ours.pricesOf(held[index]!, into); // as many
  judge.judge(names.one, some, half, true, (account) => {
    const status = decide(account);
    return { isLiquidatable: ours.isLiquidation(status), tick: (at) => (half ? certain(into[at]!) : undefined) }; // positions of it
  });
  enter(names.one, "", some.length, counting(names.one, some, (index) => ours.isLiquidation(decide(index))));

  const priced = byHand(batch, rules, true);
  judge.judge(names.loop, accounts, false, false, (account) => ({ isLiquidatable: ours.isLiquidatable(priced.accountStatus[account]!), tick: (at) => priced.ticks[batch.positionStart[batch.poolStart[account]!]! + at] })); // rows of the batch
  enter(names.loop, "exact decimals; rules as data", accounts.length, () => void byHand(batch, rules, true));
  const nativeTicks = new Float64Array(batch.positions);
  const native = nativeLoop(batch, rules, nativeTicks);
  if (native !== undefined) {
    const statuses = native();
    judge.judge(names.native, accounts, false, false, (account) => ({ isLiquidatable: ours.isLiquidatable(statuses[account]!), tick: (at) => nativeTicks[batch.positionStart[batch.poolStart[account]!]! + at] })); // as above
    enter(names.native, "exact decimals; rules as data", accounts.length, () => void native());
  }

  const hands: readonly PricedByHand[] = [...pricedByHands, ...Object.entries(await libraries()).map(([name, arithmetic]) => pricedByLibrary(name, arithmetic, "rules as data: a program for each policy"))];
  for (const { name, cannot: not, isExact, ready } of hands) {
    const { hold, fromText, tick } = ready();
    const decide = hold(accounts);
    for (const way of [decide, (index: number) => fromText(accounts[index]!)]) judge.judge(name, tried, isExact, false, (account) => ({ isLiquidatable: way(account), tick })); // as many
    const taken = name.includes("by hand") ? accounts : accounts.slice(0, decisionsOfLibraries);
    enter(name, not, taken.length, counting(name, taken, decide));
  }
  for (const { name, cannot: not, ready } of await pricedEngines()) {
    const { hold, decide } = await ready();
    const held20 = accounts.slice(0, few).map(hold);
    const said: (readonly number[] | undefined)[] = [];
    for (const account of accounts.slice(0, 100)) said.push(await decide(hold(account)));
    judge.judge(name, accounts.slice(0, 100), false, false, (account) => ({ isLiquidatable: said[account] === undefined, tick: (at) => said[account]?.[at] }));
    const isAsync = decide(held20[0]!) instanceof Promise; // some
    enter(name, not, few, isAsync ? async () => { for (const each of held20) await decide(each); } : () => { for (const each of held20) void decide(each); });
  }
  for (const { name, cannot: not, decider } of rules.inverse || rules.by === "max_leverage" ? [] : await databases()) {
    const { priced: run, ticks: answer } = await decider(accounts);
    const found = await answer();
    judge.judge(name, accounts, false, false, (account) => ({ isLiquidatable: found[account * positions] === null, tick: (at) => found[account * positions + at] ?? undefined }));
    enter(name, name.endsWith("DECIMAL") ? `${not}: its quotients are doubles, and so are these prices` : not, accounts.length, run);
  }
  const leftOut = ticks.reduce((count, tick) => count + Number(Number.isNaN(tick)), 0);
  return { turns: await inTurns(contestants, rounds), cannot, left: leftOut / ticks.length };
}

/** A run that counts what it decides, so that no compiler leaves it out, and says so if the count is not the truth. */
export function counting(name: string, accounts: readonly PlainAccount[], decide: (index: number) => boolean): () => void {
  const truth = accounts.filter(({ isLiquidatable }) => isLiquidatable).length;
  return () => {
    let count = 0;
    for (let index = 0; index < accounts.length; index += 1) count += Number(decide(index));
    if (count !== truth) throw new Error(`${name} decides otherwise while it is timed.`);
  };
}
