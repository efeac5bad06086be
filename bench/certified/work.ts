import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { deciderOf } from "../../engine/kernel/decider.ts";
import { emitModule } from "../../engine/kernel/emit/module.ts";
import { planOf } from "../../engine/kernel/plan/plan.ts";
import { shapeOf, type Shape } from "../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { RandomAccounts } from "./accounts.ts";
import { atRoundPrice } from "./boundary.ts";
import { Chance } from "./chance.ts";
import { exactly } from "./compare.ts";
import { madeExtreme } from "./extremes.ts";
import { Family } from "./family.ts";
import { movesOf } from "./moves.ts";
import { randomPolicy } from "./mutants.ts";
import { oracleOf } from "./oracle/oracle.ts";
import { compiled } from "./policies.ts";
import { comparedPrices, type Price } from "./prices.ts";
import { Comparison, empty, textOf, type Deciding, type Tally } from "./statuses.ts";
import { varied } from "./varied.ts";

/** What is compared: accounts at random, accounts on boundaries, liquidation prices; the oracle with the engine; or a policy that nobody wrote, in all of these. */
export type Kind = "random" | "boundary" | "prices" | "engine" | "policy";

export interface Unit {
  /** A shipped file, or "" for `policy`. */
  readonly policy: string;
  readonly kind: Kind;
  readonly chunk: number;
  readonly seed: number;
}

export interface Done {
  readonly tallies: Readonly<Partial<Record<Exclude<Kind, "policy">, Tally>>>;
  readonly examples: readonly string[];
  /** What of the policy the columns do not hold. */
  readonly gaps: readonly string[];
}

/** Of a piece of work: accounts, but of `boundary` those that are moved onto several each. */
export const sizes: Readonly<Record<Exclude<Kind, "policy">, number>> = { random: 4000, boundary: 100, prices: 25, engine: 400 };

interface Held extends Deciding {
  readonly policy: CompiledPolicy;
  readonly shape: Shape;
  readonly priceColumns: Price;
}

const held = new Map<string, Held>();

export async function done({ policy, kind, chunk, seed }: Unit): Promise<Done> {
  const start = hash(`${seed} ${policy} ${kind} ${chunk}`);
  if (kind === "policy") {
    const { name, policy: unseen } = randomPolicy(chunk + hash(String(seed)));
    const one = await hold(unseen, undefined);
    const many: Done[] = [];
    for (const [each, count] of [["random", 100], ["boundary", 12], ["engine", 12], ["prices", 3]] as const) many.push(await compare(one, each, count, start, `random policy ${chunk} ${name}`));
    return { tallies: Object.assign({}, ...many.map(({ tallies }) => tallies)) as Done["tallies"], examples: many.flatMap(({ examples }) => examples), gaps: [] }; // of one kind each
  }
  const one = held.get(policy) ?? (await hold(compiled(policy), policy));
  held.set(policy, one);
  return compare(one, kind, sizes[kind], start, policy);
}

async function hold(policy: CompiledPolicy, file: string | undefined): Promise<Held> {
  const program = prepare(policy);
  const text = emitModule(program);
  let address = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
  if (file !== undefined) {
    const folder = resolve("node_modules/.cache/plimsoll-bench/kernels");
    mkdirSync(folder, { recursive: true });
    const path = resolve(folder, `${file.replaceAll("/", "-")}.${process.pid}.${hash(text)}.mjs`);
    writeFileSync(path, text);
    address = pathToFileURL(path).href;
  }
  const { decideColumns, priceColumns } = (await import(address)) as Pick<Held, "decideColumns" | "priceColumns">; // what every module exports
  return { policy, program, shape: shapeOf(program), oracle: oracleOf(policy), decider: deciderOf(policy), decideColumns, priceColumns };
}

function compare(one: Held, kind: Exclude<Kind, "policy">, count: number, seed: number, name: string): Done {
  const chance = new Chance(seed);
  const accounts = new RandomAccounts(one.policy, seed + 1);
  const random = (): Snapshot => (chance.often(0.06) ? madeExtreme(accounts.next(), chance) : accounts.next());
  const { modes, gaps } = planOf(one.program);
  const rest = { gaps: [...new Set([...modes.flatMap(({ beyond }) => beyond ?? []), ...gaps])] };
  const wrong = (what: string, snapshot: Snapshot, said: string, is: string): string => `${name}, ${what}: said ${said}, is ${is}\n${JSON.stringify(snapshot)}`;
  if (kind === "prices") {
    const found = comparedPrices(one.program, one.priceColumns, mixed(one, count, 0.25, random, chance));
    const examples = found.wrong.map(({ snapshot, position, said, is }) => wrong(`price of ${position}`, snapshot, said, is));
    return { ...rest, examples, tallies: { prices: { count: found.prices, wrong: examples.length, first: found.decided, decided: found.decided, silent: found.silent, read: found.prices } } };
  }
  if (kind === "engine") {
    const all = mixed(one, count, 0.5, random, chance);
    const examples = all.flatMap((snapshot) => {
      const [said, is] = [one.oracle.standing(snapshot), exactly(one.program, snapshot)];
      return said === undefined || textOf(said) === textOf(is) ? [] : [wrong("oracle", snapshot, textOf(said), textOf(is))];
    });
    return { ...rest, examples, tallies: { engine: { ...empty, count: all.length, wrong: examples.length, read: all.length } } };
  }
  const { tally, examples } = kind === "random" ? atRandom(one, count, random, chance, name) : onBoundaries(one, count, random, chance, name);
  return { ...rest, examples, tallies: { [kind]: tally } };
}

/** Accounts at random, each then as many times with other numbers; once these go through texts too. */
function atRandom(one: Held, count: number, random: () => Snapshot, chance: Chance, name: string): Comparison {
  const comparison = new Comparison(one, name);
  const times = count >= 400 ? 15 : 3;
  const family = new Family(one.shape, one.oracle, Array.from({ length: Math.ceil(count / (times + 1)) }, random));
  comparison.pass(family, { read: true, interpreted: chance.often(0.2) });
  for (let time = 0; time < times; time += 1) {
    varied(family, chance);
    comparison.pass(family);
    if (time === 0 && (count < 400 || chance.often(0.25))) comparison.reread(family, new Family(one.shape, one.oracle, family.snapshots.map((_, row) => family.snapshot(row))));
    restore(family);
  }
  return comparison;
}

/** Accounts at random, and each on the boundaries that are near it. */
function onBoundaries(one: Held, count: number, random: () => Snapshot, chance: Chance, name: string): Comparison {
  const comparison = new Comparison(one, name);
  const family = new Family(one.shape, one.oracle, Array.from({ length: count }, () => atRound(random(), chance)));
  const moves = family.snapshots.map((_, account) => movesOf(family, account, one.oracle, chance));
  const longest = moves.reduce((most, { length }) => Math.max(most, length), 0);
  for (let time = 0; time < longest; time += 1) {
    for (const each of moves) for (const { cell, value } of each[time] ?? []) family.move(cell, value);
    comparison.pass(family, { among: (account) => moves[account]?.[time] !== undefined, interpreted: time % 16 === 5 });
    if (time === 7 && (count < 20 || chance.often(0.25))) comparison.reread(family, new Family(one.shape, one.oracle, family.snapshots.map((_, row) => family.snapshot(row))));
    for (const each of moves) family.restore((each[time] ?? []).map(({ cell }) => cell));
  }
  // A policy that compares nothing has no boundary.
  if (longest === 0) comparison.pass(family, { read: true });
  return comparison;
}

function restore(family: Family): void {
  family.restore(family.market);
  for (const cells of family.cells) family.restore(cells);
  family.follow();
}

/** Half of the accounts have one instrument at a price at which ends of tiers are decimals of contracts. */
function atRound(snapshot: Snapshot, chance: Chance): Snapshot {
  const positions = snapshot.positions ?? [];
  return positions.length === 0 || chance.often(0.5) ? snapshot : atRoundPrice(snapshot, chance.among(positions).symbol, chance);
}

/** Accounts in texts, such a share of them on boundaries. */
function mixed(one: Held, count: number, share: number, random: () => Snapshot, chance: Chance): readonly Snapshot[] {
  const near = Math.round(count * share);
  const family = new Family(one.shape, one.oracle, Array.from({ length: Math.ceil(near / 4) }, () => atRound(random(), chance)));
  const moved = family.snapshots.flatMap((_, account) => {
    const moves = [...movesOf(family, account, one.oracle, chance)];
    return Array.from({ length: Math.min(moves.length, 4) }, (): Snapshot => {
      const [move = []] = moves.splice(chance.below(moves.length), 1);
      for (const { cell, value } of move) family.move(cell, value);
      const snapshot = family.snapshot(account);
      family.restore(move.map(({ cell }) => cell));
      return snapshot;
    });
  });
  return [...moved, ...Array.from({ length: Math.max(count - moved.length, 0) }, random)];
}

/** A number of 31 bits for a text. */
export function hash(text: string): number {
  let found = 0x811c9dc5;
  for (const letter of text) found = Math.imul(found ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return found >>> 1;
}

