import { holds } from "../../algebras/exact.ts";
import { boundOf, type Bound } from "../plan/bounds.ts";
import type { Frame } from "../plan/frames.ts";
import type { Num, Truth } from "../plan/nodes.ts";
import type { Writer } from "./writer.ts";
import type { Compare } from "./written.ts";

/** Expressions that are true where a condition is surely true, and surely false: most of the time one of them is. */
export function sureOf(writer: Writer, node: Truth): { readonly yes: string; readonly no: string } {
  if (node.kind === "not") {
    const { yes, no } = sureOf(writer, node.of);
    return { yes: no, no: yes };
  }
  if (node.kind !== "compare" || writer.exactly(node) !== undefined) {
    const truth = writer.truth(node);
    return { yes: `${truth} === 1`, no: `${truth} === 0` };
  }
  const { difference, bound } = distanceOf(writer.writerOf(node), node, writer.frames.of(node));
  const [above, below] = [holds(node.operator, 1), holds(node.operator, -1)];
  const of = (wanted: boolean): string => [...(above === wanted ? [`${difference} > ${bound}`] : []), ...(below === wanted ? [`${difference} < -${bound}`] : [])].join(" || ");
  return { yes: of(true) || "false", no: of(false) || "false" };
}

/** left − right, and what its error is below: names. `strictly`: where every row that was looked up is that in which its number falls. */
export function distanceOf(writer: Writer, { left, right }: Compare, frame: Frame, strictly = false): { readonly difference: string; readonly bound: string } {
  const isZero = (node: Num): boolean => node.kind === "literal" && node.value.n === 0n;
  const [a, b] = [boundOf(left, strictly), boundOf(right, strictly)];
  const joint: Bound = { ...a, fixed: Math.max(a.fixed, b.fixed) + (isZero(right) ? 0 : 1), each: Math.max(a.each, b.each) };
  const key = `sign ${writer.number(left)} ${writer.number(right)}`;
  const difference = isZero(right) ? writer.number(left) : writer.blocks.named(frame, `${key} difference`, "d", () => `${writer.number(left)} - ${writer.number(right)}`);
  const bound = writer.blocks.named(frame, `${key} bound ${joint.fixed}`, "b", () => `${writer.scale(joint, 0, frame)} * ${isZero(right) ? writer.magnitude(left) : `(${writer.magnitude(left)} + ${writer.magnitude(right)})`}`);
  return { difference, bound };
}

/** The truth of a comparison, where the sign of its difference is sure: 1, 0, or 2; `tie` says where sides with the same double are the same. */
export function signText(operator: Compare["operator"], difference: string, bound: string, tie?: string): string {
  const code = (sign: -1 | 0 | 1): string => (holds(operator, sign) ? "1" : "0");
  return `${difference} > ${bound} ? ${code(1)} : ${difference} < -${bound} ? ${code(-1)} : ${difference} === 0 && ${tie === undefined ? `${bound} === 0` : `(${bound} === 0 || ${tie})`} ? ${code(0)} : 2`;
}
