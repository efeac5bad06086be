/** The worker that reads policies and answers what an editor asks of them. */
import { serve, type Port } from "./channel.ts";
import { featuresOf } from "./features.ts";
import { LanguageDesk, type AcceptQuestion } from "./language-desk.ts";
import type { ReadQuestion } from "./language-api.ts";

const engines: MessagePort[] = [];
const desk = new LanguageDesk((slot, revision, policy) => {
  // After the answer to the page, which has messages in it that somebody waits for. What is asked about the policy meanwhile waits for it.
  setTimeout(() => {
    for (const engine of engines) engine.postMessage({ slot, revision, policy });
  }, 0);
});

const api = {
  /** The port to an engine's worker, before anything else. */
  connect: ({ port }: { readonly port: MessagePort }): void => {
    engines.push(port);
  },
  read: (question: ReadQuestion) => desk.read(question),
  ...featuresOf((name, text) => desk.analysisOf(name, text)),
  accept: (question: AcceptQuestion) => desk.accept(question),
};

export type LanguageApi = typeof api;

serve(self as unknown as Port, api); // in a dedicated worker, `self` is the port to the page
