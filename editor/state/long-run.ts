import { signal, type Signal } from "@preact/signals";
import type { Asker } from "../worker/channel.ts";
import type { KitApi } from "../worker/kit.ts";
import { LongQuestion } from "../worker/kit-start.ts";

/** Where a long question is: being asked, stopped by somebody, refused in words, or answered. */
export type Stage = "waiting" | "running" | "stopped" | "done" | { readonly refused: string };

/** A long question that the newest asker has: an older one is ended by a newer. It holds what was found so far and never says that it is of anything else. */
export class LongRun<Found> {
  readonly stage: Signal<Stage> = signal<Stage>("waiting");
  readonly found: Signal<Found | undefined> = signal<Found | undefined>(undefined);
  private readonly question = new LongQuestion();
  private turn = 0;

  /** Asks. What is told on the way is found so far; what is answered is all of it. */
  async run(ask: (begin: <Answer>(of: (kit: Asker<KitApi>) => Promise<Answer>) => Promise<Answer>, tell: (found: Found) => void) => Promise<Found>): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    this.question.end();
    this.found.value = undefined;
    this.stage.value = "running";
    const tell = (found: Found): void => {
      if (mine === this.turn) this.found.value = found;
    };
    try {
      const found = await ask((of) => (mine === this.turn ? this.question.ask(of) : new Promise(() => undefined)), tell);
      if (mine !== this.turn) return;
      this.found.value = found;
      this.stage.value = "done";
    } catch (fault) {
      if (mine === this.turn) this.stage.value = { refused: fault instanceof Error ? fault.message : String(fault) };
    }
  }

  /** Ends it and forgets what was found: it is of something that is no more. */
  forget(): void {
    this.turn += 1;
    this.question.end();
    this.found.value = undefined;
    this.stage.value = "waiting";
  }

  /** Ends it. What was found so far stays. */
  stop(): void {
    this.turn += 1;
    this.question.end();
    this.stage.value = "stopped";
  }
}
