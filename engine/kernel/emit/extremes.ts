import { boundOf } from "../plan/bounds.ts";
import type { Num } from "../plan/nodes.ts";
import type { Block } from "./blocks.ts";
import type { Writer } from "./writer.ts";

/** Writes an extreme over members: what stands in front of their loop, in it, and, returned, behind it. Over none it stays infinite, and is NaN. */
export function extremeOver(writer: Writer, node: Extract<Num, { kind: "most" }>, home: Block, inner: string[]): readonly string[] {
  const { blocks } = writer;
  const [found, least] = [blocks.fresh("x"), node.which === "min" ? "Infinity" : "-Infinity"];
  const [term, admits] = [writer.number(node.term), writer.truth(node.where)];
  const closer = `Math.${node.which}(${found}, ${term})`;
  home.lines.push(`let ${found} = ${least};`);
  inner.push(admits === "1" ? `${found} = ${closer};` : `if (${admits} !== 0) ${found} = ${admits} === 1 ? ${closer} : NaN;`);
  home.names.set(node, found);
  if (!boundOf(node).pure) {
    const size = blocks.fresh("m");
    const larger = `${size} = Math.max(${size}, ${writer.magnitude(node.term)});`;
    home.lines.push(`let ${size} = 0;`);
    inner.push(admits === "1" ? larger : `if (${admits} === 1) ${larger}`);
    home.names.set(magnitudeKey(node), size);
  }
  return [`if (${found} === ${least}) ${found} = NaN;`];
}

const magnitudeKeys = new WeakMap<object, object>();

/** What stands for the magnitude of something among names. */
export function magnitudeKey(of: object): object {
  const known = magnitudeKeys.get(of) ?? {};
  magnitudeKeys.set(of, known);
  return known;
}
