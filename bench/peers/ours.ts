import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Batch, Numbers } from "../../engine/kernel/columns.ts";
import { emitModule } from "../../engine/kernel/emit/module.ts";
import { planOf } from "../../engine/kernel/plan/plan.ts";
import { tierIndex } from "../../engine/kernel/runtime/tier-index.ts";
import { prepare, type Program } from "../../engine/program.ts";
import { standingsOf } from "../../engine/assess.ts";
import { loadState } from "../../engine/state/load.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { HandRules } from "../kernel/hand.ts";

/** What `plimsoll build` writes, imported. */
export interface Emitted {
  readonly statuses: readonly string[];
  readonly decideColumns: (batch: Batch) => { readonly accountStatus: Uint8Array };
  readonly priceColumns: (batch: Batch) => { readonly accountStatus: Uint8Array; readonly ticks: Float64Array };
  readonly columnsOf: (snapshots: readonly object[]) => Batch;
  readonly holdColumns: (batch: Batch) => Batch;
  readonly decide: (snapshot: object) => { readonly status: string | undefined; readonly ambiguous: boolean };
  readonly prepareMarket: (snapshot: object) => object;
  readonly prepareAccount: (market: object, account: object) => object;
  readonly statusOf: (account: object) => string | undefined;
  readonly accountStatus: (market: object, account: object) => string | undefined;
  readonly pricesOf: (account: object, ticks: Float64Array) => string | undefined;
  readonly accountPrices: (market: object, account: object, ticks: Float64Array) => string | undefined;
  readonly explanationOf: (account: object) => { readonly pools: readonly { readonly equity?: object; readonly maintenanceMargin?: object }[] };
  readonly decideAccount: (market: object, account: object) => { readonly status: string | undefined };
}

export interface Ours extends Emitted {
  readonly program: Program;
  readonly path: string;
  /** Whether a code, of an account that was decided, is that of a liquidation, of whatever severity from `start` on. */
  readonly isLiquidatable: (code: number) => boolean;
  /** The same of a name. */
  readonly isLiquidation: (status: string | undefined) => boolean;
  /** The exact engine's answer to the same. */
  readonly exactly: (snapshot: Snapshot) => boolean;
}

/** The policy's module, as a file that is imported: nothing evaluates text. */
export async function oursOf(policy: CompiledPolicy): Promise<Ours> {
  const program = prepare(policy);
  const folder = resolve("node_modules/.cache/plimsoll-bench/kernels");
  mkdirSync(folder, { recursive: true });
  const path = resolve(folder, `peers-${policy.meaning.id}-${program.digest.slice(-12)}.mjs`); // a policy of another text is another module
  writeFileSync(path, emitModule(program));
  const emitted = (await import(pathToFileURL(path).href)) as Emitted; // what `emitModule` says
  const stages = policy.meaning.modes.flatMap(({ liquidation }) => liquidation?.stages ?? []);
  const mild = new Set(["healthy", ...stages.slice(0, stages.findIndex(({ name }) => name === "liquidatable")).map(({ name }) => name)]);
  const severe = planOf(program).statuses.map((name) => !mild.has(name));
  return {
    ...emitted,
    program,
    path,
    isLiquidatable: (code) => severe[code] ?? false,
    isLiquidation: (status) => status !== undefined && !mild.has(status),
    exactly: (snapshot) => !mild.has(standingsOf(program, loadState(snapshot, program.declared)).status),
  };
}

/** The loop in C over a batch, with prices where it is given room for them: whole, or absent where it could not be built. The array that it returns is the same each time. */
export function nativeLoop(batch: Batch, rules: HandRules, ticks?: Float64Array): (() => Uint8Array) | undefined {
  let addon: { readonly decide: (rules: number, accounts: number, columns: readonly (Float64Array | Int32Array | Uint32Array | Uint8Array)[]) => void };
  try {
    addon = createRequire(resolve("bench/peers/native.c"))("./built/native.node") as typeof addon; // what native.c exports
  } catch {
    return undefined;
  }
  const number = (path: string): Float64Array => (batch.numbers[path] as Numbers | undefined)?.value ?? new Float64Array(Math.max(batch.positions, batch.balanceAsset.length));
  const status = new Uint8Array(batch.accounts);
  const { rows, span, low } = tierIndex(batch.tiers.start, batch.tiers.upTo.value, batch.positions);
  const columns = [
    batch.poolStart, batch.positionStart, batch.poolBalance, batch.positionInstrument, batch.instrumentTiers, batch.tiers.start,
    batch.poolMode, batch.words[`option ${rules.bonus}`] ?? new Uint8Array(batch.accounts), batch.words["instrument.contract"] ?? new Uint8Array(batch.instrumentTiers.length),
    ...["balance.wallet_balance", "balance.bonus", "position.margin", "position.contracts", "instrument.contract_size", "instrument.mark_price", "position.entry_price", "position.sign"].map(number),
    batch.tiers.upTo.value, batch.tiers.fields[rules.by]!.value, batch.tiers.fields["maintenance_amount"]!.value, status, rows, Int32Array.of(span, low), number("instrument.tick_size"), ticks ?? new Float64Array(0), // the policy reads them
  ];
  const kind = (rules.by === "max_leverage" ? 2 : rules.inverse ? 1 : 0) + (ticks === undefined ? 0 : 3);
  return () => {
    addon.decide(kind, batch.accounts, columns);
    return status;
  };
}
