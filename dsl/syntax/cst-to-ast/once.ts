import type { CstNode } from "../chevrotain.ts";
import { isMoved } from "../kept.ts";
import type { Span } from "../../ast.ts";
import type { Places } from "./cst.ts";

type Reader<T> = (node: CstNode, places: Places) => T;

/** A reader that reads each node of one file once. A tree that was read at another place is that one with its places moved. */
export function once<T>(read: Reader<T>): Reader<T> {
  const known = new WeakMap<CstNode, { readonly file: string | undefined; readonly tree: T }>();
  const readHere: Reader<T> = (node, places) => {
    const before = known.get(node);
    if (before !== undefined && before.file === places.file) return before.tree;
    const tree = read(node, places);
    known.set(node, { file: places.file, tree });
    return tree;
  };
  return (node, places) => (isMoved(node) ? moved(readHere(node.of, places), node.by) : readHere(node, places));
}

/** A copy of a tree with each of its places moved. */
function moved<T>(tree: T, by: number): T {
  if (Array.isArray(tree)) return tree.map((part: unknown) => moved(part, by)) as T; // the same shape
  if (typeof tree !== "object" || tree === null) return tree;
  const copy = { ...tree } as Record<string, unknown>; // a node of the tree, whatever its kind
  for (const name in copy) {
    const part = copy[name];
    if (typeof part !== "object") continue;
    copy[name] = name === "span" ? movedSpan(part as Span, by) : moved(part, by); // every `span` of the tree is one
  }
  return copy as T; // as above
}

function movedSpan(span: Span, by: number): Span {
  return { ...span, start: span.start + by, end: span.end + by };
}
