import type { CompiledPolicy } from "../dsl/ir.ts";
import { assess, snapshotFor, SnapshotError } from "./guarded.ts";
import { notInForce } from "./not-in-force.ts";
import { openSession as openValidated, type Marks, type Session } from "./session.ts";
import { validateSnapshot, type Issue } from "./snapshot/index.ts";
import { joinPath } from "./snapshot/issue.ts";
import { nearest } from "./snapshot/nearest.ts";
import type { Instrument, Snapshot } from "./snapshot/index.ts";

/**
 * An account whose prices move: what did not move is not computed again, and each answer is byte for byte that of `assess`. Both
 * arguments are as for `assess`. Throws `SnapshotError` where the snapshot is none, and later where marks are not what they must be.
 */
export function openSession(policy: CompiledPolicy, snapshot: unknown): Session {
  const checked = snapshotFor(policy, snapshot);
  if (notInForce(policy.meaning, checked.asOf) !== undefined) return settled(policy, checked);
  const session = openValidated(policy, checked);
  return {
    get answer() {
      return session.answer;
    },
    reassess(marks) {
      checkMarks(checked, marks);
      return session.reassess(marks);
    },
  };
}

/** Where the policy is not in force, no price changes the answer. */
function settled(policy: CompiledPolicy, snapshot: Snapshot): Session {
  const answer = assess(policy, snapshot);
  return {
    answer,
    reassess(marks) {
      checkMarks(snapshot, marks);
      return answer;
    },
  };
}

function checkMarks(snapshot: Snapshot, marks: Marks): void {
  const instruments = new Map((snapshot.instruments ?? []).map((instrument) => [instrument.symbol, instrument]));
  const issues = Object.entries(marks).flatMap(([symbol, told]) => issuesOf(instruments, symbol, told));
  if (issues.length > 0) throw new SnapshotError("list of marks", issues);
}

const priceNames: ReadonlySet<string> = new Set(["markPrice", "lastPrice", "indexPrice"]);

/** Prices are judged as those of an instrument of a snapshot. */
function issuesOf(instruments: ReadonlyMap<string, Instrument>, symbol: string, told: unknown): readonly Issue[] {
  const path = joinPath("marks", symbol);
  const instrument = instruments.get(symbol);
  if (instrument === undefined) {
    const near = nearest(symbol, [...instruments.keys()]);
    return [{ path, message: "expected the symbol of one of the instruments of the snapshot, but there is none of this name", ...(near === undefined ? {} : { help: `Did you mean ${near}?` }) }];
  }
  const prices: object = typeof told === "object" && told !== null ? told : { markPrice: told };
  const strange = Object.keys(prices).find((name) => !priceNames.has(name));
  if (strange !== undefined) return [{ path: joinPath(path, strange), message: `expected one of ${[...priceNames].join(", ")}` }];
  const { issues } = validateSnapshot({ asOf: "2026-01-01T00:00:00Z", account: { id: "marks" }, instruments: [{ ...instrument, ...prices }] });
  return issues.map((issue) => ({ ...issue, path }));
}
