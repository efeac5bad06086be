import type { CompiledPolicy } from "../../dsl/ir.ts";
import { CertifiedScanner, type CompiledDecisions } from "../../engine/scan/certified.ts";
import type { Asked } from "../../engine/scan/decide.ts";
import { LineScanner, type ScannedLines, type Scanner } from "../../engine/scan/lines.ts";
import type { Market } from "../../engine/scan/market.ts";

/** What a thread is told when it begins. */
export interface Work {
  readonly policy: CompiledPolicy;
  readonly market: Market | undefined;
  readonly asked: Asked;
  /** The policy as a module: see `emitModule`. Absent: all is asked of the exact engine. */
  readonly module: string | undefined;
}

export type Scanned = ScannedLines;

/** Who decides: compiled code where what the accounts share can stand in columns, else the exact engine alone. */
export async function scannerOf({ policy, market, asked, module }: Work): Promise<Scanner> {
  if (market === undefined || module === undefined) return new LineScanner(policy, market, asked);
  const compiled = (await import(`data:text/javascript;base64,${Buffer.from(module).toString("base64")}`)) as CompiledDecisions; // `emitModule` made it
  return CertifiedScanner.over(policy, market, compiled, asked) ?? new LineScanner(policy, market, asked);
}
