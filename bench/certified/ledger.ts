import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { shippedFiles } from "./policies.ts";
import { sizes, type Done, type Kind, type Tally, type Unit } from "./work.ts";

/** The row of policies that nobody wrote. */
export const unseen = "";

const kinds = ["random", "boundary", "prices", "engine"] as const;
type Counted = (typeof kinds)[number];

interface Entry {
  readonly gaps: readonly string[];
  readonly tallies: Readonly<Partial<Record<Counted, Tally>>>;
  /** The next piece of work of each kind: those before have been handed out. */
  readonly next: Readonly<Partial<Record<Kind, number>>>;
}

interface Saved {
  readonly seed: number;
  /** Of the code that is checked: of other code nothing is known. */
  readonly code: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

const usual: ReadonlySet<string> = new Set(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"]);
const many: Readonly<Record<Counted, number>> = { random: 10_000_000, boundary: 1_000_000, prices: 50_000, engine: 20_000 };
const fewer: Readonly<Record<Counted, number>> = { random: 100_000, boundary: 100_000, prices: 1_000, engine: 20_000 };
const empty: Tally = { count: 0, wrong: 0, first: 0, decided: 0, silent: 0 };

/** What has been compared and what is to be, over many runs of one seed. A class because it goes on. */
export class Ledger {
  readonly seed: number;
  readonly rows: readonly string[];
  private readonly path: string;
  private readonly times: number;
  private readonly code: string;
  private entries: Record<string, Entry>;

  constructor(path: string, seed: number, rows: readonly string[], times: number) {
    this.path = path;
    this.seed = seed;
    this.rows = rows;
    this.times = times;
    this.code = codeOf("node_modules/.cache/plimsoll-bench/engine/kernel");
    const saved = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Saved) : undefined; // written below
    this.entries = saved?.seed === seed && saved.code === this.code ? { ...saved.entries } : {};
  }

  /** What has been done the least of, as a share of what is to be done; nothing where all is done. */
  next(): Unit | undefined {
    const open = this.rows.flatMap((policy) => kindsOf(policy).map((kind) => ({ policy, kind, share: this.share(policy, kind) }))).filter(({ share }) => share < 1);
    const first = open.reduce<(typeof open)[number] | undefined>((least, each) => (least === undefined || each.share < least.share ? each : least), undefined);
    if (first === undefined) return undefined;
    const entry = this.entry(first.policy);
    const chunk = entry.next[first.kind] ?? 0;
    this.entries[first.policy] = { ...entry, next: { ...entry.next, [first.kind]: chunk + 1 } };
    return { ...first, chunk, seed: this.seed };
  }

  add(unit: Unit, done: Done): void {
    const entry = this.entry(unit.policy);
    const tallies = Object.fromEntries(kinds.flatMap((kind) => {
      const [known, found] = [entry.tallies[kind], done.tallies[kind]];
      return known === undefined && found === undefined ? [] : [[kind, sum(known ?? empty, found ?? empty)] as const];
    }));
    this.entries[unit.policy] = { ...entry, tallies, gaps: done.gaps };
  }

  save(): void {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, JSON.stringify({ seed: this.seed, code: this.code, entries: this.entries } satisfies Saved));
  }

  entry(policy: string): Entry {
    return this.entries[policy] ?? { gaps: [], tallies: {}, next: {} };
  }

  tally(policy: string, kind: Counted): Tally {
    return this.entry(policy).tallies[kind] ?? empty;
  }

  /** Over all policies. */
  total(kind: Counted): Tally {
    return this.rows.map((policy) => this.tally(policy, kind)).reduce(sum, empty);
  }

  /** Of all that is to be done. */
  progress(): number {
    const all = this.rows.flatMap((policy) => kindsOf(policy).map((kind) => ({ share: Math.min(this.share(policy, kind), 1), weight: usual.has(policy) ? 12 : 1 })));
    return all.reduce((found, { share, weight }) => found + share * weight, 0) / all.reduce((found, { weight }) => found + weight, 0);
  }

  private share(policy: string, kind: Kind): number {
    const target = usual.has(policy) ? many : fewer;
    if (kind === "policy") return ((this.entry(unseen).next.policy ?? 0) * 50) / (fewer.random * this.times);
    return this.tally(policy, kind).count / (target[kind] * this.times);
  }
}

function kindsOf(policy: string): readonly Kind[] {
  return policy === unseen ? ["policy"] : kinds;
}

function sum(a: Tally, b: Tally): Tally {
  return { count: a.count + b.count, wrong: a.wrong + b.wrong, first: a.first + b.first, decided: a.decided + b.decided, silent: a.silent + b.silent };
}

function codeOf(folder: string): string {
  const found = createHash("sha256");
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".js")).sort()) found.update(readFileSync(join(folder, path)));
  return found.digest("hex").slice(0, 16);
}

export const everyRow: readonly string[] = [...shippedFiles, unseen];
