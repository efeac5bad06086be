import { boundOf, isProven, type Bound } from "../plan/bounds.ts";
import { reachable, type Frame } from "../plan/frames.ts";
import { isNumber, type Node, type PlannedPrice, type PriceEvent, type PriceWalk } from "../plan/nodes.ts";
import { indented, type Blocks } from "./blocks.ts";
import type { Columns } from "./columns.ts";
import { nothingText } from "./equals.ts";
import { beside, besideAggregates, perStepOf, settled } from "./prices.ts";
import type { Writer } from "./writer.ts";

/** More pieces than that lie on no way to a price. */
const mostPieces = 400;

/**
 * Lines that find, for the position p at hand, the price at which a stage begins, from event to event: in between every number is a line over the price. In each piece it is found of every event, in
 * this order, on which side its number is and where its line surely reaches 0 next; then whether the stage holds in the piece, which then begins at its price; then which event is
 * surely the next. Where anything of that is not sure the price stays open.
 */
export function eventLines(planned: PlannedPrice, walk: PriceWalk, writer: Writer, blocks: Blocks, columns: Columns, frame: Frame): readonly string[] {
  const [mark, perStep, sign] = [writer.number(planned.mark), perStepOf(planned, writer, columns), writer.number(planned.side)];
  const { events, inverse, holds } = walk;
  const rows = events.flatMap((event, index) => (event.kind === "row" ? [`let row${index} = ${writer.lookup(event.from)};`] : []));
  // What hangs on no event stands in front.
  for (const node of besideAggregates([holds, ...events.flatMap(({ base, slope }) => [base, slope])])) {
    if (!isNumber(node) || node.kind === "literal" || changes(node)) continue;
    writer.number(node);
    writer.magnitude(node);
  }
  const piece = blocks.within(frame, (block) => {
    block.lines.push("if (left === 0) break;", "left -= 1;", "let zone = off;");
    for (const [index, event] of events.entries()) block.lines.push(...(event.kind === "side" ? sideLines : rowLines)(event as never, index, writer, frame)); // the kind says which
    const truth = writer.truth(holds);
    block.lines.push(
      `if (${truth} === 2) break;`,
      `if (${truth} === 1) {`,
      "  if (last < 0) ticks[p] = 0;",
      "  else {",
      ...indented(indented(["const root = near;", "off = zone;", ...settled(planned.mode, inverse, perStep, sign)])),
      "  }",
      "  break;",
      "}",
      ...(events.length === 1 ? [] : ["if (isTied) break;"]),
      "let next = -fall * Infinity;",
      "let miss = 0;",
      "let which = -1;",
      ...events.flatMap((_, index) => [`if (fall * (at${index} - next) > 0) {`, `  next = at${index};`, `  miss = off${index};`, `  which = ${index};`, "}"]),
      "if (which < 0) {",
      "  ticks[p] = 0;",
      "  break;",
      "}",
      ...together(events),
      `if (!(next > miss && next > ${2 ** -200})) break;`,
      "near = next;",
      "off = miss;",
      "last = which;",
      ...events.flatMap((event, index) => (event.kind === "row" ? [`if (gone${index}) row${index} += pass${index};`] : [])),
    );
  });
  return [
    `const fall = ${inverse ? "-" : ""}${sign};`,
    `let near = ${inverse ? `1 / ${mark}` : mark};`,
    `let off = ${2 ** -50} * near;`,
    "let last = -1;",
    ...(events.length === 1 ? [] : ["let isTied = false;"]),
    ...events.map((_, index) => `let gone${index} = false;`),
    `let left = ${mostPieces};`,
    ...rows,
    "for (;;) {",
    ...indented(piece),
    "}",
  ];
}

/**
 * What happens together as far as is known: the nearest event and those that are not surely behind it. Where there are more than one, the stage between them is not looked at: it must hold
 * from then on, and begins somewhere among them.
 */
function together(events: readonly PriceEvent[]): readonly string[] {
  // Of a line whose slope is not sure it is known how far it stays on its side, and where 0 divides the engine is silent.
  const stops = events.flatMap((event, index) => (event.kind !== "side" ? [] : event.isDivisor ? [`gone${index}`] : [`(gone${index} && isBlind${index})`]));
  const stop = stops.length === 0 ? [] : [`if (${stops.join(" || ")}) break;`];
  if (events.length === 1) return ["gone0 = true;", ...stop];
  return [
    `const apart = miss + ${beside} * next;`,
    "isTied = false;",
    ...events.flatMap((_, index) => [
      `gone${index} = which === ${index};`,
      `if (which !== ${index} && !(fall * (next - at${index}) > off${index} + apart)) {`,
      `  gone${index} = true;`,
      "  isTied = true;",
      `  miss = Math.max(miss, Math.abs(next - at${index}) + off${index});`,
      "}",
    ]),
    `if (isTied && !(${events.map((_, index) => `(gone${index} || fall * (next - at${index}) > off${index} + miss + apart)`).join(" && ")})) break;`,
    ...stop,
  ];
}

type Of<K extends PriceEvent["kind"]> = Extract<PriceEvent, { kind: K }>;

/** On which side of 0 a number is, in `side`, and where its line reaches it next, in `at` with an error below `off`. */
function sideLines(event: Of<"side">, index: number, writer: Writer, frame: Frame): readonly string[] {
  const [base, slope, baseSize, slopeSize] = named(event, writer);
  const error = writer.scale(jointBound(event), 8, frame);
  const side = `side${index}`;
  const tie = event.isDivisor ? undefined : nothingText(writer, event.base);
  return [
    `let ${side} = 0;`,
    `let at${index} = -fall * Infinity;`,
    `let off${index} = 0;`,
    ...(event.isDivisor ? [] : [`let isBlind${index} = false;`]),
    `if (${slopeSize} === 0) {`,
    ...indented([
      `if (${base} > ${error} * ${baseSize}) ${side} = 1;`,
      `else if (${base} < -${error} * ${baseSize}) ${side} = -1;`,
      event.isDivisor ? "else break;" : tie === undefined ? `else if (${baseSize} !== 0) break;` : `else if (${baseSize} !== 0 && !(${base} === 0 && ${tie})) break;`,
    ]),
    "}",
    `else if (Math.abs(${slope}) > ${2 ** 20} * ${error} * ${slopeSize}) {`,
    ...indented([
      `const turn = 1 / ${slope};`,
      `const root = -${base} * turn;`,
      `const around = ${error} * (${baseSize} + ${slopeSize} * Math.abs(root)) * Math.abs(turn);`,
      `const room = around + off + ${beside} * Math.abs(root);`,
      `${side} = fall * ${slope} > 0 ? 1 : -1;`,
      "if (fall * (near - root) > room) {",
      "  if (root > -around) {",
      `    at${index} = root;`,
      `    off${index} = around;`,
      "  }",
      "}",
      `else if (fall * (root - near) > room) ${side} = 0 - ${side};`,
      `else if (gone${index}) {`,
      `  ${side} = 0 - ${side};`,
      "  zone = Math.max(zone, Math.abs(root - near) + around);",
      "}",
      "else break;",
    ]),
    "}",
    "else {",
    ...indented([
      `const value = ${base} + ${slope} * near;`,
      `const most = Math.abs(${slope}) + ${error} * ${slopeSize};`,
      `const doubt = 2 * ${error} * (${baseSize} + ${slopeSize} * near) + 2 * most * off;`,
      "if (!(Math.abs(value) > doubt)) break;",
      `${side} = value > 0 ? 1 : -1;`,
      `const reach = ${1 - 2 ** -20} * (Math.abs(value) - doubt) / most;`,
      ...(event.isDivisor ? ["if (!(fall > 0 && reach > near)) break;"] : ["if (!(fall > 0 && reach > near)) {", `  at${index} = near - fall * reach;`, `  isBlind${index} = true;`, `  if (!(at${index} < ${2 ** 200})) break;`, "}"]),
    ]),
    "}",
  ];
}

/** Whether what a table is looked up by is in the row at hand, and at which bound it leaves it. */
function rowLines(event: Of<"row">, index: number, writer: Writer, frame: Frame): readonly string[] {
  const [base, slope, baseSize, slopeSize] = named(event, writer);
  const joint = jointBound(event);
  const error = writer.scale({ ...joint, fixed: Math.max(joint.fixed, 2) + 1 }, 8, frame);
  const upTo = writer.boundsOf(event.from);
  const [row, low, high] = [`row${index}`, `low${index}`, `high${index}`];
  const reached = (bound: string): readonly string[] => [
    `const root = (${bound} - ${base}) * turn;`,
    `const around = ${error} * (${baseSize} + Math.abs(${bound}) + ${slopeSize} * Math.abs(root)) * Math.abs(turn);`,
    `const room = around + off + ${beside} * Math.abs(root);`,
  ];
  return [
    `if (${row} === 0 || !(Math.abs(${base}) < Infinity)) break;`,
    `const ${low} = ${upTo}[${row} - 1];`,
    `const ${high} = ${upTo}[${row}];`,
    // Behind a table, and at a bound that is not known.
    `if (!(${low} < ${high})) break;`,
    `let at${index} = -fall * Infinity;`,
    `let off${index} = 0;`,
    `let pass${index} = 0;`,
    `if (${slopeSize} === 0) {`,
    ...indented([
      `if (${low} > -Infinity && !(${base} - ${low} > ${error} * (${baseSize} + Math.abs(${low})))) break;`,
      `if (${high} < Infinity && !(${high} - ${base} > ${error} * (${baseSize} + Math.abs(${high})))) break;`,
    ]),
    "}",
    `else if (Math.abs(${slope}) > ${2 ** 20} * ${error} * ${slopeSize}) {`,
    ...indented([
      `const turn = 1 / ${slope};`,
      `pass${index} = fall * ${slope} > 0 ? -1 : 1;`,
      `const end = pass${index} > 0 ? ${high} : ${low};`,
      `const start = pass${index} > 0 ? ${low} : ${high};`,
      "if (Math.abs(start) < Infinity) {",
      ...indented([
        ...reached("start"),
        "if (!(fall * (root - near) > room)) {",
        `  if (!gone${index} || fall * (near - root) > room) break;`,
        "  zone = Math.max(zone, Math.abs(root - near) + around);",
        "}",
      ]),
      "}",
      "if (Math.abs(end) < Infinity) {",
      ...indented([...reached("end"), "if (!(fall * (near - root) > room)) break;", "if (root > -around) {", `  at${index} = root;`, `  off${index} = around;`, "}"]),
      "}",
    ]),
    "}",
    "else break;",
  ];
}

function named({ base, slope }: PriceEvent, writer: Writer): readonly [base: string, slope: string, baseSize: string, slopeSize: string] {
  return [writer.number(base), writer.number(slope), writer.magnitude(base), writer.magnitude(slope)];
}

function jointBound({ base, slope }: PriceEvent): Bound {
  const [a, b] = [boundOf(base), boundOf(slope)];
  return { ...a, fixed: Math.max(a.fixed, b.fixed), each: Math.max(a.each, b.each) };
}

/** Whether the numbers of all lines are proven, at any price that is tried. */
export function isWalkProven({ events, holds }: PriceWalk): boolean {
  const numbers = [...reachable([holds, ...events.flatMap(({ base, slope }) => [base, slope])])].filter(isNumber);
  if (!numbers.every((node) => isProven(boundOf(node)))) return false;
  // A zero is a base, or a bound of a table less it, over a slope; where prices above 2⁻²⁰⁰ are, so many times a slope is far from the ends of doubles.
  return events.every(({ kind, base, slope }) => {
    const [a, b] = [boundOf(base), boundOf(slope)];
    const [low, high] = kind === "row" ? [Math.min(a.low, -113), Math.max(a.high, 67) + 1] : [a.low, a.high];
    return low - b.high - 60 >= -1020 && high - b.low + 20 <= 1000 && b.low >= -800 && b.high <= 800;
  });
}

/** Whether a number changes on the way. */
function changes(node: Node): boolean {
  return [...reachable([node])].some((part) => part.kind === "side" || part.kind === "from" || (part.kind === "field" && part.lookup.pinned !== undefined));
}
