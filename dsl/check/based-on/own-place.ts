/** Messages about a policy that was put together, at places of its own text. */

import type { PolicyAst } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/**
 * An error in a clause that was taken is shown where the policy's own text took part in it, or else where it names its base.
 * Doubts about clauses that were taken are the base's, and stand in its own check.
 */
export function atOwnPlaces({ taken }: PolicyAst, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (taken === undefined) return found;
  const files = new Set(taken.files);
  const isTaken = ({ span }: Diagnostic["at"]): boolean => span.file !== undefined && files.has(span.file);
  return found.flatMap((diagnostic): Diagnostic[] => {
    const { at, also = [], severity, message } = diagnostic;
    if (!isTaken(at)) return [diagnostic];
    if (severity !== "error") return [];
    const own = also.find((label) => !isTaken(label));
    const others = [at, ...also.filter((label) => label !== own)];
    if (own !== undefined) return [{ ...diagnostic, at: own, also: others }];
    return [{
      ...diagnostic,
      message: `What is taken from \`${taken.from.text}\` does not fit here: ${message}`,
      at: { span: taken.from.span }, also: others,
      help: `State it in this policy, or \`repeal\` the clause.${diagnostic.help === undefined ? "" : ` ${diagnostic.help}`}`,
    }];
  });
}
