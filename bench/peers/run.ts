import { byHand, type HandRules } from "../kernel/hand.ts";
import { compiled } from "../certified/policies.ts";
import type { Batch } from "../../engine/kernel/columns.ts";
import { PeerAccounts, type PlainAccount } from "./accounts.ts";
import { libraries, ruleEngines } from "./adapters.ts";
import { byHands, byLibrary } from "./by-hand.ts";
import { nativeLoop, oursOf, type Ours } from "./ours.ts";
import { inTurns, type Contestant, type Turns } from "./turns.ts";

export const names = { columns: "**Plimsoll, columns**", copied: "**Plimsoll, columns, copied in each call**", one: "**Plimsoll, one account**", text: "**Plimsoll, one account from texts**", decided: "**Plimsoll, `decideAccount`**", explained: "**Plimsoll, `explanationOf`**", snapshot: "**Plimsoll, `decide(snapshot)`**", loop: "float64 by hand, typed columns", native: "C, `-O3 -march=native`, the same columns" } as const;

/** The kinds of accounts on a boundary: how far their equity is from the requirement, in units of the eleventh decimal. As many accounts of each distance. */
export const boundaries = [
  { name: "equal", distances: [0] },
  { name: "2·10⁻⁸ beside", distances: [2000, -2000] },
  { name: "10⁻¹¹ beside", distances: [1, -1] },
] as const;

/** What a peer is, and which share of the accounts of each boundary it decides wrongly. */
export interface Standing {
  readonly name: string;
  readonly cannot: string;
  readonly wrong: readonly number[];
  /** Of ours: the share of accounts on boundaries that was given to the exact engine. */
  readonly asked?: number;
}

export interface PolicyRun {
  readonly turns: Turns;
  readonly standings: readonly Standing[];
}

export interface Wanted {
  readonly file: string;
  readonly rules: HandRules;
  readonly positions: number;
  readonly rounds: number;
  readonly seed: number;
  /** Accounts of each distance from the boundary. */
  readonly edges: number;
  /** Which peers, by name; all where left out. */
  readonly only?: readonly string[];
}

/** Accounts that a peer decides in one run: so many that a fast one is timed over many accounts, and so few that a slow one ends. */
export const many = 20_000;
export const few = 20;

/** All peers decide accounts of one policy: first all that the truth is known of, and then in turns. */
export async function policyRun({ file, rules, positions, rounds, seed, edges, only }: Wanted): Promise<PolicyRun> {
  const policy = compiled(file);
  const ours = await oursOf(policy);
  const source = new PeerAccounts(policy, seed);
  const some = (count: number, distance: Parameters<PeerAccounts["next"]>[1]): readonly PlainAccount[] => Array.from({ length: count }, () => source.next(positions, distance));
  const accounts = some(many, "random");
  const onBoundaries = boundaries.map(({ distances }) => distances.flatMap((distance) => some(edges, distance)));
  for (const account of [...accounts.slice(0, 40), ...onBoundaries.flat().filter((_, index) => index % 7 === 0)]) {
    if (ours.exactly(account.snapshot) !== account.isLiquidatable) throw new Error(`${file}: the exact engine and the integers of bench/peers/accounts.ts decide ${account.snapshot.account.id} otherwise.`);
  }

  const contestants: Contestant[] = [];
  const standings: Standing[] = [];
  const enter = (contestant: Contestant, standing: Omit<Standing, "name">): void => {
    contestants.push(contestant);
    standings.push({ name: contestant.name, ...standing });
  };
  const isWanted = (name: string): boolean => only === undefined || only.includes(name);
  const wrongOf = (kind: readonly PlainAccount[], found: (index: number) => boolean): number => kind.filter((account, index) => found(index) !== account.isLiquidatable).length;
  const must = (name: string, wrong: number): void => {
    if (wrong > 0) throw new Error(`${name} decides ${wrong} accounts of ${file} wrongly that are on no boundary.`);
  };

  enterOurs(ours, rules, accounts, onBoundaries, enter, must);
  for (const peer of [...byHands, ...Object.entries(await libraries()).map(([name, arithmetic]) => byLibrary(name, arithmetic, "divide exactly; rules as data: a program for each policy"))]) {
    if (!isWanted(peer.name)) continue;
    const { hold } = peer.ready();
    const decisions = peer.name.includes("by hand") ? many : 200;
    const tried = accounts.slice(0, Math.max(decisions, 2000));
    const decide = hold(tried);
    must(peer.name, wrongOf(tried, decide));
    const run = counting(peer.name, decisions, accounts, () => {
      let count = 0;
      for (let index = 0; index < decisions; index += 1) count += Number(decide(index));
      return count;
    });
    enter({ name: peer.name, decisions, run }, { cannot: peer.cannot, wrong: onBoundaries.map((kind) => wrongOf(kind, hold(kind)) / kind.length) });
  }
  for (const { name, cannot, ready } of await ruleEngines()) {
    if (!isWanted(name)) continue;
    const { hold, decide } = await ready();
    const isAsync = decide(hold(accounts[0]!)) instanceof Promise; // many
    const wrong = async (kind: readonly PlainAccount[]): Promise<number> => {
      let count = 0;
      for (const account of kind) if ((await decide(hold(account))) !== account.isLiquidatable) count += 1;
      return count / kind.length;
    };
    must(name, await wrong(accounts.slice(0, 100)));
    const held = accounts.slice(0, few).map(hold);
    const run = isAsync ? async () => { for (const each of held) await decide(each); } : () => { for (const each of held) void decide(each); };
    const found: number[] = [];
    for (const kind of onBoundaries) found.push(await wrong(kind));
    enter({ name, decisions: few, run }, { cannot, wrong: found });
  }
  return { turns: await inTurns(contestants, rounds), standings };
}

/** The market that accounts share, as a snapshot. */
export function marketOf(accounts: readonly PlainAccount[]): object {
  return { instruments: [...new Map(accounts.flatMap(({ snapshot }) => snapshot.instruments ?? []).map((each) => [each.symbol, each])).values()] };
}

/** A run that counts what it decides, so that no compiler leaves it out, and says so if the count is not the truth. */
function counting(name: string, decisions: number, accounts: readonly PlainAccount[], count: () => number): () => void {
  const truth = accounts.slice(0, decisions).filter(({ isLiquidatable }) => isLiquidatable).length;
  return () => {
    if (count() !== truth) throw new Error(`${name} decides otherwise while it is timed.`);
  };
}

/** Ours, and the loops over the same columns. */
function enterOurs(ours: Ours, rules: HandRules, accounts: readonly PlainAccount[], onBoundaries: readonly (readonly PlainAccount[])[], enter: (contestant: Contestant, standing: Omit<Standing, "name">) => void, must: (name: string, wrong: number) => void): void {
  const columns = (kind: readonly PlainAccount[]) => ours.columnsOf(kind.map(({ snapshot }) => snapshot));
  const wrongOf = (kind: readonly PlainAccount[], codes: Uint8Array): number =>
    kind.filter(({ isLiquidatable, snapshot }, row) => (codes[row] === 255 ? ours.exactly(snapshot) : ours.isLiquidatable(codes[row]!)) !== isLiquidatable).length; // a code for each
  const batch = columns(accounts);
  const held = ours.holdColumns(batch);
  for (const each of [held, batch]) must(names.columns, wrongOf(accounts, ours.decideColumns(each).accountStatus));
  const codes = onBoundaries.map((kind) => ours.decideColumns(ours.holdColumns(columns(kind))).accountStatus);
  const wrong = onBoundaries.map((kind, index) => wrongOf(kind, codes[index]!)); // as many
  if (wrong.some((count) => count > 0)) throw new Error(`${names.columns}: a wrong decision on a boundary. See bench/certified.ts.`);
  const all = codes.flatMap((each) => [...each]);
  const standing = { cannot: "", wrong, asked: all.filter((code) => code === 255).length / all.length };
  enter({ name: names.columns, decisions: accounts.length, run: () => void ours.decideColumns(held) }, standing);
  enter({ name: names.copied, decisions: accounts.length, run: () => void ours.decideColumns(batch) }, standing);
  const some = accounts.slice(0, 2000);
  const market = ours.prepareMarket(marketOf(some));
  const single = some.map(({ snapshot }) => ours.prepareAccount(market, snapshot));
  const one = counting(names.one, single.length, accounts, () => {
    let count = 0;
    for (const each of single) count += Number(ours.isLiquidation(ours.statusOf(each)));
    return count;
  });
  enter({ name: names.one, decisions: single.length, run: one }, standing);

  const loops = [
    { name: names.loop, decide: (given: Batch) => byHand(given, rules, false).accountStatus, run: () => void byHand(batch, rules, false) },
    { name: names.native, decide: (given: Batch) => nativeLoop(given, rules)?.(), run: nativeLoop(batch, rules) },
  ];
  for (const { name, decide, run } of loops) {
    const found = decide(batch);
    if (found === undefined || run === undefined) continue;
    must(name, wrongOf(accounts, found));
    const shares = onBoundaries.map((kind) => wrongOf(kind, decide(columns(kind)) ?? found) / kind.length);
    enter({ name, decisions: accounts.length, run: () => void run() }, { cannot: "exact decimals; rules as data", wrong: shares });
  }
}
