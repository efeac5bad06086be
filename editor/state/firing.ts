import { effect, signal } from "@preact/signals";
import type { Asked } from "../worker/asked.ts";
import { aside } from "../worker/start.ts";
import { accounts } from "./accounts.ts";
import { runs } from "./examples.ts";
import { policy } from "./policy.ts";

interface Firing {
  readonly revision: number;
  readonly all: number;
  /** Names of accounts, by clause. */
  readonly byClause: Readonly<Record<string, readonly string[]>>;
  /** What not all accounts were asked. */
  readonly unasked: readonly Asked[];
}

/** On which of the known accounts each clause takes part. */
export const firing = signal<Firing>({ revision: 0, all: 0, byClause: {}, unasked: [] });

const calmMs = 400;

export function followFiring(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const [revision, names] = [policy.value?.revision, accounts.value.map(({ name }) => name)];
    clearTimeout(timer);
    if (revision === undefined || names.length === 0) return;
    timer = setTimeout(() => {
      void aside.ask("fires", { revision, accounts: names }).then(
        (found) => {
          if (policy.peek()?.revision === revision) firing.value = { revision, all: names.length, ...found };
        },
        () => undefined, // the policy has changed since
      );
    }, calmMs);
  });
}

/** What is known of accounts and examples, as plain data for the language's worker. */
export interface Known {
  readonly fires: Omit<Firing, "revision">;
  readonly examples: readonly ("passed" | "failed" | "stale" | undefined)[];
}

export function knownOf(): Known {
  const { all, byClause, unasked } = firing.value;
  const { results, revision } = runs.value;
  const fresh = revision === policy.value?.revision;
  const count = policy.value?.examples.length ?? 0;
  return { fires: { all, byClause, unasked }, examples: Array.from({ length: count }, (_, index) => (results.get(index) === undefined ? undefined : !fresh ? "stale" : results.get(index)?.passed === true ? "passed" : "failed")) };
}
