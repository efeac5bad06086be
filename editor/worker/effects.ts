import type { CompiledPolicy } from "../../dsl/ir.ts";
import { buildSnapshot } from "../../engine/examples/index.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { effects, type EffectsAnswer } from "../../engine/what-if/index.ts";

export interface NamedSnapshot {
  readonly name: string;
  readonly snapshot: Snapshot;
}

const mostExamples = 100;

/** The accounts that the examples of a policy describe, each once. What cannot be built is left out: the example says so itself. */
export function accountsOfExamples({ meaning, notes }: CompiledPolicy): readonly NamedSnapshot[] {
  const seen = new Set<string>();
  return notes.examples.slice(0, mostExamples).flatMap(({ title, lines }) => {
    try {
      const { snapshot } = validateSnapshot(buildSnapshot(notes.accounts, lines, meaning));
      const key = JSON.stringify(snapshot);
      if (snapshot === undefined || seen.has(key)) return [];
      seen.add(key);
      return [{ name: title, snapshot }];
    } catch {
      return [];
    }
  });
}

/** The effects on accounts, and their names in the order in which the answer counts them. */
export interface EffectsOn {
  readonly answer: EffectsAnswer;
  readonly names: readonly string[];
}

/**
 * The effects on many accounts, first of all what the rules say otherwise, then one account after the other. `between` hears how far it is and may
 * ask for what is known so far; it may stop it by throwing.
 */
export async function effectsOn(old: CompiledPolicy, now: CompiledPolicy, accounts: readonly NamedSnapshot[], between: (done: number, all: number, soFar: () => EffectsOn) => Promise<void>): Promise<EffectsOn> {
  const answers: EffectsAnswer[] = [effects(old, now, [])];
  const known = (): EffectsOn => ({ answer: together(answers), names: accounts.map(({ name }) => name) });
  for (const [index, { snapshot }] of accounts.entries()) {
    await between(index, accounts.length, known);
    answers.push(effects(old, now, [snapshot]));
  }
  return known();
}

function together(answers: readonly EffectsAnswer[]): EffectsAnswer {
  const [first, ...each] = answers;
  if (first === undefined || each.length === 0) return first!; // there is one at least
  const summaries = answers.map(({ summary }) => summary);
  const sum = (pick: (summary: EffectsAnswer["summary"]) => number): number => summaries.reduce((total, each) => total + pick(each), 0);
  const kinds = new Set(summaries.flatMap(({ byKind }) => Object.keys(byKind) as (keyof typeof byKind)[]));
  const gravest = summaries.flatMap(({ worst }) => worst ?? []).sort((a, b) => gravity.indexOf(a.what) - gravity.indexOf(b.what))[0];
  return {
    ...first,
    verdict: each.some(({ verdict }) => verdict === "effect") ? "effect" : first.verdict,
    accounts: each.flatMap(({ accounts }, index) => accounts.map((one) => ({ ...one, index }))),
    summary: {
      accounts: sum(({ accounts }) => accounts), changed: sum(({ changed }) => changed), worse: sum(({ worse }) => worse), better: sum(({ better }) => better),
      byKind: Object.fromEntries([...kinds].map((kind) => [kind, sum(({ byKind }) => byKind[kind] ?? 0)])),
      ...(gravest === undefined ? {} : { worst: gravest }),
    },
  };
}

const gravity: readonly string[] = ["status", "liquidation_price", "payer", "permission", "maintenance_margin", "initial_margin", "equity", "pool", "fit"];
