import { isAggregate, partsOf } from "../kernel/plan/frames.ts";
import type { Member, Node, Num, Range, Truth, Wide } from "../kernel/plan/nodes.ts";
import { ofGroup } from "../kernel/plan/wide.ts";
import type { Amount, Amounts } from "./amount.ts";
import type { Certainty, Compiler } from "./compile.ts";
import type { Ground } from "./ground.ts";
import { Inexpressible } from "./inexpressible.ts";
import { MemberRows } from "./member-rows.ts";
import { holdingWord, type Rows, type Spot, type Within } from "./rows.ts";
import { sharedCtes } from "./shared-ctes.ts";
import { SharedRows } from "./shared-rows.ts";
import { Side, type Summed } from "./side.ts";

type Gathered = Extract<Wide, { kind: "gathered" }>;

/** Sums over what is not a member of the pool at hand, as side tables. A class because it keeps the readers of their rows. */
export class Gathering {
  private readonly ground: Ground;
  private readonly amounts: Amounts;
  private readonly readerOf: (rows: Rows) => Compiler;
  private readonly readers: Map<Side, Compiler>;
  private readonly ranks = new Map<Node, number>();

  constructor(ground: Ground, amounts: Amounts, readerOf: (rows: Rows) => Compiler, readers: Map<Side, Compiler>) {
    this.ground = ground;
    this.amounts = amounts;
    this.readerOf = readerOf;
    this.readers = readers;
  }

  number(node: Gathered, rows: Rows, within: Within, inside: (within: Within, term: Num) => Amount, isSilent: (amount: Amount) => boolean): Amount | undefined {
    const { which, over, range, by, term } = node;
    if (by === ofGroup || (rows.kind === "pool" && by === undefined && range === "pool" && (over === "position" || over === "order"))) {
      if (over === "asset" || (by === ofGroup && rows.kind !== "group")) throw new Inexpressible("what a group sums, read where no group is at hand");
      const each = inside(over, term);
      if (isSilent(each)) return undefined;
      return which === "sum" ? rows.sum(this.amounts, over, each) : rows.extreme(this.amounts, which, over, each);
    }
    const { side, reader, spot } = this.sideOf(over, range, by, rows, within, this.rank(term));
    const each = reader.inside(over, () => reader.number(term));
    if (reader.isSilent(each)) return undefined;
    return which === "sum" ? side.sum(this.amounts, each, spot) : side.extreme(this.amounts, which, each, spot);
  }

  truth({ which, over, range, of }: Extract<Truth, { kind: "some" }>, rows: Rows, within: Within): Certainty {
    const { side, reader, spot } = this.sideOf(over, range, undefined, rows, within, this.rank(of));
    const each = reader.inside(over, () => reader.truth(of));
    const cell = each.known === undefined ? each.cell : { sql: each.known ? "1" : "-1", depth: 0 };
    return { known: undefined, ...side.some(this.amounts, which, cell, spot) };
  }

  /** The table of those that are meant, its reader, and where it is joined. */
  private sideOf(over: Member | "asset", range: Range, by: string | undefined, rows: Rows, within: Within, rank: number): { side: Side; reader: Compiler; spot: Spot } {
    const { ground } = this;
    const spot = rows.spot(within);
    const ofMode = range === "pool" && (over === "position" || over === "order");
    if (ofMode && ground.mode.sharing?.partition.by === "position") throw new Inexpressible("a sum over what belongs to one position");
    // An account has one pool of a mode that has no keys.
    const byPool = ofMode && ground.keys.length > 0;
    if (byPool && spot.pool === undefined) throw new Inexpressible("a sum over the pool of what is not a holding");
    const key = `${over} ${ofMode} ${by ?? ""} ${rank}`;
    const made = ground.sides.get(key) ?? this.make(over, ofMode, by, byPool);
    ground.sides.set(key, made);
    rows.sides.add(made);
    return { side: made, reader: this.readers.get(made)!, spot }; // made with it
  }

  private make(over: Member | "asset", ofMode: boolean, by: string | undefined, byPool: boolean): Side {
    const name = this.ground.nextName("s");
    const members = new MemberRows(this.ground, `${name}m`, over, ofMode);
    const word = by === undefined ? undefined : members.spot().word(by);
    if (by !== undefined && word === undefined) throw new Inexpressible(`a sum over each ${over} that agrees on ${by}`);
    const summed: Summed = { rows: members, ctes: (dialect) => members.pool.chain(dialect, (columns) => members.from(columns, word)) };
    return this.keep(new Side(name, summed, { byPool, by, isUnique: over === "balance" }), members);
  }

  /** `term` once for each group. */
  groups({ by, range, orders, term }: Extract<Wide, { kind: "groups" }>, rows: Rows, within: Within): Amount | undefined {
    const { ground } = this;
    const spot = rows.spot(within);
    const ofMode = range === "pool";
    const byPool = ofMode && ground.keys.length > 0;
    if (byPool && spot.pool === undefined) throw new Inexpressible("a sum over groups of the pool of what is not a holding");
    const key = `groups ${ofMode} ${by} ${orders} ${this.rank(term)}`;
    const made = ground.sides.get(key) ?? this.makeGroups(by, ofMode, byPool, orders);
    ground.sides.set(key, made);
    rows.sides.add(made);
    const reader = this.readers.get(made)!; // made with it
    const each = reader.number(term);
    return reader.isSilent(each) ? undefined : made.sum(this.amounts, each, spot);
  }

  private makeGroups(by: string, ofMode: boolean, byPool: boolean, orders: boolean): Side {
    const { ground } = this;
    if (holdingWord("p", by) === undefined) throw new Inexpressible(`groups of what agrees on ${by}`);
    const name = ground.nextName("s");
    const groups = new SharedRows(ground, `${name}_`);
    const summed: Summed = { rows: groups, ctes: (dialect) => sharedCtes(ground, groups, dialect, { by, ofMode, orders }) };
    return this.keep(new Side(name, summed, { byPool, by: undefined, isUnique: false }), groups);
  }

  private keep(side: Side, rows: Rows): Side {
    this.readers.set(side, this.readerOf(rows));
    return side;
  }

  /** How many aggregates deep a node is: tables of one rank do not read each other. */
  private rank(node: Node): number {
    const known = this.ranks.get(node);
    if (known !== undefined) return known;
    const inner = Math.max(0, ...partsOf(node).map((part) => this.rank(part)));
    const rank = isAggregate(node) || node.kind === "gathered" || node.kind === "groups" ? inner + 1 : inner;
    this.ranks.set(node, rank);
    return rank;
  }
}
