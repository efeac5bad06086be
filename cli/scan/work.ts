import type { CompiledPolicy } from "../../dsl/ir.ts";
import { LineScanner, type Lines, type ScannedLines } from "../../engine/scan/lines.ts";
import type { Market } from "../../engine/scan/market.ts";

/** What a thread is told when it begins. */
export interface Work {
  readonly policy: CompiledPolicy;
  readonly market: Market | undefined;
}

/** What a stretch came to, ready to be written. */
export type Scanned = Omit<ScannedLines, "decisions"> & { readonly decisions: Uint8Array };

export function scannerOf({ policy, market }: Work): (lines: Lines) => Scanned {
  const scanner = new LineScanner(policy, market);
  return (lines) => {
    const { decisions, ...rest } = scanner.scan(lines);
    return { ...rest, decisions: new TextEncoder().encode(decisions) };
  };
}
