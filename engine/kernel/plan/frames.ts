import { termsOf } from "./pools.ts";
import type { Lookup, Member, Node, Num, Place, Truth } from "./nodes.ts";

/** The object that a node is of: nothing narrower than it is read. */
export type Frame = "account" | "pool" | Member | "group";

const depth: Readonly<Record<Frame, number>> = { account: 0, pool: 1, position: 2, order: 2, balance: 2, group: 2 };

/** Frames, ranks and parts of the nodes of one mode. A class because it remembers them. */
export class Frames {
  private readonly single: boolean;
  private readonly frames = new Map<Node, Frame>();
  private readonly ranks = new Map<Node, number>();

  /** In a mode of single positions a pool and its position are one object. */
  constructor(single: boolean) {
    this.single = single;
  }

  of(node: Node): Frame {
    const known = this.frames.get(node);
    if (known !== undefined) return known;
    const frame = this.reckon(node);
    this.frames.set(node, frame);
    return frame;
  }

  ofPlace(place: Place): Frame {
    const [head] = place.split(".") as [Frame];
    return this.single && head === "position" ? "pool" : head;
  }

  ofLookup({ by, at }: Lookup): Frame {
    return narrower(this.of(by), this.ofPlace(at));
  }

  /** How many sums deep a node is. */
  rank(node: Node): number {
    const known = this.ranks.get(node);
    if (known !== undefined) return known;
    const inner = Math.max(0, ...partsOf(node).map((part) => this.rank(part)));
    const rank = isGathering(node) ? inner + 1 : inner;
    this.ranks.set(node, rank);
    return rank;
  }

  private reckon(node: Node): Frame {
    if (node.kind === "alike") return this.ofPlace(node.at);
    if (isGathering(node)) return node.range;
    const own: Frame = node.kind === "column" || node.kind === "word" ? this.ofPlace(node.at) : node.kind === "field" || node.kind === "sliced" ? this.ofPlace(node.lookup.at) : "account";
    // What changes on the way to a price changes for the position at hand.
    if (node.kind === "side" || node.kind === "from" || (node.kind === "field" && node.lookup.pinned !== undefined)) return this.ofPlace("position");
    return partsOf(node).reduce((frame, part) => narrower(frame, this.of(part)), own);
  }
}

export type Aggregate = Extract<Num, { kind: "sum" }> | Extract<Truth, { kind: "some" }>;

export function isAggregate(node: Node): node is Aggregate {
  return node.kind === "sum" || node.kind === "some";
}

/** What one loop over members finds. */
export type Looped = Aggregate | Extract<Num, { kind: "most" }>;

export function isLooped(node: Node): node is Looped {
  return isAggregate(node) || node.kind === "most";
}

export type Gathering = Looped | Extract<Num, { kind: "alike" | "grouped" | "pools" }>;

/** What ranges over members, in whatever way. */
export function isGathering(node: Node): node is Gathering {
  return isLooped(node) || node.kind === "alike" || node.kind === "grouped" || node.kind === "pools";
}

export function narrower(a: Frame, b: Frame): Frame {
  return depth[b] > depth[a] ? b : a;
}

/** The nodes directly inside one. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "literal":
    case "column":
    case "unknown":
    case "known":
    case "word":
    case "side":
    case "unclear":
      return [];
    case "operation":
    case "compare":
      return [node.left, node.right];
    case "worth":
      return [node.units, node.price, node.inverse];
    case "signed":
      return [node.value, node.sign, node.turned];
    case "extreme":
    case "logic":
      return node.of;
    case "absolute":
    case "not":
    case "some":
    case "power":
    case "root":
      return [node.of];
    case "choose":
    case "choice":
      return [node.condition, node.then, node.otherwise];
    case "sum":
    case "grouped":
    case "gathered":
    case "groups":
      return [node.term];
    case "most":
      return [node.where, node.term];
    case "alike":
      return [node.sums.term];
    case "pools":
      return termsOf(node.terms);
    case "field":
    case "from":
    case "sliced":
    case "slices":
      return [node.lookup.by];
    case "round":
      return [node.of, node.step];
  }
}

/** Every node below these, each once. */
export function reachable(roots: readonly Node[]): ReadonlySet<Node> {
  const found = new Set<Node>();
  const queue = [...roots];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    queue.push(...partsOf(node));
  }
  return found;
}
