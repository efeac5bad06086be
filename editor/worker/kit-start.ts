import KitWorker from "./kit.ts?worker";
import { Asker } from "./channel.ts";
import type { KitApi } from "./kit.ts";

/** A worker for one long question: it begins with the question, and is ended with its answer or before. */
export class LongQuestion {
  private worker: Worker | undefined;

  /** Ends what is being answered and asks something else. An answer that is ended never comes. */
  async ask<Answer>(question: (kit: Asker<KitApi>) => Promise<Answer>): Promise<Answer> {
    this.end();
    const worker = new KitWorker();
    this.worker = worker;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        worker.onerror = () => reject(new Error("The worker that answers could not be started."));
        question(new Asker<KitApi>(worker)).then(resolve, reject);
      });
    } finally {
      worker.terminate();
      if (this.worker === worker) this.worker = undefined;
    }
  }

  /** Ends what is being answered, if anything is. */
  end(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }
}
