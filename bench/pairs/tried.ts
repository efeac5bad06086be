import { Budget } from "../../conformance/diff/budget.ts";
import { changesOf, hotClauses } from "../../conformance/diff/changes.ts";
import { directionsOfPair } from "../../conformance/diff/directions/index.ts";
import { Minimal } from "../../conformance/diff/minimal.ts";
import { Pair } from "../../conformance/diff/pair.ts";
import { Search, type Aim } from "../../conformance/diff/search.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { pairAt, type Family } from "./family.ts";

/** What came of all pairs so far. */
export interface Counts {
  readonly pairs: number;
  readonly asked: number;
  readonly proved: number;
  readonly seen: number;
  readonly contradicted: number;
  readonly shown: number;
  readonly spurious: number;
  readonly seconds: number;
  readonly faults: readonly string[];
}

export const nothing: Counts = { pairs: 0, asked: 0, proved: 0, seen: 0, contradicted: 0, shown: 0, spurious: 0, seconds: 0, faults: [] };

const [evaluations, accountsEach, smallEach] = [90, 3, 40];

/** One more pair: its directions proved or not, the two compared on accounts and along lines, some of what is found made small and asked anew. */
export function tried(counts: Counts, family: Family, index: number): Counts {
  const [old, now] = pairAt(family, index);
  const { impossible } = directionsOfPair(old.policy, now.policy, family.decisions, family.shapes);
  const never = new Set(impossible.map(({ decision, direction }) => `${decision} ${direction}`));
  const pair = new Pair(old.policy, now.policy, new Budget(evaluations));
  const changes = changesOf(old.policy, now.policy);
  const hot = { old: hotClauses(old.policy, changes, "old"), new: hotClauses(now.policy, changes, "new") };
  const aim: Aim = { hot, isOpen: () => true, direct: new Set(["assess"]) };
  const accounts = Array.from({ length: accountsEach }, (_, place) => family.accounts[(index * 7 + place * 5) % family.accounts.length]!); // there are some
  const search = new Search(pair, aim, family.decisions);
  const finds = search.over(accounts, [{ pair, hot, modes: undefined }]).filter(({ ask }) => ask.ask === "assess");
  const wrong = finds.filter(({ difference: { key, direction } }) => never.has(`${key} ${direction}`));
  const small = finds.filter(({ difference }) => difference.kind === "stage").slice(0, 1).map((find) => new Minimal(pair, aim, find, smallEach, () => true).find());
  const spurious = small.filter(({ snapshot, difference }) => {
    const anew = new Pair(copied(old.policy), copied(now.policy), new Budget(Infinity)).differences(copied(snapshot), { ask: "assess" });
    return !anew.some(({ key, direction }) => key === difference.key && direction === difference.direction);
  });
  const names = `${old.what} and ${now.what}`;
  return {
    ...counts,
    pairs: counts.pairs + 1,
    asked: counts.asked + family.decisions.length * 2,
    proved: counts.proved + [...never].filter((each) => each.includes(".stage.")).length,
    seen: counts.seen + finds.length,
    contradicted: counts.contradicted + wrong.length,
    shown: counts.shown + small.length,
    spurious: counts.spurious + spurious.length,
    faults: [...counts.faults, ...wrong.map(({ difference }) => `CONTRADICTED ${names}: ${difference.key} ${difference.direction}`), ...spurious.map(({ difference }) => `SPURIOUS ${names}: ${difference.key} ${difference.direction}`)],
  };
}

function copied<T extends CompiledPolicy | Snapshot>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // the same shape
}
