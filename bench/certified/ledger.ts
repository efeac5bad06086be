import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { shippedFiles } from "./policies.ts";
import { empty, sum, type Tally } from "./statuses.ts";
import type { Done, Kind, Unit } from "./work.ts";

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
  /** Of the code that is checked and of what checks it: of other code nothing is known. */
  readonly code: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

export const usual: ReadonlySet<string> = new Set(["reference/reference.margin", "binance/usdm.margin", "hyperliquid/hyperliquid.margin"]);
type Targets = Readonly<Record<Counted, number>>;
/** What is to be done, one after the other: the three together to their count, then every other policy, then each of the three. */
const stages: readonly { readonly of: "usual" | "others"; readonly targets: Targets }[] = [
  { of: "usual", targets: { random: 3_340_000, boundary: 334_000, prices: 10_000, engine: 10_000 } },
  { of: "others", targets: { random: 100_000, boundary: 100_000, prices: 1_000, engine: 5_000 } },
  { of: "usual", targets: { random: 10_000_000, boundary: 1_000_000, prices: 50_000, engine: 20_000 } },
];
/** Policies that nobody wrote, with a hundred accounts at random each and about as many on boundaries. */
const unseenPolicies = 1_000;
/** Roughly, in microseconds of one processor, for an estimate of what is left. */
const costs: Readonly<Record<Kind, number>> = { random: 50, boundary: 120, prices: 1_500, engine: 600, policy: 250_000 };

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
    this.code = codeOf(["engine/kernel", "bench/certified"].map((each) => `node_modules/.cache/plimsoll-bench/${each}`));
    const saved = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Saved) : undefined; // written below
    this.entries = saved?.seed === seed && saved.code === this.code ? { ...saved.entries } : {};
  }

  /** What has been done the least of, as a share of what is to be done; nothing where all is done. */
  next(): Unit | undefined {
    for (const stage of stages) {
      const open = this.parts(stage).filter(({ share }) => share < 1);
      const first = open.reduce<(typeof open)[number] | undefined>((least, each) => (least === undefined || each.share < least.share ? each : least), undefined);
      if (first === undefined) continue;
      const { policy, kind } = first;
      const entry = this.entry(policy);
      const chunk = entry.next[kind] ?? 0;
      this.entries[policy] = { ...entry, next: { ...entry.next, [kind]: chunk + 1 } };
      return { policy, kind, chunk, seed: this.seed };
    }
    return undefined;
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

  wrong(): number {
    return kinds.reduce((count, kind) => count + this.total(kind).wrong, 0);
  }

  /** Of all that is to be done, in time. */
  progress(): number {
    const parts = stages.flatMap((stage) => this.parts(stage));
    return parts.reduce((found, { share, cost }) => found + Math.min(share, 1) * cost, 0) / parts.reduce((found, { cost }) => found + cost, 0);
  }

  /** What is to be done of each policy. */
  target(policy: string, kind: Counted): number {
    return (stages.findLast(({ of }) => (of === "usual") === usual.has(policy))?.targets[kind] ?? 0) * this.times;
  }

  private parts({ of, targets }: (typeof stages)[number]): readonly { readonly policy: string; readonly kind: Kind; readonly share: number; readonly cost: number }[] {
    return this.rows.filter((policy) => usual.has(policy) === (of === "usual")).flatMap((policy) => kindsOf(policy).map((kind) => {
      const target = (kind === "policy" ? unseenPolicies : targets[kind]) * this.times;
      const done = kind === "policy" ? (this.entry(policy).next.policy ?? 0) : this.tally(policy, kind).count;
      return { policy, kind, share: done / target, cost: target * costs[kind] };
    }));
  }
}

function kindsOf(policy: string): readonly (Counted | "policy")[] {
  return policy === unseen ? ["policy"] : kinds;
}

function codeOf(folders: readonly string[]): string {
  const found = createHash("sha256");
  for (const folder of folders) for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".js")).sort()) found.update(readFileSync(join(folder, path)));
  return found.digest("hex").slice(0, 16);
}

export const everyRow: readonly string[] = [...shippedFiles, unseen];
