import { boundOf } from "../plan/bounds.ts";
import { Frames, isGathering, reachable, type Gathering } from "../plan/frames.ts";
import type { Num } from "../plan/nodes.ts";
import { indented } from "./blocks.ts";
import { magnitudeKey } from "./extremes.ts";
import { Writer } from "./writer.ts";
import { rangeOf } from "./written.ts";

/** The name of a total over the pools of the account: one loop over them, in which each mode has its own term. `writer` is the account's. */
export function poolsName(writer: Writer, node: Extract<Num, { kind: "pools" }>): string {
  const { blocks, columns } = writer;
  const known = blocks.known("account", node);
  if (known !== undefined) return known;
  const home = blocks.of("account");
  const [total, size, start, mode] = [blocks.fresh("x"), boundOf(node).pure ? undefined : blocks.fresh("m"), columns.link("positionStart"), columns.link("poolMode")];
  const modes = node.terms.map((of, index) => {
    const linesOf = (term: Num): readonly string[] => blocks.within("pool", (block) => {
      const own = writerIn(writer, of.single, term);
      const value = own.number(term);
      block.lines.push(`${total} += ${value};`);
      if (size === undefined) return;
      const magnitude = own.magnitude(term);
      block.lines.push(`${size} += ${magnitude};`);
    }, true);
    // An order that waits for its position has no row of one to read.
    const body = of.waiting === undefined ? linesOf(of.term) : [`const p = ${start}[k];`, `if (p === ${start}[k + 1]) {`, ...indented(linesOf(of.waiting)), "}", "else {", ...indented(linesOf(of.term)), "}"];
    return [`${index === 0 ? "" : "else "}if (${mode}[k] === ${of.mode}) {`, ...indented(body), "}"];
  });
  home.lines.push(`let ${total} = 0;`, ...(size === undefined ? [] : [`let ${size} = 0;`]), "for (let k = firstPool; k < nextPool; k += 1) {", ...indented(modes.flat()), "}");
  home.names.set(node, total);
  if (size !== undefined) home.names.set(magnitudeKey(node), size);
  return total;
}

/** Who writes what is of a pool of one mode, inside of what is of the account. */
function writerIn(writer: Writer, single: boolean, term: Num): Writer {
  const { blocks, columns, records } = writer;
  const gatherings = [...reachable([term])].filter((each): each is Gathering => isGathering(each) && rangeOf(each) === "pool");
  return new Writer({ blocks, columns, records, frames: new Frames(single) }, gatherings, undefined, writer);
}
