import EngineWorker from "./engine.ts?worker";
import LanguageWorker from "./language.ts?worker";
import { Asker } from "./channel.ts";
import type { EngineApi } from "./engine.ts";
import type { LanguageApi } from "./language.ts";

/** Both workers, connected with each other: policies go from the one to the other without passing the page. */
function start(): { readonly language: Asker<LanguageApi>; readonly engine: Asker<EngineApi> } {
  const languageWorker = new LanguageWorker();
  const engineWorker = new EngineWorker();
  const { port1, port2 } = new MessageChannel();
  const language = new Asker<LanguageApi>(languageWorker);
  const engine = new Asker<EngineApi>(engineWorker);
  void language.ask("connect", { port: port1 }, undefined, [port1]);
  void engine.ask("connect", { port: port2 }, undefined, [port2]);
  return { language, engine };
}

export const { language, engine } = start();
