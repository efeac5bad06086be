import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { deciderOf } from "../../engine/kernel/decider.ts";
import { emitModule } from "../../engine/kernel/emit/module.ts";
import { planOf } from "../../engine/kernel/plan/plan.ts";
import { prepare, type Program } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { RandomAccounts } from "./accounts.ts";
import { ontoBoundary } from "./boundary.ts";
import { Chance } from "./chance.ts";
import { exactly, type Decide, type Decisions } from "./compare.ts";
import { madeExtreme } from "./extremes.ts";
import { randomPolicy } from "./mutants.ts";
import { oracleOf, type Oracle, type Standing } from "./oracle/oracle.ts";
import { compiled } from "./policies.ts";
import { comparedPrices, type Price } from "./prices.ts";

/** What is compared: accounts at random, accounts on boundaries, liquidation prices; the oracle with the engine; or a policy that nobody wrote, in all of these. */
export type Kind = "random" | "boundary" | "prices" | "engine" | "policy";

export interface Unit {
  /** A shipped file, or "" for `policy`. */
  readonly policy: string;
  readonly kind: Kind;
  readonly chunk: number;
  readonly seed: number;
}

export interface Tally {
  /** Accounts, or prices. */
  readonly count: number;
  readonly wrong: number;
  /** Of those that were decided, the ones in doubles alone, and in doubles or in fractions over columns. */
  readonly first: number;
  readonly decided: number;
  /** Neither the columns nor the exact engine decide them. */
  readonly silent: number;
}

export interface Done {
  readonly tallies: Readonly<Partial<Record<Exclude<Kind, "policy">, Tally>>>;
  readonly examples: readonly string[];
  /** What of the policy the columns do not hold. */
  readonly gaps: readonly string[];
}

export const sizes: Readonly<Record<Exclude<Kind, "policy">, number>> = { random: 2000, boundary: 400, prices: 25, engine: 400 };

interface Held {
  readonly policy: CompiledPolicy;
  readonly program: Program;
  readonly oracle: Oracle;
  readonly decideColumns: Decide;
  readonly priceColumns: Price;
}

const held = new Map<string, Held>();

export async function done({ policy, kind, chunk, seed }: Unit): Promise<Done> {
  const start = hash(`${seed} ${policy} ${kind} ${chunk}`);
  if (kind === "policy") {
    const { name, policy: unseen } = randomPolicy(chunk + hash(String(seed)));
    const one = await hold(unseen, undefined);
    const many: Done[] = [];
    for (const [each, count] of [["random", 50], ["boundary", 15], ["engine", 12], ["prices", 3]] as const) many.push(await compare(one, each, count, start, `random policy ${chunk} ${name}`));
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
  return { policy, program, oracle: oracleOf(policy), decideColumns, priceColumns };
}

function compare(one: Held, kind: Exclude<Kind, "policy">, count: number, seed: number, name: string): Done {
  const chance = new Chance(seed);
  const accounts = new RandomAccounts(one.policy, seed + 1);
  const random = (): Snapshot => (chance.often(0.06) ? madeExtreme(accounts.next(), chance) : accounts.next());
  const many = (share: number): readonly Snapshot[] => Array.from({ length: count }, () => (chance.often(share) ? ontoBoundary(one.oracle, random(), chance) : [random()])).flat();
  const { modes, gaps } = planOf(one.program);
  const rest = { gaps: [...new Set([...modes.flatMap(({ beyond }) => beyond ?? []), ...gaps])] };
  const wrong = (what: string, snapshot: Snapshot, said: string, is: string): string => `${name}, ${what}: said ${said}, is ${is}\n${JSON.stringify(snapshot)}`;
  if (kind === "prices") {
    const found = comparedPrices(one.program, one.priceColumns, many(0.25).slice(0, count));
    const examples = found.wrong.map(({ snapshot, position, said, is }) => wrong(`price of ${position}`, snapshot, said, is));
    return { ...rest, examples, tallies: { prices: { count: found.prices, wrong: examples.length, first: found.decided, decided: found.decided, silent: found.silent } } };
  }
  if (kind === "engine") {
    const all = many(0.4);
    const examples = all.flatMap((snapshot) => {
      const [said, is] = [one.oracle.standing(snapshot), exactly(one.program, snapshot)];
      return said === undefined || textOf(said) === textOf(is) ? [] : [wrong("oracle", snapshot, textOf(said), textOf(is))];
    });
    return { ...rest, examples, tallies: { engine: { count: all.length, wrong: examples.length, first: 0, decided: 0, silent: 0 } } };
  }
  return { ...rest, ...compareStatuses(one, kind, kind === "random" ? many(0) : many(1), wrong) };
}

function compareStatuses({ policy, program, oracle, decideColumns }: Held, kind: "random" | "boundary", snapshots: readonly Snapshot[], wrong: (what: string, snapshot: Snapshot, said: string, is: string) => string): Pick<Done, "tallies" | "examples"> {
  const decider = deciderOf(policy);
  const batch = decider.columnsOf(snapshots);
  const emitted = decideColumns(batch);
  const first = emitted.accountStatus.reduce((sum, code) => sum + Number(code !== 255), 0);
  const settled = decider.settle(batch, emitted);
  // The interpreter is some tens of times slower: it is held to the same on a part.
  const interpreted = snapshots.length <= 200 || snapshots.length % 8 === 0 ? decider.decideColumns(batch) : undefined;
  const examples: string[] = [];
  let [decided, silent] = [0, 0];
  for (const [row, snapshot] of snapshots.entries()) {
    const is = oracle.standing(snapshot) ?? exactly(program, snapshot);
    if (settled.accountStatus[row] !== 255) decided += 1;
    else silent += Number(is.status === "cannot_decide" || is.pools.includes("cannot_decide"));
    for (const [what, decisions] of [["columns", settled], ["interpreted", interpreted]] as const) {
      const said = decisions === undefined ? undefined : disagreement(decisions, row, batch.poolStart, decider.statuses, is);
      if (said !== undefined) examples.push(wrong(what, snapshot, said, textOf(is)));
    }
  }
  return { examples, tallies: { [kind]: { count: snapshots.length, wrong: examples.length, first, decided, silent } } };
}

/** What was said of an account, where that is not what it is; 255 says nothing. */
function disagreement({ accountStatus, poolStatus }: Decisions, row: number, poolStart: Uint32Array, names: readonly string[], { status, pools }: Standing): string | undefined {
  const codes = [accountStatus[row] ?? 255, ...poolStatus.subarray(poolStart[row], poolStart[row + 1])];
  const is = [status, ...pools];
  const agrees = codes.every((code, index) => code === 255 || names[code] === is[index]);
  return agrees && (pools.length === 0 || is.length === codes.length) ? undefined : codes.map((code) => (code === 255 ? "?" : (names[code] ?? `code ${code}`))).join(" ");
}

function textOf({ status, pools }: Standing): string {
  return [status, ...pools].join(" ");
}

/** A number of 31 bits for a text. */
export function hash(text: string): number {
  let found = 0x811c9dc5;
  for (const letter of text) found = Math.imul(found ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return found >>> 1;
}

