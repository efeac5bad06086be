import { boundOf, isProven } from "../plan/bounds.ts";
import { isAggregate, partsOf, reachable, type Frame } from "../plan/frames.ts";
import { isNumber, type Node, type Num, type PlannedPrice, type PriceLine } from "../plan/nodes.ts";
import { indented, type Blocks } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import type { Writer } from "./writer.ts";

/** Relative distance by which the ends of pieces are passed: far more than their error, far less than a step. */
const beside = 2 ** -40;

/**
 * Lines that find, for the position p at hand, the price at which the stage begins, as a whole number of steps; 0 where there is none.
 * From the mark towards the losing side, piece after piece of the tier table; each piece is a line, so what is positive at both its
 * ends is positive between them. The number of steps counts only where the line is surely positive on the near side of the prices that
 * round to it, and surely negative on the far side.
 */
export function priceLines(planned: PlannedPrice, writer: Writer, blocks: Blocks, columns: Columns, frame: Frame): readonly string[] {
  return planned.lines.filter(isLineProven).flatMap((line) => walkLines(planned, line, writer, blocks, columns, frame));
}

function walkLines(planned: PlannedPrice, price: PriceLine, writer: Writer, blocks: Blocks, columns: Columns, frame: Frame): readonly string[] {
  return blocks.within(frame, (block) => {
    const [mark, step, sign, applies] = [writer.number(planned.mark), writer.number(planned.step), writer.number(planned.side), writer.truth(price.applies)];
    const { lookup, inverse } = price;
    // A price where the line is over the price; its reciprocal where it is over that.
    const over = (value: string): string => (inverse ? `1 / (${value})` : value);
    const start = lookup === undefined ? "0" : writer.lookup(lookup.from);
    const lookupSlope = lookup === undefined ? "1" : writer.number(lookup.slope);
    const upTo = lookup === undefined ? "" : writer.boundsOf(lookup.from);
    // What does not hang on the row stands in front of the pieces.
    for (const node of besideAggregates([price.base, price.slope])) if (isNumber(node) && node.kind !== "literal" && !readsRow(node)) writer.magnitude(node);
    const [a, b] = [boundOf(price.base), boundOf(price.slope)];
    const error = writer.scale({ ...a, fixed: Math.max(a.fixed, b.fixed + 1) + 1, each: Math.max(a.each, b.each) }, 3, frame);
    const piece = blocks.within(frame, (inner) => {
      const [base, slope, baseSize, slopeSize] = [writer.number(price.base), writer.number(price.slope), writer.magnitude(price.base), writer.magnitude(price.slope)];
      const positiveAt = (at: string): string => `${base} + ${slope} * ${at} > ${error} * (${baseSize} + ${slopeSize} * ${at})`;
      const negativeAt = (at: string): string => `${base} + ${slope} * ${at} < -${error} * (${baseSize} + ${slopeSize} * ${at})`;
      inner.lines.push(
        `if (!(${positiveAt("near")})) break;`,
        ...(lookup === undefined
          ? ["const end = down ? 0 : Infinity;", "const edge = end;"]
          : [`const bound = down ? ${upTo}[row - 1] : ${upTo}[row];`, `const edge = bound === -Infinity ? 0 : bound / ${lookupSlope};`, `const end = edge * (down ? ${1 - beside} : ${1 + beside});`]),
        `const root = -${base} / ${slope};`,
        "if (down ? root > end && root < near : root < end && root > near) {",
        ...indented([
          `const at = ${over("root")};`,
          `const count = ${countOf(planned.mode, step)};`,
          ...edgesOf(planned.mode, step),
          `const nearSide = ${over("long ? high : low")};`,
          `const farSide = down ? Math.max(${over("long ? low : high")}, end * ${1 + 4 * beside}) : Math.min(${over("long ? low : high")}, end * ${1 - 4 * beside});`,
          `const clear = down ? nearSide >= near : nearSide <= near;`,
          `if (count >= 1 && count < ${2 ** 50} && ${step} > at * ${2 ** -30} && (clear || (${positiveAt("nearSide")})) && ${negativeAt("farSide")}) ticks[p] = count;`,
          "break;",
        ]),
        "}",
        "if (end === 0) {", `  if (${base} > ${error} * ${baseSize}) ticks[p] = 0;`, "  break;", "}",
        "if (end === Infinity) {", `  if (${slope} > ${error} * ${slopeSize}) ticks[p] = 0;`, "  break;", "}",
        `if (!(${positiveAt("end")})) break;`,
        `near = edge * (down ? ${1 + beside} : ${1 - beside});`,
        "row += down ? -1 : 1;",
      );
    });
    block.lines.push(
      `if (${applies} === 1) {`,
      ...indented([
        `const long = ${sign} > 0;`,
        `const down = ${inverse ? "!long" : "long"};`,
        `let near = ${inverse ? "1 / " : ""}${mark} * (down ? ${1 + beside} : ${1 - beside});`,
        `let row = ${start};`,
        "for (;;) {",
        ...indented(piece),
        "}",
      ]),
      "}",
    );
  });
}

/** Whether the numbers of a line are proven, at any price that is tried. */
function isLineProven({ base, slope, lookup }: PriceLine): boolean {
  const numbers = [...reachable([base, slope, ...(lookup === undefined ? [] : [lookup.slope])])].filter(isNumber);
  if (!numbers.every((node) => isProven(boundOf(node)))) return false;
  // Ends of pieces are bounds of tables over what multiplies the price: that times the slope must not underflow.
  const of = lookup === undefined ? undefined : boundOf(lookup.slope);
  return of === undefined || (of.pure && of.fixed <= 100 && of.each === 0 && boundOf(slope).low - of.high - 200 >= -1000);
}

/** The nodes below these that are of the position or of what is around it: what is summed over members is of those. */
function besideAggregates(roots: readonly Node[]): ReadonlySet<Node> {
  const found = new Set<Node>();
  const queue = [...roots];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    if (!isAggregate(node)) queue.push(...partsOf(node));
  }
  return found;
}

function readsRow(node: Num): boolean {
  return [...reachable([node])].some((part) => part.kind === "field" && part.lookup.pinned === true);
}

/** Whether a price between two steps goes to the upper: never, always, or by which side loses. */
function upwards(mode: PlannedPrice["mode"]): "nearest" | "true" | "false" | "long" | "!long" {
  switch (mode) {
    case "half_even":
    case "half_up":
      return "nearest";
    case "up":
    case "away_from_zero":
      return "true";
    case "down":
    case "toward_zero":
      return "false";
    case "against_trader":
      return "long";
    case "toward_trader":
      return "!long";
  }
}

function countOf(mode: PlannedPrice["mode"], step: string): string {
  const up = upwards(mode);
  return up === "nearest" ? `Math.round(at / ${step})` : `${up} ? Math.ceil(at / ${step}) : Math.floor(at / ${step})`;
}

/** The prices that round to the count, a little less at either end. */
function edgesOf(mode: PlannedPrice["mode"], step: string): readonly string[] {
  const up = upwards(mode);
  const [low, high] = up === "nearest" ? ["count - 0.5", "count + 0.5"] : [`(${up} ? count - 1 : count)`, `(${up} ? count : count + 1)`];
  return [`const low = (${low} + ${2 ** -20}) * ${step};`, `const high = (${high} - ${2 ** -20}) * ${step};`];
}
