import { assess, SnapshotError } from "../../engine/guarded.ts";
import { CertifiedScanner, readerSource } from "../../engine/scan/certified.ts";
import type { CompiledDecisions, Decided } from "../../engine/scan/compiled.ts";
import { columnsDecider } from "../../engine/scan/in-columns.ts";
import { LineScanner } from "../../engine/scan/lines.ts";
import { validateMarket } from "../../engine/scan/market.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { deciderOf } from "../../engine/kernel/decider.ts";
import { emitModule } from "../../engine/kernel/emit/module.ts";
import { prepare, type Program } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { fraction, multiply, parseDecimal, toDecimalString } from "../../engine/number/index.ts";
import { RandomAccounts } from "../certified/accounts.ts";
import { Chance } from "../certified/chance.ts";
import { ontoEdge } from "../certified/edges.ts";
import { changed } from "./snapshots.ts";

/** What a way says of an account otherwise than the exact engine. */
export interface Wrong {
  readonly way: string;
  readonly detail: string;
  readonly snapshots: readonly unknown[];
}

export interface Hunted {
  readonly accounts: number;
  /** Of these the exact engine decides so many. */
  readonly decided: number;
  /** And so many answers of compiled code were certain. */
  readonly certain: number;
  readonly wrong: readonly Wrong[];
}

type Decider = ReturnType<typeof deciderOf>;
type Batch = ReturnType<Decider["columnsOf"]>;

/** What `emitModule` writes. */
interface Module extends CompiledDecisions {
  columnsOf(snapshots: readonly Snapshot[]): Batch;
  decide(snapshot: Snapshot): Said;
  prepareMarket(snapshot: Snapshot): unknown;
  decideAccount(market: unknown, account: unknown): Said;
  explain(snapshot: Snapshot): { readonly status?: string };
}

interface Said {
  readonly status?: string;
  readonly pools: readonly { readonly status?: string }[];
  readonly positions: readonly ({ readonly id: string; readonly status?: string; readonly liquidationPrice?: string | null } | undefined)[];
}

interface Exact {
  readonly status: string;
  readonly pools: readonly string[];
  readonly positions: ReadonlyMap<string, { readonly status: string; readonly price: string }>;
}

interface Row {
  readonly snapshot: Snapshot;
  readonly exact: Exact;
}

/** Decides so many accounts of a policy in each way that there is, and compares each with the exact engine. `built` is what the module is made of: another policy, to see that it is noticed. */
export async function hunted(policy: CompiledPolicy, seed: number, count: number, built = policy): Promise<Hunted> {
  const hunt = new Hunt(policy, await moduleOf(built), seed);
  const rows = hunt.rows(count);
  for (const size of [1, 7, 150]) for (let time = 0; time < (size === 150 ? 1 : 6); time += 1) hunt.columns(rows, size);
  for (const row of rows) hunt.alone(row);
  for (const asked of ["statuses", "prices"] as const) await hunt.scan(asked);
  return { accounts: rows.length, decided: rows.filter(({ exact }) => exact.status !== "cannot_decide").length, certain: hunt.certain, wrong: hunt.wrong };
}

async function moduleOf(policy: CompiledPolicy): Promise<Module> {
  return (await import(`data:text/javascript;base64,${Buffer.from(emitModule(prepare(policy))).toString("base64")}`)) as Module; // its declarations say so
}

/** A class because of what it has found. */
class Hunt {
  readonly wrong: Wrong[] = [];
  certain = 0;
  private readonly policy: CompiledPolicy;
  private readonly program: Program;
  private readonly kernel: Module;
  private readonly decider: Decider;
  private readonly chance: Chance;
  /** Two markets with the same symbols. */
  private readonly worlds: readonly RandomAccounts[];

  constructor(policy: CompiledPolicy, kernel: Module, seed: number) {
    this.policy = policy;
    this.program = prepare(policy);
    this.kernel = kernel;
    this.decider = deciderOf(policy);
    this.chance = new Chance(seed);
    this.worlds = [new RandomAccounts(policy, seed), new RandomAccounts(policy, seed + 7)];
  }

  rows(count: number): readonly Row[] {
    const rows: Row[] = [];
    for (let tries = 0; rows.length < count && tries < count * 6; tries += 1) {
      const given = this.chance.among(this.worlds).next();
      const snapshot = changed(this.onEdge(given, 0.35), this.policy, this.chance, this.chance.among([0, 0, 1, 1, 1, 2, 3, 5]));
      const exact = this.told("assess", [snapshot], () => exactly(this.policy, snapshot));
      if (exact !== undefined) rows.push({ snapshot, exact });
    }
    return rows;
  }

  /** Batches of one kernel and of the other, with prices and without, in any order and more than once. */
  columns(rows: readonly Row[], size: number): void {
    const some = this.chance.often(0.5) ? rows : [this.chance.among(rows), this.chance.among(rows), this.chance.among(rows)];
    const batchRows = Array.from({ length: size }, () => this.chance.among(some));
    const snapshots = batchRows.map(({ snapshot }) => snapshot);
    for (const [name, kernel] of [["module", this.kernel], ["decider", this.decider]] as const) {
      this.told(`${name} in columns`, snapshots, () => {
        const batch = kernel.columnsOf(snapshots);
        this.compareColumns(`${name} in columns`, kernel, batch, batchRows, kernel.decideColumns(batch));
        this.compareColumns(`${name} in columns with prices`, kernel, batch, batchRows, kernel.priceColumns(batch));
      });
    }
  }

  /** One by one: objects, a market that is prepared, and what is explained. */
  alone({ snapshot, exact }: Row): void {
    const { kernel } = this;
    this.told("decide", [snapshot], () => {
      const { instruments: _, assets: __, ...own } = snapshot;
      for (const found of [kernel.decide(snapshot), kernel.decideAccount(kernel.prepareMarket(snapshot), own as Snapshot)]) {
        const said: (readonly [string, unknown, unknown])[] = [["account", found.status, exact.status], ...found.pools.map(({ status }, index) => [`pool ${index}`, status, exact.pools[index]] as const)];
        for (const position of found.positions) {
          const is = position === undefined ? undefined : exact.positions.get(position.id);
          if (position === undefined || is === undefined) continue;
          said.push([position.id, position.status, is.status], [`price of ${position.id}`, position.liquidationPrice === null ? "none" : position.liquidationPrice, is.price]);
        }
        this.compare("decide", snapshot, said);
      }
      const { status } = kernel.explain(snapshot);
      this.compare("explain", snapshot, [["account", status, exact.status]]);
    });
  }

  /** Lines of accounts, by JSON and by bytes. */
  async scan(asked: "statuses" | "prices"): Promise<void> {
    const snapshots = Array.from({ length: 40 }, () => this.chance.among(this.worlds).next());
    const instruments = new Map(snapshots.flatMap((each) => (each.instruments ?? []).map((instrument) => [instrument.symbol, instrument] as const)));
    const { asOf, selectors, assets } = snapshots[0]!; // there are forty
    const market = { asOf, selectors: selectors ?? {}, assets: assets ?? [], instruments: [...instruments.values()] };
    if (validateMarket(market).issues.length > 0) return;
    const lines = snapshots.map((each) => {
      const { account, positions, orders, pools, ...world } = changed(this.onEdge({ ...each, ...market, instruments: market.instruments.filter(({ symbol }) => each.instruments?.some((its) => its.symbol === symbol)) }, 0.3), this.policy, this.chance, this.chance.among([0, 0, 1, 2]));
      return `${JSON.stringify({ account, positions, orders, ...(pools && { pools }), ...(this.chance.often(0.05) && world) })}\n`;
    });
    const bytes = new TextEncoder().encode(lines.join(""));
    const text = (found: Uint8Array): string[] => new TextDecoder().decode(found).split("\n");
    const exact = new LineScanner(this.policy, market, asked).scan({ bytes, first: 1 });
    const wanted = text(exact.decisions);
    const reader = (await import(`data:text/javascript;base64,${Buffer.from(readerSource(this.policy)).toString("base64")}`)) as Parameters<typeof CertifiedScanner.over>[4];
    const ways = { "scan of objects": new LineScanner(this.policy, market, asked, columnsDecider(this.policy, this.kernel, asked)), "scan of bytes": CertifiedScanner.over(this.policy, market, this.kernel, asked), "scan of bytes by a reader made for them": CertifiedScanner.over(this.policy, market, this.kernel, asked, reader) };
    for (const [way, scanner] of Object.entries(ways)) {
      this.told(way, [market, ...lines], () => {
        const found = scanner?.scan({ bytes, first: 1 });
        if (found === undefined) return;
        const said = text(found.decisions);
        const at = wanted.findIndex((line, index) => line !== said[index]);
        if (at >= 0 || said.length !== wanted.length) this.wrong.push({ way: `${way}, ${asked}`, detail: `${said[at]} is ${wanted[at]}`, snapshots: [market, ...lines] });
        if (JSON.stringify([found.rejects, found.tally]) !== JSON.stringify([exact.rejects, exact.tally])) this.wrong.push({ way: `${way}, ${asked}`, detail: "counts or rejects", snapshots: [market, ...lines] });
      });
    }
  }

  private compareColumns(way: string, { statuses }: { readonly statuses: readonly string[] }, { poolStart, positionStart, positionSource }: Batch, rows: readonly Row[], found: Pick<Decided, "accountStatus" | "poolStatus" | "ticks">): void {
    const name = (code: number | undefined): string | undefined => (code === undefined || code === 255 ? undefined : (statuses[code] ?? `code ${code}`));
    const step = this.program.meaning.rounding.prices?.to ?? "tick";
    for (const [index, { snapshot, exact }] of rows.entries()) {
      const said: (readonly [string, unknown, unknown])[] = [["account", name(found.accountStatus[index]), exact.status]];
      for (let pool = poolStart[index]!; pool < poolStart[index + 1]!; pool += 1) { // an entry more than rows
        said.push([`pool ${pool - poolStart[index]!}`, name(found.poolStatus[pool]), exact.pools[pool - poolStart[index]!] ?? "not there"]);
        for (let position = positionStart[pool]!; position < positionStart[pool + 1]!; position += 1) {
          const its = snapshot.positions?.[positionSource[position]!];
          const is = its === undefined ? undefined : exact.positions.get(its.id);
          const ticks = found.ticks?.[position] ?? NaN;
          if (its === undefined || is === undefined || Number.isNaN(ticks)) continue;
          const size = step === "tick" ? snapshot.instruments?.find(({ symbol }) => symbol === its.symbol)?.tickSize : step;
          said.push([`price of ${its.id}`, ticks === 0 ? "none" : toDecimalString(multiply(fraction(BigInt(Math.max(ticks, 0))), parseDecimal(size ?? "1")!)), is.price]); // a decimal, since it was certified
        }
      }
      if (name(found.accountStatus[index]) !== undefined) said.push(["number of pools", poolStart[index + 1]! - poolStart[index]!, exact.pools.length]);
      this.compare(way, snapshot, said);
    }
  }

  /** What is not said is not wrong. */
  private compare(way: string, snapshot: Snapshot, said: readonly (readonly [what: string, said: unknown, is: unknown])[]): void {
    this.certain += said[0]?.[1] === undefined ? 0 : 1;
    const other = said.filter(([, each, is]) => each !== undefined && each !== is);
    if (other.length > 0) this.wrong.push({ way, detail: other.map(([what, each, is]) => `${what} is said to be ${String(each)}, and is ${String(is)}`).join("; "), snapshots: [snapshot] });
  }

  private onEdge(snapshot: Snapshot, share: number): Snapshot {
    return this.chance.often(share) ? ontoEdge(this.program, snapshot, this.chance) : snapshot;
  }

  /** What ends in a fault of its own is wrong too. */
  private told<T>(way: string, snapshots: readonly unknown[], ask: () => T): T | undefined {
    try {
      return ask();
    } catch (fault) {
      if (!(fault instanceof SnapshotError)) this.wrong.push({ way, detail: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault), snapshots });
      return undefined;
    }
  }
}

function exactly(policy: CompiledPolicy, snapshot: Snapshot): Exact {
  const answer = assess(policy, structuredClone(snapshot));
  const silent = new Set(answer.cannotDecide.map((each) => each.answer));
  const isSilent = (id: string): boolean => silent.has(`positions.${id}.liquidationPrice`) || silent.has(`positions.${id}`);
  const positions = new Map(answer.positions.map(({ id, status, liquidationPrice }) => [id, { status: status ?? "cannot_decide", price: isSilent(id) ? "cannot_decide" : (liquidationPrice ?? "none") }]));
  return { status: answer.account.status ?? "cannot_decide", pools: answer.pools.map(({ status }) => status ?? "cannot_decide"), positions };
}
