import EngineWorker from "./engine.ts?worker";
import LanguageWorker from "./language.ts?worker";
import { Asker } from "./channel.ts";
import type { EngineApi } from "./engine.ts";
import type { LanguageApi } from "./language.ts";

/** The workers, connected with each other: policies go from the language to the engines without passing the page. */
function start(): { readonly language: Asker<LanguageApi>; readonly engine: Asker<EngineApi>; readonly aside: Asker<EngineApi> } {
  const language = new Asker<LanguageApi>(new LanguageWorker());
  const engine = connected(language);
  return { language, engine, aside: connected(language) };
}

function connected(language: Asker<LanguageApi>): Asker<EngineApi> {
  const { port1, port2 } = new MessageChannel();
  const engine = new Asker<EngineApi>(new EngineWorker());
  void language.ask("connect", { port: port1 }, undefined, [port1]);
  void engine.ask("connect", { port: port2 }, undefined, [port2]);
  return engine;
}

/** `engine` answers what somebody waits for with a finger on a slider. `aside` is another of the same, for whatever may take longer: curves, examples, effects, explanations. */
export const { language, engine, aside } = start();
