import type { DefinitionParams, Location } from "vscode-languageserver";
import { definition as find } from "../../dsl/service/index.ts";
import type { OpenPolicy } from "./documents.ts";
import { locationOf } from "./positions.ts";
import { analysesOf, homeOf, type RelatedPolicy } from "./related.ts";

export function definition(policy: OpenPolicy, { position }: DefinitionParams, others: readonly RelatedPolicy[]): Location[] {
  return find(policy.analysis, policy.document.offsetAt(position), analysesOf(others)).map((span) => locationOf(homeOf(span, policy, others), span));
}
