import { language } from "../worker/start.ts";
import type { monaco } from "./monaco.ts";
import { at, toLocation } from "./positions.ts";

export const referenceProvider: monaco.languages.ReferenceProvider = {
  async provideReferences(model, position, { includeDeclaration }) {
    const found = await language.ask("references", at(model, position));
    return found.filter(({ declaration }) => includeDeclaration || !declaration).map(({ span }) => toLocation(model, span));
  },
};
