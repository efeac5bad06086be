import type { CompiledPolicy } from "../../dsl/ir.ts";
import { ownMarginOf } from "../own-margin.ts";
import { accountIn, type LineReader } from "./account-line.ts";
import { exactDecider, type Decider, type Row } from "./decide.ts";
import { MarketAround, type Market } from "./market.ts";
import { count, emptyTally, type Reject, type Tally } from "./tally.ts";

/** A stretch of whole lines in bytes. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** The number of its first line, from 1. */
  readonly first: number;
}

/** What a stretch comes to. Both texts are lines of JSON, in the order of the rows. */
export interface ScannedLines {
  readonly decisions: string;
  readonly rejects: readonly Reject[];
  readonly tally: Tally;
}

/** How lines are scanned under one policy. A class because what the policy says is looked up once. */
export class LineScanner {
  private readonly decider: Decider;
  private readonly reader: LineReader;

  constructor(policy: CompiledPolicy, market: Market | undefined, decider: Decider = exactDecider(policy)) {
    this.decider = decider;
    this.reader = { market: market && new MarketAround(market, policy.meaning), ownMargin: ownMarginOf(policy.meaning) };
  }

  /** Empty lines are none, and are counted. */
  scan({ bytes, first }: Lines): ScannedLines {
    const rows: Row[] = [];
    const rejects: Reject[] = [];
    let row = first;
    for (let start = 0; start < bytes.length; row += 1) {
      const found = bytes.indexOf(newline, start);
      const end = found < 0 ? bytes.length : found;
      const line = this.account(bytes.subarray(start, end));
      if (line !== undefined) {
        if ("snapshot" in line) rows.push({ row, snapshot: line.snapshot });
        else rejects.push({ row, reason: line.reason });
      }
      start = end + 1;
    }
    const tally = emptyTally();
    tally.rejected = rejects.length;
    let decisions = "";
    for (const decision of this.decider.decide(rows)) {
      count(tally, decision);
      decisions += `${JSON.stringify(decision)}\n`;
    }
    return { decisions, rejects, tally };
  }

  private account(line: Uint8Array): ReturnType<typeof accountIn> | undefined {
    const text = decoded(line);
    if (text === undefined) return { reason: "expected text in UTF-8, but found bytes that are none" };
    return text.trim() === "" ? undefined : accountIn(text, this.reader);
  }
}

function decoded(line: Uint8Array): string | undefined {
  try {
    return utf8.decode(line);
  } catch {
    return undefined;
  }
}

const newline = 0x0a;
const utf8 = new TextDecoder("utf-8", { fatal: true });
