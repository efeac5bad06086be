/** Checks, on loading, every policy that some account may come to be judged by: versions with the overlays that dates and selectors can pick. */

import type { PolicyAst } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { applicable } from "./chosen.ts";
import { mergeAll, type Selectors } from "./in-force.ts";
import { holds } from "./validity.ts";
import { matches } from "./version-in-force.ts";
import { nameOf } from "./policy-set.ts";
import type { Overlay, PolicySet, PolicyVersion } from "./policy-set.ts";

/** How many policies are checked, and how many choices of selectors are tried to find them. */
export const mostCombinations = 64;
const mostChoices = 4_096;

export interface Combination {
  readonly version: PolicyVersion;
  readonly overlays: readonly Overlay[];
}

/** Every version with every set of overlays that can apply together, versions alone first; `complete` is false where there are more. */
export function combinationsOf(set: PolicySet): { readonly combinations: readonly Combination[]; readonly complete: boolean } {
  const found = new Map<string, Combination>();
  const { choices, complete } = choicesOf(set);
  const days = [...new Set(["0000-01-01", ...[...set.versions, ...set.overlays].flatMap(({ from, until }) => [from, until].filter((day) => day !== undefined))])].sort();
  for (const version of set.versions) {
    found.set(version.file, { version, overlays: [] });
    for (const day of days.filter((each) => holds(version, each))) {
      for (const selectors of choices) {
        const overlays = applicable(set, version, (overlay) => holds(overlay, day) && overlay.selectors.every((selector) => matches(selector, selectors)));
        const key = [version.file, ...overlays.map((overlay) => overlay.file)].join("\n");
        if (!found.has(key) && found.size >= mostCombinations) return { combinations: [...found.values()], complete: false };
        found.set(key, { version, overlays });
      }
    }
  }
  return { combinations: [...found.values()], complete };
}

/** What `check` says of each combination, each message once. A message that only overlays bring about says in which combination. */
export function checkCombinations(set: PolicySet, check: (ast: PolicyAst) => { readonly diagnostics: readonly Diagnostic[] }): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const { combinations, complete } = combinationsOf(set);
  for (const { version, overlays } of combinations) {
    const merged = mergeAll(version, overlays);
    // A broken merge would only repeat itself in messages about clauses that are not there.
    const diagnostics = merged.diagnostics.length > 0 ? merged.diagnostics : check(merged.ast).diagnostics;
    for (const diagnostic of diagnostics) {
      const { file, start, end } = diagnostic.at.span;
      const key = JSON.stringify([diagnostic.code, diagnostic.message, file, start, end]);
      if (!found.has(key)) found.set(key, overlays.length === 0 ? diagnostic : placed(diagnostic, nameOf(version, overlays)));
    }
  }
  if (!complete) found.set("", tooMany(set));
  return [...found.values()];
}

function placed(diagnostic: Diagnostic, combination: string): Diagnostic {
  return { ...diagnostic, help: [diagnostic.help, `This is so in ${combination}.`].filter((part) => part !== undefined).join(" ") };
}

/** Every way in which selectors can choose: each value that an overlay names, and one that none names. */
function choicesOf(set: PolicySet): { readonly choices: readonly Selectors[]; readonly complete: boolean } {
  const values = new Map<string, Set<string>>();
  for (const { key, values: named } of set.overlays.flatMap((overlay) => overlay.selectors)) {
    const known = values.get(key) ?? new Set<string>();
    for (const value of named) known.add(value);
    values.set(key, known);
  }
  let choices: Selectors[] = [{}];
  for (const [key, named] of values) {
    choices = choices.flatMap((choice) => [choice, ...[...named].map((value) => ({ ...choice, [key]: value }))]);
    if (choices.length > mostChoices) return { choices: choices.slice(0, mostChoices), complete: false };
  }
  return { choices, complete: true };
}

function tooMany(set: PolicySet): Diagnostic {
  const last = set.overlays.at(-1);
  return {
    code: "too-many-combinations",
    severity: "warning",
    message: `The overlays of \`${set.id}\` can come together in more than ${mostCombinations} ways, of which the first ${mostCombinations} were checked.`,
    at: { span: last?.baseName.span ?? { start: 0, end: 0 } },
    help: "Let overlays extend each other where they belong together, or use fewer selectors.",
  };
}
