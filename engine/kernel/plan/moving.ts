import type { Factory } from "./factory.ts";
import { isGathering, partsOf, reachable } from "./frames.ts";
import { isMovable } from "../../facts.ts";
import type { Node, Num, Truth } from "./nodes.ts";

/** What of a stage moves with a price, and what must be so that nothing else of it does. */

export const markPrice = "instrument.mark_price";

/** Thrown where a price is not to be found here; the message says why. */
export class Beyond extends Error {}

export type Comparison = Extract<Truth, { kind: "compare" }>;

interface Moving {
  readonly comparison: Comparison;
  /** What must be above 0 beside it. */
  readonly guards: readonly Num[];
  /** What must be so that nothing else moves. */
  readonly asked: readonly Truth[];
  /** The whole condition with something in the comparison's place. */
  readonly put: (instead: Truth) => Truth;
}

/** The one comparison of a condition that moves with the price, among others that stay; `undefined` where it is not one. */
export function movingIn(make: Factory, truth: Truth): Moving | undefined {
  if (truth.kind === "compare") return truth.operator === "=" || truth.operator === "!=" ? undefined : { comparison: truth, guards: [], asked: [], put: (instead) => instead };
  if (truth.kind !== "logic") return undefined;
  const all = truth.of.filter(movesAtAll);
  const guards = truth.operator === "and" && all.length > 1 ? all.flatMap((each) => guardIn(each) ?? []) : [];
  const open = guards.length === 0 ? all : all.filter((each) => guardIn(each) === undefined);
  const shut = truth.operator === "or" && open.length > 1 ? open.flatMap((each) => (shutBy(make, each) === undefined ? [] : [each])) : [];
  const [one, ...others] = open.filter((each) => !shut.includes(each));
  if (one === undefined || others.length > 0) return undefined;
  const inner = movingIn(make, one);
  if (inner === undefined) return undefined;
  // Where a guard does not hold now it may at another price.
  const beside = (each: Truth): Truth => (guards.length > 0 && movesAtAll(each) ? make.choice(each, make.known(true), make.doubt("what guards a stage may hold at another price")) : each);
  return { comparison: inner.comparison, guards: [...guards, ...inner.guards], asked: [...shut.flatMap((each) => shutBy(make, each) ?? []), ...inner.asked], put: (instead) => make.logic(truth.operator, truth.of.map((each) => (each === one ? inner.put(instead) : beside(each)))) };
}

/** What a condition asks to be above 0: `pool.maintenance_margin > 0`. */
function guardIn(truth: Truth): Num | undefined {
  if (truth.kind !== "compare") return undefined;
  return truth.operator === ">" && isNothing(truth.right) ? truth.left : truth.operator === "<" && isNothing(truth.left) ? truth.right : undefined;
}

/** Tells whether a number or a condition can change with the price, and remembers it. */
export function moverOf(): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  const moves = (node: Node): boolean => {
    const found = known.get(node) ?? ((node.kind === "column" && isMovable(node.column.path)) || partsOf(node).some(moves));
    known.set(node, found);
    return found;
  };
  return moves;
}

/** Whether prices move a number of an order by its own instrument alone. */
export function movesByOrders(term: Num): boolean {
  return [...reachable([term])].every((node) => (node.kind === "column" ? !isMovable(node.column.path) || node.at === "order.instrument" : !isGathering(node)));
}

function movesAtAll(node: Node): boolean {
  return [...reachable([node])].some((each) => each.kind === "column" && isMovable(each.column.path));
}

/** What makes a condition false whatever the price: words in front, such as whether the pool was in a stage before. */
function shutBy(make: Factory, truth: Truth): Truth | undefined {
  if (truth.kind !== "logic" || truth.operator !== "and") return undefined;
  const [first] = truth.of;
  return first === undefined || movesAtAll(first) || [...reachable([first])].some(({ kind }) => kind === "compare" || kind === "some") ? undefined : make.not(first);
}

/** The engine solves no price where a root is taken: words of the account by which none is; `undefined` where they do not say. */
export function withoutRoots(make: Factory, node: Node): readonly Truth[] | undefined {
  if (!takesRoot(node)) return [];
  if (node.kind === "power") return undefined;
  if ((node.kind === "choose" || node.kind === "choice") && node.condition.kind === "word" && node.condition.at === "account" && takesRoot(node.then) !== takesRoot(node.otherwise)) {
    return [takesRoot(node.then) ? make.not(node.condition) : node.condition];
  }
  const all = partsOf(node).map((part) => withoutRoots(make, part));
  return all.every((each) => each !== undefined) ? all.flat() : undefined;
}

function takesRoot(node: Node): boolean {
  return [...reachable([node])].some(({ kind }) => kind === "power");
}

/** Whether a condition says that no two positions agree on a word. */
export function isApart(condition: Truth): boolean {
  return condition.kind === "word" && condition.column.apart !== undefined;
}

export function isMark(node: Num): boolean {
  return node.kind === "column" && node.at === "position.instrument" && node.column.path === markPrice;
}

export function isNothing(node: Num): boolean {
  return node.kind === "literal" && node.value.n === 0n;
}
