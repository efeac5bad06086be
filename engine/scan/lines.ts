import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Decision } from "../../schemas/generated/decision.ts";
import { ownMarginOf } from "../own-margin.ts";
import { prepare } from "../program.ts";
import { liquidationPrices } from "../solve/one-price.ts";
import { loadState } from "../state/load.ts";
import { MarketReads } from "../state/market-reads.ts";
import { attempt } from "../undecided.ts";
import { accountIn, type LineReader } from "./account-line.ts";
import { exactDecider, type Asked, type Decider, type Row } from "./decide.ts";
import { MarketAround, type Market } from "./market.ts";
import { count, emptyTally, type Reject, type Tally } from "./tally.ts";

/** A stretch of whole lines in bytes. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** The number of its first line, from 1. */
  readonly first: number;
}

/** What a stretch comes to. */
export interface ScannedLines {
  /** Lines of JSON, in the order of the rows; bytes of their own, or of the room that was given. */
  readonly decisions: Uint8Array;
  readonly rejects: readonly Reject[];
  readonly tally: Tally;
}

/** Decides lines, each by itself: where they are cut into stretches changes nothing. Empty lines are none, and are counted. */
export interface Scanner {
  /** `room` may take the decisions, where they fit: taking memory for each stretch costs more than filling it. It may be where the lines are, which are read before it is filled. */
  scan(lines: Lines, room?: Uint8Array): ScannedLines;
}

/** Scans lines as JSON, by the exact engine unless somebody else decides: what every faster scanner must agree with. */
export class LineScanner implements Scanner {
  private readonly policy: CompiledPolicy;
  private readonly decider: Decider;
  private readonly reader: LineReader;
  private readonly reads = new MarketReads();

  constructor(policy: CompiledPolicy, market: Market | undefined, asked: Asked = "prices", decider = exactDecider(policy, asked)) {
    this.policy = policy;
    this.decider = decider;
    this.reader = { market: market && new MarketAround(market, policy.meaning), ownMargin: ownMarginOf(policy.meaning) };
  }

  scan({ bytes, first }: Lines): ScannedLines {
    const rejects: Reject[] = [];
    const tally = emptyTally();
    const rows: Row[] = [];
    for (let start = 0, row = first; start < bytes.length; row += 1) {
      const found = bytes.indexOf(newline, start);
      const end = found < 0 ? bytes.length : found;
      const read = this.read(bytes.subarray(start, end), row);
      if (read !== undefined && "reason" in read) rejects.push(read);
      else if (read !== undefined) rows.push(read);
      start = end + 1;
    }
    let decisions = "";
    for (const decision of this.decider.decide(rows)) {
      count(tally, decision);
      decisions += `${JSON.stringify(decision)}\n`;
    }
    tally.rejected = rejects.length;
    return { decisions: new TextEncoder().encode(decisions), rejects, tally };
  }

  /** The liquidation prices of some positions of a line, by their places in it, where it is known how its pools stand; nothing where one cannot be decided. */
  prices(line: Uint8Array, places: readonly number[]): readonly (string | undefined)[] | undefined {
    const found = accountIn(decoded(line) ?? "", this.reader);
    if ("reason" in found) return undefined;
    const program = prepare(this.policy);
    const prices = attempt(() => liquidationPrices(program, loadState(found.snapshot, program.declared, this.reads), places));
    return "value" in prices ? prices.value : undefined;
  }

  /** The decisions of some lines, or why each is no account; nothing of an empty one. They are decided together: what they share is read once. */
  accounts(lines: readonly { readonly line: Uint8Array; readonly row: number }[]): ReadonlyMap<number, Decision | Reject> {
    const found = new Map<number, Decision | Reject>();
    const rows: Row[] = [];
    for (const { line, row } of lines) {
      const read = this.read(line, row);
      if (read === undefined) continue;
      if ("reason" in read) found.set(row, read);
      else rows.push(read);
    }
    if (rows.length > 0) for (const decision of this.decider.decide(rows)) found.set(decision.row, decision);
    return found;
  }

  private read(line: Uint8Array, row: number): Row | Reject | undefined {
    const text = decoded(line);
    if (text === undefined) return { row, reason: "expected text in UTF-8, but found bytes that are none" };
    if (text.trim() === "") return undefined;
    const found = accountIn(text, this.reader);
    return "reason" in found ? { row, reason: found.reason } : { row, snapshot: found.snapshot };
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
