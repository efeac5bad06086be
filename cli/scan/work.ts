import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { CompiledReader } from "../../engine/scan/bytes/quick.ts";
import { CertifiedScanner } from "../../engine/scan/certified.ts";
import type { CompiledDecisions } from "../../engine/scan/compiled.ts";
import type { Asked } from "../../engine/scan/decide.ts";
import { columnsDecider } from "../../engine/scan/in-columns.ts";
import { LineScanner, type Lines, type ScannedLines, type Scanner } from "../../engine/scan/lines.ts";
import type { Market } from "../../engine/scan/market.ts";

/** What a thread is told when it begins. */
export interface Work {
  readonly policy: CompiledPolicy;
  readonly market: Market | undefined;
  readonly asked: Asked;
  /** The policy as a module, and its reader of lines as another: see `emitModule` and `readerSource`. Absent: all is asked of the exact engine. */
  readonly modules: { readonly decisions: string; readonly reader: string } | undefined;
}

export type Scanned = ScannedLines;

/** What a thread answers. `size`: the decisions are so many bytes in front of those that it was given. */
export type Answer = Scanned & { readonly size?: number };

/** Where decisions may stand, so that no memory is taken for them: where threads share it, in the place of the lines. */
export function roomOf({ bytes: { buffer } }: Lines): Uint8Array | undefined {
  return buffer instanceof SharedArrayBuffer ? new Uint8Array(buffer) : undefined;
}

/** Who reads and decides: compiled code, from bytes where what the accounts share can stand in columns, else from JSON. */
export async function scannerOf({ policy, market, asked, modules }: Work): Promise<Scanner> {
  if (modules === undefined) return new LineScanner(policy, market, asked);
  const compiled = await decisionsFrom(modules.decisions);
  const asJson = (): Scanner => new LineScanner(policy, market, asked, columnsDecider(policy, compiled, asked));
  if (market === undefined) return asJson();
  const reader = (await importText(modules.reader)) as CompiledReader; // `readerSource` made it
  return CertifiedScanner.over(policy, market, compiled, asked, reader) ?? asJson();
}

/** The module that `emitModule` wrote. */
export async function decisionsFrom(text: string): Promise<CompiledDecisions> {
  return (await importText(text)) as CompiledDecisions; // as the caller says
}

function importText(text: string): Promise<unknown> {
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
