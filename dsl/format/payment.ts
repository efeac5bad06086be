import type { PayAst, PayStepAst, PayUnspecifiedAst, ShareOfAst } from "../ast.ts";
import { column, part } from "./clauses.ts";
import type { Doc } from "./doc.ts";
import { block, clause, opening, phrase } from "./entry.ts";
import type { Clause, Entry } from "./entry.ts";
import { literal, names, tailParts } from "./words.ts";

/** A list with one bare step stands on one line where it fits; every other has a line for each step. */
export function pay(ast: PayAst): Entry {
  const { kind, purposes, before, together, to, keeping, when, steps, span, tail } = ast;
  const what = `${kind} ${names(purposes)}${together ? " together" : ""}${before ? ` before ${before.text}` : ""}${to.length === 0 ? "" : ` to ${buckets(to)}`}`;
  const parts = [...part("keeping", keeping), ...part("when", when), ...tailParts(tail)];
  const [only] = steps;
  const single = steps.length === 1 && only !== undefined && tail.cites.length === 0 && isBare(only);
  return block(span, opening(what, parts), steps.map(payStep), {
    cites: tail.cites,
    ...(single && { inside: phrase(`${only.role} ${buckets(only.buckets)}`, stepParts(only)) }),
  });
}

export function payUnspecified({ purposes, span, tail }: PayUnspecifiedAst): Clause {
  return clause(span, { head: `unspecified ${names(purposes)}`, tail });
}

export function payStep(ast: PayStepAst): Clause {
  const word = ast.role === "to" ? "to " : column(ast.role);
  return clause(ast.span, { head: `${word}${buckets(ast.buckets)}`, parts: stepParts(ast), tail: ast.tail });
}

function stepParts({ upTo, downTo, when }: PayStepAst): Doc[] {
  return [...part("up to", upTo), ...part("down to", downTo), ...part("when", when)];
}

function isBare({ tail }: PayStepAst): boolean {
  return tail.label === undefined && tail.because === undefined && tail.shows === undefined && tail.cites.length === 0;
}

/** One bucket, or `split 50% A, 50% B`. */
function buckets(list: readonly ShareOfAst[]): string {
  const written = list.map(({ share, bucket }) => (share === undefined ? bucket.text : `${literal(share)} ${bucket.text}`));
  return list.some(({ share }) => share !== undefined) ? `split ${written.join(", ")}` : written.join(", ");
}
