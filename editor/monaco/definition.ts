import { language } from "../worker/start.ts";
import type { monaco } from "./monaco.ts";
import { at, toLocation } from "./positions.ts";

export const definitionProvider: monaco.languages.DefinitionProvider = {
  provideDefinition: async (model, position) => (await language.ask("definition", at(model, position))).map((span) => toLocation(model, span)),
};
