import { stepsOf } from "../plan/bounds.ts";
import type { Num } from "../plan/nodes.ts";
import type { Writer } from "./writer.ts";

type Round = Extract<Num, { kind: "round" }>;

/** The double of a rounded number: so many steps where it is sure how many, else the number itself, whose magnitude has a step in it. An expression. */
export function roundText(writer: Writer, node: Round): string {
  const [value, sure] = [writer.number(node.of), sureSteps(writer, node)];
  return sure === undefined ? value : `${sure.condition} ? ${sure.whole} * ${writer.number(node.step)} : ${value}`;
}

/** What its error is measured by. What is 0 for certain stays 0. */
export function roundMagnitude(writer: Writer, node: Round): string {
  const [size, sure] = [writer.magnitude(node.of), sureSteps(writer, node)];
  const within = `${size} === 0 ? 0 : ${size} + ${writer.magnitude(node.step)} * ${2 ** 53}`;
  return sure === undefined ? within : `${sure.condition} ? Math.abs(${writer.number(node)}) : ${within}`;
}

/** When it is sure to how many steps a number is rounded, and to how many: names. The proof is in section 4 of docs/certified-decisions.md. */
function sureSteps(writer: Writer, node: Round): { readonly condition: string; readonly whole: string } | undefined {
  const bound = stepsOf(node);
  if (bound === undefined) return undefined;
  const [frame, x, step] = [writer.frames.of(node), writer.number(node.of), writer.number(node.step)];
  const named = (part: string, letter: string, write: () => string): string => writer.blocks.named(frame, `${part} of ${x} by ${step}`, letter, write);
  const steps = named("steps", "x", () => `${x} / ${step}`);
  const error = named("error of steps", "b", () => `${writer.scale(bound, 1, frame)} * (${writer.magnitude(node.of)} / ${step})`);
  if (node.mode === "half_even" || node.mode === "half_up") {
    const whole = named("nearest step", "x", () => `Math.round(${steps})`);
    return { condition: named("sure of the nearest step", "s", () => `0.5 - Math.abs(${steps} - ${whole}) > ${error}`), whole };
  }
  const below = named("step below", "x", () => `Math.floor(${steps})`);
  const condition = named("sure of the step below", "s", () => `${steps} - ${below} > ${error} && ${below} + 1 - ${steps} > ${error}`);
  if (node.mode === "down") return { condition, whole: below };
  const above = named("step above", "x", () => `${below} + 1`);
  if (node.mode === "up") return { condition, whole: above };
  const outward = node.mode === "away_from_zero";
  return { condition, whole: named(`step ${outward ? "from" : "toward"} zero`, "x", () => (outward ? `${steps} < 0 ? ${below} : ${above}` : `${steps} < 0 ? ${above} : ${below}`)) };
}
