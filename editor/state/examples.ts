import { computed, effect, signal } from "@preact/signals";
import type { ExampleRun } from "../worker/engine-desk.ts";
import { aside } from "../worker/start.ts";
import { policy } from "./policy.ts";

interface Runs {
  readonly revision: number;
  readonly results: ReadonlyMap<number, ExampleRun>;
  readonly done: boolean;
}

/** How the examples of the policy at hand end; they run again after each change of it, once people stop typing. */
export const runs = signal<Runs>({ revision: 0, results: new Map(), done: false });

export const exampleCount = computed(() => {
  const all = policy.value?.examples.length ?? 0;
  const passed = [...runs.value.results.values()].filter((each) => each.passed).length;
  return { passed, all, done: runs.value.done && runs.value.revision === policy.value?.revision };
});

const calmMs = 350;

export function followExamples(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const revision = policy.value?.revision;
    clearTimeout(timer);
    if (revision !== undefined) timer = setTimeout(() => void run(revision), calmMs);
  });
}

async function run(revision: number): Promise<void> {
  const results = new Map<number, ExampleRun>();
  const show = (done: boolean): void => {
    if (policy.peek()?.revision === revision) runs.value = { revision, results: new Map(results), done };
  };
  let shownAt = performance.now();
  try {
    await aside.ask("examples", { revision }, (result) => {
      results.set(result.index, result);
      // A picture a frame is enough.
      if (performance.now() - shownAt < 100) return;
      shownAt = performance.now();
      show(false);
    });
    show(true);
  } catch {
    // The policy has changed meanwhile: its own run follows.
  }
}
