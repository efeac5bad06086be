import type { Aggregate, Frame, Frames } from "../plan/frames.ts";
import type { Node, Place, Truth } from "../plan/nodes.ts";
import type { Blocks } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import { isAlwaysKnown } from "./texts.ts";
import type { Compare } from "./written.ts";

/** What writes the numbers that conditions compare: as doubles with bounds, or exactly. Conditions themselves are the same over either. */
export interface TruthWriter {
  readonly blocks: Blocks;
  readonly columns: Columns;
  readonly frames: Frames;
  /** Who writes a node. */
  writerOf(node: Node): TruthWriter;
  /** The name of what an aggregate comes to. */
  aggregate(node: Aggregate): string;
  /** Whether a comparison holds: an expression of 1, 0, or 2. */
  comparison(node: Compare): string;
}

/** The name of a condition: 1, 0, or 2 where it is unknown. */
export function truthName(writer: TruthWriter, node: Truth): string {
  switch (node.kind) {
    case "known":
      return node.value ? "1" : "0";
    case "unclear":
      return "2"; // 0 and 1 are false and true
    case "some":
      return writer.writerOf(node).aggregate(node);
    default:
      return writer.blocks.named(writer.frames.of(node), node, "t", () => truthText(writer.writerOf(node), node));
  }
}

function truthText(writer: TruthWriter, node: Exclude<Truth, { kind: "known" | "unclear" | "some" }>): string {
  const name = (of: Truth): string => truthName(writer, of);
  switch (node.kind) {
    case "word": {
      const code = `${writer.columns.word(node.column.path)}[${rowName(writer, node.at)}]`;
      return `${code} === ${writer.columns.code(node.column.path, node.word)} ? 1 : ${node.column.always ? "" : `${code} === 0 ? 2 : `}0`;
    }
    case "not": {
      const of = name(node.of);
      return isAlwaysKnown(node.of) ? `1 - ${of}` : `${of} === 2 ? 2 : 1 - ${of}`;
    }
    case "logic": {
      const goesOn = node.operator === "and" ? "1" : "0";
      const names = node.of.map(name);
      return names.map((each, index) => (index === names.length - 1 ? each : `${each} !== ${goesOn} ? ${each} : `)).join("");
    }
    case "choice": {
      const condition = name(node.condition);
      return `${condition} === 1 ? ${name(node.then)} : ${condition} === 0 ? ${name(node.otherwise)} : 2`;
    }
    case "compare":
      return writer.comparison(node);
    case "side":
      return `side${node.index} ${node.operator === "=" ? "===" : node.operator === "!=" ? "!==" : node.operator} 0 ? 1 : 0`;
  }
}

/** The row of a place. */
export function rowName(writer: TruthWriter, place: Place): string {
  const { blocks, columns, frames } = writer;
  const [head, rest] = place.split(".") as [Frame, string | undefined];
  const letter = rowLetters[head];
  // The row of a group is that of its instrument, where it has one.
  if (rest === undefined || place === "group.instrument") return letter;
  const frame = frames.ofPlace(place);
  if (rest === "asset" && head !== "balance") {
    const owner = head === "pool" ? `${columns.link("balanceAsset")}[${rowName(writer, "pool.balance")}]` : `${columns.link("instrumentAsset")}[${rowName(writer, `${head}.instrument` as Place)}]`; // positions and orders have one
    return blocks.named(frame, place, "n", () => owner);
  }
  return blocks.named(frame, place, "n", () => `${columns.link(`${head}${rest[0]!.toUpperCase()}${rest.slice(1)}`)}[${letter}]`); // a rest is a word
}

/** The variable that holds the row of the object at hand. */
export const rowLetters: Readonly<Record<Frame, string>> = { account: "a", pool: "k", position: "p", order: "o", balance: "w", group: "g" };
