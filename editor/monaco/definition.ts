import { language } from "../worker/start.ts";
import type { monaco } from "./monaco.ts";
import { at, toLocations } from "./positions.ts";

export const definitionProvider: monaco.languages.DefinitionProvider = {
  provideDefinition: async (model, position) => toLocations(model, await language.ask("definition", at(model, position))),
};
