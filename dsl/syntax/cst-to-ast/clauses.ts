import type { CstNode } from "../chevrotain.ts";
import type {
  CancelAst, Citation, CountAst, EffectAst, Expr, LimitAst, MoveAst, Name, PermissionAst, SetAst, ShareAst, ShareOfAst, Tail,
} from "../../ast.ts";
import { K, NumberToken, Path } from "../tokens.ts";
import { allTokens, child, children, nameFrom, present, token, tokens } from "./cst.ts";
import type { Places } from "./cst.ts";
import { damaged, exprFrom, numberFrom } from "./expressions.ts";
import { whereFrom } from "./forms.ts";
import { once } from "./once.ts";

/** `tail` below a node: its label, reason and citations; all absent where there is none. */
export function tailFrom(node: CstNode | undefined, places: Places): Tail {
  const tail = node?.name === "tail" ? node : child(node, "tail");
  const label = nameFrom(token(tail, "label"), places);
  const because = nameFrom(token(tail, "because"), places);
  const shows = showsFrom(tail, places);
  return { ...(label && { label }), ...(because && { because }), ...(shows.length > 0 && { shows }), cites: citesFrom(child(tail, "cite"), places) };
}

/** The tags of a `shows` below a node: `dimension 34` is one. */
export function showsFrom(node: CstNode | undefined, places: Places): readonly Name[] {
  return present(
    children(child(node, "shows"), "tag").map((one): Name | undefined => {
      const word = token(one, "tag")?.image;
      const number = token(one, "tagged")?.image;
      return word === undefined ? undefined : { text: number === undefined ? word : `${word} ${number}`, span: places.of(one) };
    }),
  );
}

export function citesFrom(node: CstNode | undefined, places: Places): readonly Citation[] {
  return present(
    children(node, "citation").map((one): Citation | undefined => {
      const source = nameFrom(token(one, "source"), places);
      return source && { source, sections: namesFrom(one, "section", places), span: places.of(one) };
    }),
  );
}

/** The citations after a block's `{`. */
export function openingCitesFrom(node: CstNode | undefined, places: Places): readonly Citation[] {
  return citesFrom(child(child(node, "opening"), "cite"), places);
}

export function namesFrom(node: CstNode | undefined, label: string, places: Places): readonly Name[] {
  return present(tokens(node, label).map((one) => nameFrom(one, places)));
}

/** The condition of a `when` below a node. */
export function whenFrom(node: CstNode | undefined, places: Places): Expr | undefined {
  const when = child(node, "when");
  return when === undefined || damaged(when) ? undefined : exprFrom(child(when, "condition"), places);
}

export const shareFrom = once((node, places): ShareAst | undefined => {
  const how =
    token(node, K.nothing) !== undefined ? "nothing"
    : token(node, K.all) !== undefined ? "all"
    : token(node, "key") !== undefined ? "same"
    : undefined;
  return how && { kind: "share", how, keys: namesFrom(node, "key", places), tail: tailFrom(node, places), span: places.of(node) };
});

export const countFrom = once((node, places): CountAst | undefined => {
  const amount = exprFrom(child(node, "expr"), places);
  const when = whenFrom(node, places);
  return {
    kind: token(node, "verb")?.image === "reserve" ? "reserve" : "count",
    ...(amount && { amount }),
    purposes: namesFrom(node, "purpose", places),
    ...(when && { when }),
    tail: tailFrom(node, places),
    span: places.of(node),
  };
});

/** One for each of its actions, all at the place of the clause. */
export const permissionsFrom = once((node, places): readonly PermissionAst[] => {
  const verdict = token(node, "verdict")?.image as PermissionAst["verdict"] | undefined; // three words by the grammar
  const actor = nameFrom(token(child(node, "actor"), "actor"), places);
  const actions = present(children(node, "action").map((one) => joinedName(one, places)));
  if (verdict === undefined || actor === undefined) return [];
  const when = whenFrom(node, places);
  const upTo = limitFrom(child(node, "limit"), places);
  const said = {
    kind: "permission" as const,
    verdict,
    actor,
    ...(when && { when }),
    ...(upTo && { upTo }),
    also: present(children(node, "effect").map((one) => effectFrom(one, places))),
    tail: tailFrom(node, places),
    span: places.of(node),
  };
  return actions.map((action) => ({ ...said, action, ...(actions.length > 1 && { several: true as const }) }));
});

/** All words of a node as one name: `add to position`. */
function joinedName(node: CstNode | undefined, places: Places): Name | undefined {
  const words = allTokens(node);
  if (node === undefined || words.length === 0 || damaged(node)) return undefined;
  return { text: words.map((one) => one.image).join(" "), span: places.of(node) };
}

function limitFrom(node: CstNode | undefined, places: Places): LimitAst | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const span = places.of(node);
  if (token(node, K.keeps) !== undefined) {
    const condition = exprFrom(child(node, "keeps"), places);
    return { kind: "keeps", ...(condition && { condition }), span };
  }
  const value = exprFrom(child(node, "expr"), places);
  return value && { kind: "limit", value, span };
}

function effectFrom(node: CstNode, places: Places): EffectAst | undefined {
  const span = places.of(node);
  const bucket = nameFrom(token(node, "forfeited"), places);
  if (bucket !== undefined) return { kind: "forfeit", bucket, span };
  const set = setFrom(child(node, "setFact"), places);
  if (set !== undefined) return set;
  if (token(node, K.close) !== undefined) {
    const where = whereFrom(child(node, "where"), places);
    return damaged(node) ? undefined : { kind: "close_all", ...(where && { where }), span };
  }
  return moveFrom(child(node, "moveMoney"), places) ?? cancelFrom(child(node, "cancelOrders"), places);
}

export function setFrom(node: CstNode | undefined, places: Places): SetAst | undefined {
  const path = nameFrom(token(node, "changed"), places);
  if (node === undefined || path === undefined) return undefined;
  const value = exprFrom(child(node, "expr"), places);
  return { kind: "set", path, ...(value && { value }), span: places.of(node) };
}

export function moveFrom(node: CstNode | undefined, places: Places): MoveAst | undefined {
  const from = nameFrom(token(node, "from"), places);
  const to = nameFrom(token(node, "to"), places);
  if (node === undefined || from === undefined || to === undefined) return undefined;
  const amount = exprFrom(child(node, "expr"), places);
  return { kind: "move", ...(amount && { amount }), from, to, span: places.of(node) };
}

export function cancelFrom(node: CstNode | undefined, places: Places): CancelAst | undefined {
  if (node === undefined || damaged(node)) return undefined;
  const scope = nameFrom(token(node, "scope"), places);
  const where = whereFrom(child(node, "where"), places);
  return { kind: "cancel_orders", ...(scope && { scope }), ...(where && { where }), span: places.of(node) };
}

/** A bucket's name: a path, a word, or `cost of position`. */
export function bucketFrom(node: CstNode | undefined, places: Places): Name | undefined {
  if (node === undefined || damaged(node)) return undefined;
  if (token(node, "cost") !== undefined) return joinedName(node, places);
  return nameFrom(token(node, "bucket") ?? token(node, Path), places);
}

/** `recipients`: one bucket, or the shares of a split. */
export function recipientsFrom(node: CstNode | undefined, places: Places): readonly ShareOfAst[] {
  const single = child(node, "bucket");
  const bucket = bucketFrom(single, places);
  if (bucket !== undefined) return [{ bucket, span: bucket.span }];
  return present(
    children(node, "portionOfBucket").map((one): ShareOfAst | undefined => {
      const number = token(one, NumberToken);
      const receiver = bucketFrom(child(one, "bucket"), places);
      return number && receiver && { share: numberFrom(number, places), bucket: receiver, span: places.of(one) };
    }),
  );
}
