/** Effective dates: what a policy says of them, and whether they make sense. */

import type { Span } from "../../ast.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PolicyAst } from "../../ast.ts";
import { itemsOf } from "./policy-set.ts";
import type { PolicyVersion, Validity } from "./policy-set.ts";

/** The policy's dates; `span` is where it says them, or where it begins. */
export function validityOf(ast: PolicyAst): Validity & { readonly span: Span } {
  const item = itemsOf(ast, "effective")[0];
  return { from: item?.from?.text, until: item?.until?.text, span: item?.span ?? ast.id?.span ?? ast.span };
}

/** The first day comes before the end. That the days exist, the parser has seen to. */
export function checkDates(ast: PolicyAst): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { from, until, span } of itemsOf(ast, "effective")) {
    if (from === undefined || until === undefined || from.text < until.text) continue;
    found.push({
      code: "period-empty",
      severity: "error",
      message: `The policy would end on ${until.text} and begin on ${from.text}, so it is never in force.`,
      at: { span },
      help: "`from` is the first day, `until` the first day on which it no longer holds.",
    });
  }
  return found;
}

/** Versions in rising order: each must begin on the day the one before it ends. */
export function checkSequence(versions: readonly PolicyVersion[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, later] of versions.entries()) {
    const earlier = versions[index - 1];
    if (earlier === undefined || earlier.until === later.from) continue;
    const overlap = earlier.until === undefined || later.from === undefined || later.from < earlier.until;
    found.push({
      code: overlap ? "versions-overlap" : "versions-gap",
      severity: "error",
      message: overlap
        ? `Versions ${earlier.version} and ${later.version} are both in force from ${later.from ?? "the beginning"}${spell(earlier.until, later.until)}.`
        : `No version is in force from ${earlier.until} until ${later.from}: version ${earlier.version} has ended, version ${later.version} has not begun.`,
      at: { span: validityOf(later.ast).span, caption: `version ${later.version}` },
      also: [{ span: validityOf(earlier.ast).span, caption: `version ${earlier.version}` }],
      help: overlap ? `End version ${earlier.version} with \`until ${later.from ?? "DATE"}\`.` : `End version ${earlier.version} with \`until ${later.from}\`, or begin version ${later.version} with \`from ${earlier.until}\`.`,
    });
  }
  return found;
}

/** Rising by first day; what has no first day begins before everything. */
export function byFirstDay(a: Validity, b: Validity): number {
  return (a.from ?? "") < (b.from ?? "") ? -1 : (a.from ?? "") > (b.from ?? "") ? 1 : 0;
}

function spell(earlier: string | undefined, later: string | undefined): string {
  const end = [earlier, later].filter((date) => date !== undefined).sort()[0];
  return end === undefined ? "" : ` until ${end}`;
}
