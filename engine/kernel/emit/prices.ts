import { boundOf, isProven } from "../plan/bounds.ts";
import { isGathering, partsOf, reachable, type Frame } from "../plan/frames.ts";
import { isNumber, type Node, type Num, type PlannedPrice, type PriceLine, type PriceWalk } from "../plan/nodes.ts";
import { indented, type Blocks } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import { eventLines, isWalkProven } from "./events.ts";
import type { Writer } from "./writer.ts";

/** Relative distance from the end of a piece within which nothing is sure: far more than the errors of what ends are compared with. */
export const beside = 2 ** -40;

/**
 * Lines that find, for the position p at hand, the price at which the stage begins, as a whole number of steps; 0 where there is none.
 * From the mark towards the losing side, piece after piece of the tier table. Each piece is a line with one zero, which is known to
 * within `off`: where it surely lies behind the piece the next is looked at, and where it surely lies in the piece, or the stage surely holds from its
 * beginning on, that counts if all that it can be rounds to one step.
 */
export function priceLines(planned: PlannedPrice, writer: Writer, blocks: Blocks, columns: Columns, frame: Frame): readonly string[] {
  const where = ({ applies }: PriceLine | PriceWalk, write: () => readonly string[]): readonly string[] => blocks.within(frame, (block) => {
    const applying = writer.truth(applies);
    const lines = blocks.within(frame, (own) => own.lines.push(...write()));
    block.lines.push(`if (${applying} === 1) {`, ...indented(lines), "}");
  });
  return [
    ...planned.lines.filter((line) => provenOf(line) !== "nowhere").flatMap((line) => where(line, () => piecesOf(planned, line, writer, blocks, columns, frame))),
    ...planned.walks.filter(isWalkProven).flatMap((walk) => where(walk, () => eventLines(planned, walk, writer, blocks, columns, frame))),
  ];
}

function piecesOf(planned: PlannedPrice, price: PriceLine, writer: Writer, blocks: Blocks, columns: Columns, frame: Frame): readonly string[] {
  const [mark, perStep, sign] = [writer.number(planned.mark), perStepOf(planned, writer, columns), writer.number(planned.side)];
  const { lookup, inverse } = price;
  const start = lookup === undefined ? "0" : writer.lookup(lookup.from);
  // Where a piece ends is said in what the table is looked up by: so many times the price.
  const [times, atMark] = lookup === undefined ? ["1", inverse ? `1 / ${mark}` : mark] : [writer.number(lookup.slope), writer.number(lookup.from.by)];
  const upTo = lookup === undefined ? "" : writer.boundsOf(lookup.from);
  // What does not hang on the row stands in front of the pieces.
  const isStill = (node: Node): node is Num => isNumber(node) && node.kind !== "literal" && !readsRow(node);
  const all = besideAggregates([price.base, price.slope, ...price.guards.flatMap((guard) => [guard.base, guard.slope])]);
  for (const node of all) {
    if (!isStill(node)) continue;
    writer.number(node);
    writer.magnitude(node);
  }
  const [a, b] = [boundOf(price.base), boundOf(price.slope)];
  const error = writer.scale({ ...a, fixed: Math.max(a.fixed, b.fixed), each: Math.max(a.each, b.each) }, 8, frame);
  // And is looked at there: V8 moves what is read in a loop alone into the loop, where it would be reckoned for each piece.
  const ofPieces = [...all].filter((node) => isNumber(node) && readsRow(node)).flatMap(partsOf).filter(isStill).flatMap((node) => [writer.number(node), writer.magnitude(node)]);
  const known = [...new Set([...ofPieces, ...(lookup === undefined ? [] : [times]), error])].join(" + ");
  const piece = blocks.within(frame, (inner) => {
    const [base, slope, baseSize, slopeSize] = [writer.number(price.base), writer.number(price.slope), writer.magnitude(price.base), writer.magnitude(price.slope)];
    // Zeros are known to within `off`, and numbers there to within as much times their slope.
    const guards = price.guards.map((guard) => {
      const [k, l] = [boundOf(guard.base), boundOf(guard.slope)];
      const units = writer.scale({ ...k, fixed: Math.max(k.fixed, l.fixed), each: Math.max(k.each, l.each) }, 8, frame);
      const [still, moving, stillSize, movingSize] = [writer.number(guard.base), writer.number(guard.slope), writer.magnitude(guard.base), writer.magnitude(guard.slope)];
      return `${still} + ${moving} * root > ${units} * (${stillSize} + ${movingSize} * Math.abs(root)) + 2 * ${movingSize} * off`;
    });
    const falls = `fall * ${slope} > steep * ${slopeSize}`;
    // Most pieces are passed: the line falls, and is above 0 at their end. That takes no quotient.
    const passes = isEndProven(price) ? [`if (${falls} && ${times} > 0 && ${base} * ${times} + ${slope} * end > ample * (${baseSize} * ${times} + ${slopeSize} * Math.abs(end))) {`, "  near = end;", "  next0 -= pass;", "  continue;", "}"] : [];
    inner.lines.push(
      ...(lookup === undefined ? ["const end = -fall * Infinity;"] : ["const bound0 = row0 - below;", `const end = ${upTo}[bound0];`]),
      // Rows lead to an end of their table, but numbers that no snapshot has may hide it.
      "if (!(end <= Infinity)) break;",
      ...passes,
      `const turn = 1 / ${slope};`,
      `${lookup === undefined ? "const" : "let"} root = -${base} * turn;`,
      `${lookup === undefined ? "const" : "let"} off = ${error} * (${baseSize} + ${slopeSize} * Math.abs(root)) * Math.abs(turn);`,
      ...(provenOf(price) === "anywhere" ? [] : [`if (${slopeSize} !== 0 && !(Math.abs(root) > ${2 ** -200} && Math.abs(root) < ${2 ** 200})) break;`]),
      `const at = ${times} * root;`,
      `const room = ${times} * off + ${beside} * Math.abs(at);`,
      `if (${falls}) {`,
      ...indented([
        "if (fall * (at - end) > room) {",
        ...indented([...(lookup === undefined ? ["if (!(fall * (near - at) > room)) break;"] : jump(start, times)), "if (root < -off) ticks[p] = 0;", guards.length === 0 ? "else {" : `else if (${guards.join(" && ")}) {`, ...indented(settled(planned.mode, inverse, perStep, sign)), "}", "break;"]),
        "}",
        "if (!(fall * (end - at) > room)) break;",
      ]),
      "}",
      "else {",
      ...indented([
        `if (!(${slopeSize} === 0 ? ${base} > ${error} * ${baseSize} : fall * ${slope} < -steep * ${slopeSize} && fall * (at - near) > room)) break;`,
        `if (fall * end === -Infinity || ${times} === 0) {`, "  ticks[p] = 0;", "  break;", "}",
      ]),
      "}",
      "near = end;",
      "next0 -= pass;",
    );
  });
  return [
    `const fall = ${inverse ? "-" : ""}${sign};`,
    "const below = fall > 0 ? 1 : 0;",
    "const pass = below + below - 1;",
    `let near = ${atMark};`,
    `let next0 = ${start};`,
    `const steep = ${2 ** 20} * ${error};`,
    ...(isEndProven(price) ? [`const ample = 16 * ${error};`] : []),
    `if (${known} >= -Infinity) for (;;) {`,
    // Slot 0 has no fields, and nothing in front of it.
    ...(lookup === undefined ? [] : ["  if (next0 < 1) break;"]),
    "  const row0 = next0;",
    ...indented(piece),
    "}",
  ];
}

/**
 * Where the zero lies surely on the near side of a row behind the first, the stage holds from where that row begins: there is the price. Bounds are known to
 * within 4 units of roundoff, and what they are divided by to within 101 (`isLineProven`).
 */
function jump(start: string, times: string): readonly string[] {
  return ["if (!(fall * (near - at) > room)) {", ...indented([`if (row0 === ${start} || !(fall * (at - near) > room)) break;`, `root = near / ${times};`, `off = ${2 ** -45} * root;`]), "}"];
}

/** One over the step. */
export function perStepOf({ step }: PlannedPrice, writer: Writer, columns: Columns): string {
  if (step.kind === "literal") return columns.constant(`1 / ${writer.number(step)}`);
  if (step.kind !== "column") return `(1 / ${writer.number(step)})`;
  return `${columns.constant(`${columns.number(step.column.path)}.map((each) => 1 / each)`)}[${writer.row(step.at)}]`;
}

/** What the zero of a piece rounds to, where that is sure. */
export function settled(mode: PlannedPrice["mode"], inverse: boolean, perStep: string, sign: string): readonly string[] {
  const steps = inverse ? ["const price = 1 / root;", `const steps = price * ${perStep};`, `const doubt = 2 * off * price * steps + ${2 ** -49} * steps;`] : [`const steps = root * ${perStep};`, `const doubt = ${1 + 2 ** -20} * off * ${perStep} + ${2 ** -49} * steps;`];
  const up = upwards(mode, sign);
  if (up === "nearest") return [...steps, "const count = Math.round(steps);", "if (0.5 - Math.abs(steps - count) > doubt) {", "  if (count >= 1) ticks[p] = count;", ...(inverse ? [] : ["  else if (root > off) ticks[p] = -1;"]), "}"];
  return [
    ...steps,
    "const whole = Math.floor(steps);",
    `const count = ${up === "true" ? "whole + 1" : up === "false" ? "whole" : `${up} ? whole + 1 : whole`};`,
    `if (${inverse ? "count >= 1" : "whole >= 0"} && steps - whole > doubt && whole + 1 - steps > doubt) ticks[p] = ${inverse ? "count" : "count >= 1 ? count : -1"};`,
  ];
}

/** Where the numbers of a line are proven: at any price that is tried, or at those that are far from the ends of doubles. */
function provenOf({ base, slope, guards, lookup }: PriceLine): "anywhere" | "far" | "nowhere" {
  const numbers = [...reachable([base, slope, ...guards.flatMap((guard) => [guard.base, guard.slope]), ...(lookup === undefined ? [] : [lookup.slope])])].filter(isNumber);
  if (!numbers.every((node) => isProven(boundOf(node)))) return "nowhere";
  // A zero is a base over a slope, its error 2⁻⁴⁹ of that at least, and what the table is looked up by is so many times either.
  const [a, b] = [boundOf(base), boundOf(slope)];
  const [low, high] = [a.low - b.high - 60, a.high - b.low + 20];
  const of = lookup === undefined ? undefined : boundOf(lookup.slope);
  if (of !== undefined && !(of.pure && of.nonNegative && of.fixed <= 100 && of.each === 0)) return "nowhere";
  const times = [...guards.map((guard) => boundOf(guard.slope)), ...(of === undefined ? [] : [of])];
  if (low >= -1020 && high <= 1000 && times.every((each) => low + each.low >= -1020 && high + each.high <= 1000)) return "anywhere";
  return [b, ...times].every((each) => each.low >= -750 && each.high <= 750) ? "far" : "nowhere";
}

/**
 * Whether the value of a line at the end of a piece, so many times as great as what the table is looked up by is the price, is proven: products of the line's numbers with that multiple and with a bound. Its
 * units are those of the line and 102 more at most, which 16 times (k + 9) of them hold.
 */
function isEndProven({ base, slope, lookup }: PriceLine): boolean {
  if (lookup === undefined) return false;
  const [a, b, of] = [boundOf(base), boundOf(slope), boundOf(lookup.slope)];
  return [[a.low + of.low, a.high + of.high], [b.low - 113, b.high + 67]].every(([low = -Infinity, high = Infinity]) => low >= -1020 && high < 1000);
}

/** The nodes below these that are of the position or of what is around it: what is summed over members is of those. */
export function besideAggregates(roots: readonly Node[]): ReadonlySet<Node> {
  const found = new Set<Node>();
  const queue = [...roots];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    if (!isGathering(node)) queue.push(...partsOf(node));
  }
  return found;
}

function readsRow(node: Num): boolean {
  return [...reachable([node])].some((part) => part.kind === "field" && part.lookup.pinned !== undefined);
}

/** Whether a price between two steps goes to the upper: never, always, or by which side loses. */
function upwards(mode: PlannedPrice["mode"], sign: string): string {
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
      return `${sign} > 0`;
    case "toward_trader":
      return `!(${sign} > 0)`;
  }
}
