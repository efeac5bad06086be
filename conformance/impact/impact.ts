import type { CompiledPolicy } from "../../dsl/ir.ts";
import { parseJson, renderIssue, validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { assess } from "../../engine/assess.ts";
import { prepare } from "../../engine/program.ts";
import { fits } from "../accounts/index.ts";
import { standingEffects } from "../../engine/what-if/effects/standing.ts";
import { effects as effectsOf } from "../../engine/what-if/effects/effects.ts";
import type { AccountEffects } from "../../engine/what-if/index.ts";
import { count, emptyTally, type Tally } from "./tally.ts";

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

/**
 * What a new policy changes for the accounts that `lines` hold, a snapshot each in JSON; empty lines are none. `first` is the number of
 * the first line. `standing` leaves charges and requests unasked. Each account stands by itself, so that lines may be cut into parts anywhere.
 */
export function impactOf(old: CompiledPolicy, now: CompiledPolicy, lines: readonly string[], first: number, asked: "everything" | "standing" = "everything"): Part {
  const tally = emptyTally();
  const rejects: Reject[] = [];
  const read: { readonly line: number; readonly snapshot: Snapshot }[] = [];
  for (const [index, text] of lines.entries()) {
    if (text.trim() === "") continue;
    const found = snapshotIn(text);
    if ("reason" in found) rejects.push({ line: first + index, reason: found.reason });
    else read.push({ line: first + index, snapshot: found.snapshot });
  }
  tally.accounts = read.length;
  const snapshots = read.map(({ snapshot }) => snapshot);
  const found = asked === "everything" ? effectsOf(old, now, snapshots).accounts : standingOf(old, now, snapshots);
  const changed = found.map((account) => {
    const { line, snapshot } = read[account.index]!; // an index of what was given
    count(tally, snapshot, account);
    return { ...account, line };
  });
  return { tally, rejects, changed };
}

/** What changes of how accounts stand: what both policies can say. One that does not fit a policy is asked everything, to say so. */
function standingOf(old: CompiledPolicy, now: CompiledPolicy, snapshots: readonly Snapshot[]): readonly AccountEffects[] {
  const [before, after] = [prepare(old), prepare(now)];
  if (before.digest === after.digest) return [];
  return snapshots.flatMap((snapshot, index): readonly AccountEffects[] => {
    if (!fits(old, snapshot) || !fits(now, snapshot)) return effectsOf(old, now, [snapshot]).accounts.map((each) => ({ ...each, index }));
    const effects = standingEffects(snapshot, { program: before, answer: assess(old, snapshot) }, { program: after, answer: assess(now, snapshot) });
    return effects.length === 0 ? [] : [{ account: snapshot.account.id, index, effects }];
  });
}

function snapshotIn(text: string): { readonly snapshot: Snapshot } | { readonly reason: string } {
  const { json, issues: faults } = parseJson(text);
  if (faults.length > 0) return { reason: faults.map(renderIssue).join(" ") };
  const { snapshot, issues } = validateSnapshot(json);
  return snapshot === undefined ? { reason: issues.slice(0, 3).map(renderIssue).join(" ") } : { snapshot };
}
