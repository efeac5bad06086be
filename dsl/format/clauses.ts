import type { CancelAst, CountAst, EffectAst, Expr, LimitAst, MoveAst, Name, PermissionAst, SetAst, ShareAst, Span, Tail } from "../ast.ts";
import { unreachable } from "../../engine/number/assert.ts";
import { fill, nest } from "./doc.ts";
import type { Doc } from "./doc.ts";
import { clause } from "./entry.ts";
import type { Clause } from "./entry.ts";
import { expression, where } from "./expressions.ts";
import { names } from "./words.ts";

/** `sharing unspecified  because "…"`. */
export function unspecified(what: string, span: Span, tail: Tail): Clause {
  return clause(span, { head: `${what} unspecified`, tail });
}

export function share({ how, keys, span, tail }: ShareAst): Clause {
  switch (how) {
    case "nothing":
      return clause(span, { head: "share margin with nothing", tail });
    case "all":
      return clause(span, { head: "share margin across all positions", tail });
    case "same":
      return clause(span, { head: `share margin across positions with same ${names(keys)}`, tail });
    default:
      return unreachable(how);
  }
}

export function count({ kind, amount, purposes, when, span, tail }: CountAst): Clause {
  const parts = [...(purposes.length === 0 ? [] : [`for ${names(purposes)}`]), ...part("when", when)];
  return clause(span, { head: [`${kind} `, expression(amount)], parts, tail });
}

/** The clauses of a block as they are written: one on several actions is one, with its other actions; the tree has it once for each. */
export function written<C extends object>(clauses: readonly C[]): readonly { readonly clause: C; readonly others: readonly Name[] }[] {
  const found: { clause: C; others: Name[] }[] = [];
  for (const clause of clauses) {
    const last = found.at(-1);
    if (last !== undefined && isSeveral(clause) && isSeveral(last.clause) && last.clause.span.start === clause.span.start) last.others.push(clause.action);
    else found.push({ clause, others: [] });
  }
  return found;
}

function isSeveral(clause: object): clause is PermissionAst {
  return "several" in clause && clause.several === true;
}

export function permission({ verdict, actor, action, when, upTo, also, span, tail }: PermissionAst, others: readonly Name[]): Clause {
  const effects: Doc[] = also.map((effect, index) => [effectDoc(effect), index < also.length - 1 ? "," : ""]);
  return clause(span, {
    head: `${verdict} ${actor.text} to ${names([action, ...others])}`,
    parts: [
      ...part("when", when),
      ...(upTo ? [limit(upTo)] : []),
      ...(effects.length === 0 ? [] : [fill(["also ", effects[0] ?? ""], effects.slice(1))]),
    ],
    tail,
  });
}

/** The words that begin the steps of a list or the clauses of a plan stand in a column as wide as `finally`. */
export function column(word: string): string {
  return word.padEnd("finally ".length);
}

/** `when …` as the part of a clause, where there is one. */
export function part(word: string, expr: Expr | undefined): Doc[] {
  return expr === undefined ? [] : [[`${word} `, expression(expr)]];
}

function limit(ast: LimitAst): Doc {
  return ast.kind === "keeps" ? ["up to amount that keeps ", expression(ast.condition)] : ["up to ", expression(ast.value)];
}

function effectDoc(ast: EffectAst): Doc {
  switch (ast.kind) {
    case "forfeit":
      return `forfeit ${ast.bucket.text}`;
    case "set":
      return setFact(ast);
    case "move":
      return move(ast);
    case "cancel_orders":
      return cancelOrders(ast);
    case "close_all":
      return nest(2, fill("close all positions", where(ast.where)));
    default:
      return unreachable(ast);
  }
}

export function setFact({ path, value }: SetAst): Doc {
  return [`set ${path.text} to `, expression(value)];
}

export function move({ amount, from, to }: MoveAst): Doc {
  return ["move ", expression(amount), ` from ${from.text} to ${to.text}`];
}

export function cancelOrders({ scope, where: filter }: CancelAst): Doc {
  return nest(2, fill(`cancel orders${scope ? ` in ${scope.text}` : ""}`, where(filter)));
}
