import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { KnownStanding } from "../../engine/assess-parts.ts";
import type { CompiledDecisions } from "../../engine/scan/compiled.ts";
import { atAnyTime } from "../../engine/not-in-force.ts";
import { inOneLine, reasonOf } from "../../engine/scan/account-line.ts";
import { parseJson, validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { alike } from "../../engine/what-if/effects/alike.ts";
import { compareRules } from "../../engine/what-if/effects/compare-rules.ts";
import { effectsOn } from "../../engine/what-if/effects/effects.ts";
import type { AccountEffects } from "../../engine/what-if/index.ts";
import { Knowledge } from "./known.ts";
import { SharedMarket } from "./shared.ts";
import { count, countUndecided, emptyTally, type Tally } from "./tally.ts";

/** A line that is no snapshot. */
export interface Reject {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** What a stretch of lines comes to. */
export interface Part {
  readonly tally: Tally;
  readonly rejects: readonly Reject[];
  /** Accounts for which something changes, with their lines in the place of their index. */
  readonly changed: readonly (AccountEffects & { readonly line: number })[];
}

/** What is asked about accounts: `standing` leaves charges and requests unasked. */
export type Extent = "everything" | "standing";

/**
 * What a new policy changes for accounts, a stretch of them after the other. Both are asked as if they were in force: a change is looked at before it holds, and the version
 * before it ends where it begins. A class because it keeps what accounts share.
 */
export class Impact {
  private readonly old: CompiledPolicy;
  private readonly now: CompiledPolicy;
  private readonly asked: Extent;
  private readonly market = new SharedMarket();
  private readonly knowledge: readonly [Knowledge, Knowledge];
  private readonly isSame: boolean;

  /** `compiled` is what `emitModule` wrote for each of the two at any time (`atAnyTime`), where emitted code may run: it spares most of the solving for prices. */
  constructor(old: CompiledPolicy, now: CompiledPolicy, asked: Extent = "everything", compiled?: readonly [CompiledDecisions, CompiledDecisions]) {
    [this.old, this.now, this.asked] = [atAnyTime(old), atAnyTime(now), asked];
    this.knowledge = [new Knowledge(this.old, compiled?.[0]), new Knowledge(this.now, compiled?.[1])];
    this.isSame = compareRules(this.old, this.now).length === 0;
  }

  /** Of the accounts that `lines` hold, a snapshot each in JSON; empty lines are none, and one that is no text in UTF-8 is `undefined`. `first` is the number of the first line. Each account stands by itself, so that lines may be cut into parts anywhere. */
  of(lines: readonly (string | undefined)[], first: number): Part {
    const tally = emptyTally();
    const rejects: Reject[] = [];
    const read: { readonly line: number; readonly snapshot: Snapshot }[] = [];
    for (const [index, text] of lines.entries()) {
      if (text?.trim() === "") continue;
      const found = text === undefined ? { reason: "expected text in UTF-8, but found bytes that are none" } : snapshotIn(text);
      if ("reason" in found) rejects.push({ line: first + index, reason: found.reason });
      else read.push({ line: first + index, snapshot: this.market.share(found.snapshot) });
    }
    tally.accounts = read.length;
    if (this.isSame) return { tally, rejects, changed: [] };
    const known = this.knownOf(read.map(({ snapshot }) => snapshot));
    const changed = read.flatMap(({ line, snapshot }, index) => {
      const effects = effectsOn(this.old, this.now, snapshot, { asked: this.asked, known: known[index], onUndecided: (reason) => countUndecided(tally, reason) });
      if (effects.length === 0) return [];
      const account = { account: snapshot.account.id, index, effects };
      count(tally, snapshot, account);
      return [{ ...account, line }];
    });
    return { tally, rejects, changed };
  }

  /** What is sure of how accounts stand under both; nothing where neither stages nor what they read can differ. */
  private knownOf(snapshots: readonly Snapshot[]): readonly (readonly [KnownStanding, KnownStanding] | undefined)[] {
    if (snapshots.every((snapshot) => alike(this.old, this.now, snapshot)({ asks: "status" }))) return [];
    const [old, now] = this.knowledge.map((each) => each.of(snapshots));
    return snapshots.map((_, index) => {
      const [before, after] = [old?.[index], now?.[index]];
      return before === undefined || after === undefined ? undefined : [before, after];
    });
  }
}

/** The same of lines at hand. */
export function impactOf(old: CompiledPolicy, now: CompiledPolicy, lines: readonly string[], first: number, asked: Extent = "everything"): Part {
  return new Impact(old, now, asked).of(lines, first);
}

function snapshotIn(text: string): { readonly snapshot: Snapshot } | { readonly reason: string } {
  const { json, issues: faults } = parseJson(text);
  if (faults.length > 0) return { reason: reasonOf(faults.map(inOneLine)) };
  const { snapshot, issues } = validateSnapshot(json);
  return snapshot === undefined ? { reason: reasonOf(issues) } : { snapshot };
}
