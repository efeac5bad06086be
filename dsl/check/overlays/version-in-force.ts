/** Which of several versions holds at a moment, by their dates and by the accounts that they are for. Needs no tree. */

import { holds } from "./validity.ts";
import type { NotInForce, Selectors } from "./in-force.ts";
import type { Selector, Validity } from "./policy-set.ts";

/** What of a version says when, and for whom, it is in force. */
export interface DatedVersion extends Validity {
  readonly version: string;
  /** The selectors of a snapshot that it applies to. */
  readonly selectors: readonly Selector[];
}

/** The one version of policy `id` in force at `asOf` (an instant in UTC), or why there is none. */
export function versionInForce<Version extends DatedVersion>(id: string, versions: readonly Version[], asOf: string, selectors: Selectors): { readonly kind: "in_force"; readonly version: Version } | NotInForce {
  const version = versions.find((each) => holds(each, asOf));
  if (version === undefined) return { kind: "not_in_force", reason: noVersion(id, versions, asOf) };
  const unmet = version.selectors.find((selector) => !matches(selector, selectors));
  if (unmet === undefined) return { kind: "in_force", version };
  const actual = selectors[unmet.key] === undefined ? "the snapshot does not say" : `the snapshot says \`${selectors[unmet.key]}\``;
  return { kind: "not_in_force", reason: `\`${id}\` version ${version.version} applies to ${unmet.key} ${unmet.values.join(", ")}; ${actual}.` };
}

export function matches({ key, values }: Selector, selectors: Selectors): boolean {
  const value = Object.hasOwn(selectors, key) ? selectors[key] : undefined;
  return value !== undefined && values.includes(value);
}

function noVersion(id: string, versions: readonly DatedVersion[], asOf: string): string {
  const spans = versions.map((each) => `version ${each.version} is ${spell(each)}`);
  return `No version of \`${id}\` is in force at ${asOf}: ${spans.join("; ")}.`;
}

function spell({ from, until }: Validity): string {
  return [from === undefined ? undefined : `from ${from}`, until === undefined ? undefined : `until ${until}`].filter((part) => part !== undefined).join(" ") || "always";
}
