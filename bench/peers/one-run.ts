/** One account at a time: accounts as JSON that was parsed, whose decimals are read; accounts that were prepared; and every value exactly. Needs no package of peers. */
import { compiled } from "../certified/policies.ts";
import { PeerAccounts, type PlainAccount } from "./accounts.ts";
import { byHands } from "./by-hand.ts";
import { oursOf } from "./ours.ts";
import { everyValue, pricedByHands } from "./priced.ts";
import { counting, Judge } from "./priced-run.ts";
import { marketOf, names, type Wanted } from "./run.ts";
import { inTurns, type Contestant, type Turns } from "./turns.ts";

export interface OneRun {
  /** Accounts that everybody holds in numbers of his own kind, with prices. */
  readonly held: Turns;
  /** The same from texts. */
  readonly texts: Turns;
  /** One stage and no price, of accounts that are held and from texts. */
  readonly stage: Turns;
  readonly stageTexts: Turns;
  /** Every value as an exact number. */
  readonly explained: Turns;
}

const [fast, slow] = [2000, 200];

/** An account with texts as they come from JSON: of their own, none a part of another. Tiers, which are of the market, are shared. */
function parsed({ wallet, positions, isLiquidatable, snapshot }: PlainAccount): PlainAccount {
  const texts = JSON.parse(JSON.stringify([wallet, ...positions.flatMap(({ contracts, entry }) => [contracts, entry])])) as string[]; // as they were
  return {
    wallet: texts[0]!, // it is the first
    positions: positions.map(({ symbol, mark, side, rate, amount, tiers, tick, isWithin }, at) => ({ symbol, contracts: texts[1 + 2 * at]!, mark, entry: texts[2 + 2 * at]!, side, rate, amount, tiers, tick, isWithin })), // two of each
    isLiquidatable, snapshot,
  };
}

export async function oneRun({ file, positions, rounds, seed }: Pick<Wanted, "file" | "positions" | "rounds" | "seed">): Promise<OneRun> {
  const ours = await oursOf(compiled(file));
  const source = new PeerAccounts(compiled(file), seed);
  // As they come from JSON: texts of their own, and none that is a part of another.
  const made = Array.from({ length: fast }, () => source.next(positions, "random"));
  const accounts = made.map(parsed);
  const market = ours.prepareMarket(marketOf(made));
  const prepared = accounts.map(({ snapshot }) => ours.prepareAccount(market, snapshot));
  const objects = made.map(({ snapshot: { instruments: _, ...rest } }) => JSON.parse(JSON.stringify(rest)) as object);
  const into = new Float64Array(positions);
  const half = ours.program.meaning.rounding.prices?.mode === "half_even";
  const judge = new Judge(file);
  const certain = (tick: number): number | undefined => (Number.isNaN(tick) ? undefined : tick);
  const own = (name: string, decide: (index: number) => string | undefined, count = fast): Contestant => ({ name, decisions: count, run: counting(name, accounts.slice(0, count), (index) => ours.isLiquidation(decide(index))) });
  const priced = (name: string, decide: (index: number) => string | undefined): Contestant => {
    judge.judge(name, accounts, half, true, (index) => {
      const status = decide(index);
      return { isLiquidatable: ours.isLiquidation(status), tick: (at) => (half ? certain(into[at]!) : undefined) }; // positions of it
    });
    return own(name, decide);
  };
  // A market that comes again: the list of instruments is the same object each time.
  const snapshots = made.slice(0, slow).map(({ snapshot }) => snapshot);
  const held = [priced(names.one, (index) => ours.pricesOf(prepared[index]!, into))]; // as many
  const texts = [
    priced(names.text, (index) => ours.accountPrices(market, objects[index]!, into)), // as above
    own(names.decided, (index) => ours.decideAccount(market, objects[index]!).status), // as above
    own(names.snapshot, (index) => ours.decide(snapshots[index]!).status, slow), // as above
  ];
  for (const { name, isExact, ready } of pricedByHands) {
    const { hold, fromText, tick } = ready();
    const decide = hold(accounts);
    for (const way of [decide, (index: number) => fromText(accounts[index]!)]) judge.judge(name, accounts, isExact, false, (index) => ({ isLiquidatable: way(index), tick })); // as many
    const taken = accounts.slice(0, name.includes("by hand") ? fast : slow);
    held.push({ name, decisions: taken.length, run: counting(name, taken, decide) });
    texts.push({ name, decisions: taken.length, run: counting(name, taken, (index) => fromText(taken[index]!)) }); // as above
  }
  const stage = [own(names.one, (index) => ours.statusOf(prepared[index]!))]; // as above
  const stageTexts = [own(names.text, (index) => ours.accountStatus(market, objects[index]!))]; // as above
  for (const { name, ready } of byHands) {
    const { hold, fromText } = ready();
    const taken = accounts.slice(0, name.includes("by hand") ? fast : slow);
    stage.push({ name, decisions: taken.length, run: counting(name, taken, hold(taken)) });
    stageTexts.push({ name, decisions: taken.length, run: counting(name, taken, (index) => fromText(taken[index]!)) }); // as above
  }
  // Every value: ours of accounts that were prepared. Both have the same equity and requirement.
  const explain = everyValue(accounts);
  for (const [index, each] of prepared.slice(0, 400).entries()) {
    const [pool] = ours.explanationOf(each).pools;
    const { equity, maintenanceMargin } = explain(index).pool;
    if (String(pool?.equity) !== String(equity) || String(pool?.maintenanceMargin) !== String(maintenanceMargin)) throw new Error(`${file}: ${String(pool?.equity)} and ${String(equity)} are explained.`);
  }
  const explained: Contestant[] = [
    { name: names.explained, decisions: fast, run: () => { for (const each of prepared) ours.explanationOf(each); } },
    { name: "decimal.js", decisions: slow, run: () => { for (let index = 0; index < slow; index += 1) explain(index); } },
  ];
  return { held: await inTurns(held, rounds), texts: await inTurns(texts, rounds), stage: await inTurns(stage, rounds), stageTexts: await inTurns(stageTexts, rounds), explained: await inTurns(explained, rounds) };
}
