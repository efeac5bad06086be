import { computed, effect, signal } from "@preact/signals";
import type { PoolStanding } from "../../schemas/generated/replay-answer.ts";
import { newestOnly } from "../worker/channel.ts";
import type { Replayed } from "../worker/replay.ts";
import type { Case } from "../worker/engine-desk.ts";
import { engine } from "../worker/start.ts";
import { account, changes, openAccount } from "./accounts.ts";
import { chosenTab } from "./chosen-tab.ts";
import { policy } from "./policy.ts";
import { folderOf, shippedPolicies } from "./shipped.ts";
import { activeName } from "./workspace.ts";

/** The events, as somebody writes or pastes them; nothing until there are some to begin with. */
export const eventsText = signal<string | undefined>(undefined);
/** What became of the account; or what is wrong with the events, or keeps them from happening. */
export const replayAnswer = signal<Replayed | { readonly issues: readonly string[] } | undefined>(undefined);
/** Which entry is looked at; the last where there are fewer. */
const chosen = signal(Number.MAX_SAFE_INTEGER);

export const replayResult = computed(() => (replayAnswer.value !== undefined && "entries" in replayAnswer.value ? replayAnswer.value : undefined));
export const entryIndex = computed(() => Math.min(chosen.value, (replayResult.value?.entries.length ?? 1) - 1));

export function chooseEntry(index: number): void {
  chosen.value = Math.max(0, index);
}

/** How every pool stands after the entry that is looked at. */
export const standingThen = computed<readonly PoolStanding[]>(() => {
  const known = new Map<string, PoolStanding>();
  for (const { pools, gone } of (replayResult.value?.entries ?? []).slice(0, entryIndex.value + 1)) {
    for (const pool of pools) known.set(pool.id, pool);
    for (const id of gone) known.delete(id);
  }
  return [...known.values()];
});

const calmMs = 250;
const ask = newestOnly((asked: Case & { readonly events: string }) => engine.ask("replay", asked));

/** While the view is shown, events happen to the account at hand under the policy at hand, again after each change of any of them. */
export function followReplay(): void {
  let offered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    if (chosenTab.value !== "replay" || offered) return;
    offered = true;
    void offerSample();
  });
  effect(() => {
    const [at, of, different, events] = [policy.value, account.value, changes.value, eventsText.value];
    clearTimeout(timer);
    if (chosenTab.value !== "replay" || at === undefined || of === undefined || events === undefined) return;
    const run = (): void => void ask({ revision: at.revision, account: of.name, changes: different, events }).then(
      (found) => {
        if (found !== undefined) replayAnswer.value = found;
      },
      (fault: unknown) => {
        // A policy that has been replaced meanwhile is answered for by its successor.
        if (policy.peek()?.revision === at.revision) replayAnswer.value = { issues: [fault instanceof Error ? fault.message : String(fault)] };
      },
    );
    timer = setTimeout(run, replayAnswer.peek() === undefined ? 0 : calmMs);
  });
}

/** Events that come with the policy at hand, or with the reference. */
export async function offerSample(): Promise<void> {
  const own = shippedPolicies.find(({ folder }) => folder === folderOf(activeName.peek()));
  const [sample] = own !== undefined && own.events.length > 0 ? own.events : (shippedPolicies.find(({ folder }) => folder === "reference")?.events ?? []);
  if (sample !== undefined) eventsText.value = await sample.load();
}

/** Looks at the account as it is after the entry at hand, in What if. */
export async function openThen(): Promise<void> {
  const [at, of, result, events] = [policy.value, account.value, replayResult.value, eventsText.value];
  const entry = result?.entries[entryIndex.value];
  if (at === undefined || of === undefined || entry === undefined || events === undefined) return;
  const json = await engine.ask("replayUntil", { revision: at.revision, account: of.name, changes: changes.value, events, index: entryIndex.value });
  if (json === undefined) return;
  await openAccount(`${of.snapshot.account.id} ${entry.at}`, json, "own");
  chosenTab.value = "what-if";
}
