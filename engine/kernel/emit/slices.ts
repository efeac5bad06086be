import { boundOf } from "../plan/bounds.ts";
import type { Num } from "../plan/nodes.ts";
import { magnitudeKey } from "./extremes.ts";
import type { Writer } from "./writer.ts";

/** The name of what slices come to, over `slicedIn`. */
export function slicedName(writer: Writer, node: Extract<Num, { kind: "sliced" }>): string {
  const { blocks, columns, frames } = writer;
  const { lookup, field } = node;
  const frame = frames.of(node);
  const known = blocks.known(frame, node);
  if (known !== undefined) return known;
  const [by, size] = [writer.number(lookup.by), writer.magnitude(lookup.by)];
  const first = `${columns.tierStart()}[${columns.tableOf()}[${writer.row(lookup.at)}]]`;
  const edge = `${writer.scale(boundOf(lookup.by), 4, frame)} * ${size}`;
  const [total, magnitude, block] = [blocks.fresh("x"), blocks.fresh("m"), blocks.of(frame)];
  block.lines.push(`const ${total} = slicedIn(${columns.tierBounds()}, ${columns.tierField(field)}, ${first}, ${by}, ${edge}, rates);`, `const ${magnitude} = 2 * ${size} * rates[0];`);
  block.names.set(node, total);
  block.names.set(magnitudeKey(node), magnitude);
  return total;
}

/** A power as a product of roots, before it is rounded: an expression. */
export function powerText(writer: Writer, { of, up, degree }: Extract<Num, { kind: "power" }>): string {
  const x = writer.number(of);
  const root = degree === 1 ? x : writer.blocks.named(writer.frames.of(of), `root ${x} ${degree}`, "x", () => `rootOf(${x}, ${degree})`);
  return Array.from({ length: up }, () => root).join(" * ");
}
