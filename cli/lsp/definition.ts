import type { DefinitionParams, Location } from "vscode-languageserver";
import { definition as find } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { rangeOf } from "./positions.ts";

export function definition({ uri, document, analysis }: OpenPolicy, { position }: DefinitionParams): Location[] {
  return find(analysis, document.offsetAt(position)).map((span) => ({ uri, range: rangeOf(document, span) }));
}
