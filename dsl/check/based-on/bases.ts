/** The texts that a policy may be based on, as whoever has files hands them over. */

import type { BaseName, PolicyAst } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { suggest } from "../../diagnostics/suggest.ts";

/** A text as parsed. `file` names it in messages, and is in all its spans. */
export interface Base {
  readonly file: string;
  readonly ast: PolicyAst;
  /** Whether the text has syntax errors: what it lacks, nobody knows. */
  readonly broken: boolean;
}

export interface Bases {
  /** In the order in which they are looked through. */
  readonly all: readonly Base[];
  /** Ids of further policies that are at hand, for a guess at what was meant. */
  readonly ids?: readonly string[];
  /** Where they were looked for, for the message about a missing one: `policies/common and policies`. */
  readonly lookedIn?: string;
}

export const noBases: Bases = { all: [] };

/** The first that has the id and the version; or what to say. `trail` has the policies that led here, the outermost first. */
export function findBase({ id, version }: BaseName, { all, ids = [], lookedIn }: Bases, trail: readonly string[]): Base | Diagnostic {
  const name = keyOf(id.text, version.text);
  const span = { ...id.span, end: version.span.end };
  if (trail.includes(name)) {
    const round = [...trail.slice(trail.indexOf(name)), name].map((one) => `\`${one.split(" ")[0]}\``).join(" on ");
    return { code: "base-loop", severity: "error", message: `A policy cannot be based on itself: ${round}.`, at: { span }, help: "Let one of them state its rules by itself." };
  }
  const named = all.filter(({ ast }) => ast.id?.text === id.text);
  const found = named.find(({ ast }) => versionOf(ast) === version.text);
  if (found === undefined) return missing({ id, version }, span, named, [...all.flatMap(({ ast }) => ast.id?.text ?? []), ...ids], lookedIn);
  if (found.ast.extends !== undefined) {
    const message = `\`${id.text}\` is an overlay of \`${found.ast.extends.id.text}\`, and no policy by itself.`;
    return { code: "base-overlay", severity: "error", message, at: { span }, help: `Write \`based on ${found.ast.extends.id.text} version ${found.ast.extends.version.text}\`.` };
  }
  if (found.broken) {
    return { code: "base-broken", severity: "error", message: `\`${id.text}\` has errors, so nothing can be based on it.`, at: { span }, also: [{ span: found.ast.id?.span ?? found.ast.span, caption: "this text cannot be read" }], help: `Mend it first: \`plimsoll check ${found.file}\`.` };
  }
  return found;
}

export function keyOf(id: string, version: string): string {
  return `${id} ${version}`;
}

export function versionOf(ast: PolicyAst): string {
  for (const item of ast.items) if (item.kind === "version") return item.version.text;
  return "1";
}

function missing({ id, version }: BaseName, span: BaseName["id"]["span"], named: readonly Base[], ids: readonly string[], lookedIn: string | undefined): Diagnostic {
  const versions = named.map(({ ast }) => versionOf(ast));
  const guess = suggest(id.text, ids);
  const where = lookedIn === undefined ? "" : ` It was looked for in ${lookedIn}.`;
  return {
    code: "base-missing",
    severity: "error",
    message: `\`${id.text}\` version ${version.text}, which this policy is based on, is not at hand.`,
    at: { span },
    help: versions.length > 0 ? `There is version ${versions.join(", ")}.` : `${guess === undefined ? "" : `Did you mean \`${guess}\`?`}${where}${guess === undefined && where === "" ? "Hand its text over too." : ""}`.trim(),
  };
}
