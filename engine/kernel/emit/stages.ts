import { boundOf } from "../plan/bounds.ts";
import { partsOf, reachable } from "../plan/frames.ts";
import { isNumber, undecidedStatus, type Node, type Num, type PlannedStage, type Truth } from "../plan/nodes.ts";
import { indented, type Blocks } from "./blocks.ts";
import { tieText } from "./equals.ts";
import { distanceOf, signText, sureOf } from "./signs.ts";
import type { Writer } from "./writer.ts";

/** Of so many stages, the most severe, a byte keeps what their bounds say: each of three states. */
export const mostKept = 5;

/** Stands in place of such a byte, all of which are below 3⁵, where a silence leaves the pool open. */
export const silentByte = 255;

/** Truths of stages by name, the most severe stage first. */
export interface Named {
  readonly status: number;
  readonly holds: Truth;
  readonly truth: string;
}

/** The most severe stage that holds, where all that it takes is sure at once; else 255. An expression that seldom asks for more than signs. */
export function quickChain(stages: readonly PlannedStage[], writer: Writer): string {
  return stages.reduce((rest, { status, holds }) => {
    const { yes, no } = sureOf(writer, holds);
    return `${yes} ? ${status} : ${no} ? ${rest.includes("?") ? `(${rest})` : rest} : ${undecidedStatus}`;
  }, "0");
}

/** The most severe stage that holds; 255 where that is not sure. */
export function stageChain(stages: readonly PlannedStage[], writer: Writer): string {
  return chainOf(stages.toReversed().map((stage) => ({ ...stage, truth: writer.truth(stage.holds) })));
}

/**
 * Names the truths of what a quick chain left open: with the closer bound that holds where no row beside was taken, which is nearly always. Where one was it is not
 * forgotten before the account is done, since rows of the account are those of all its pools.
 */
export function nameCloser(stages: readonly PlannedStage[], writer: Writer): void {
  for (const { holds } of stages) {
    if (holds.kind !== "compare" || writer.exactly(holds) !== undefined) continue;
    const [own, frame] = [writer.writerOf(holds), writer.frames.of(holds)];
    const [{ difference, bound }, closer] = [distanceOf(own, holds, frame), distanceOf(own, holds, frame, true)];
    if (closer.bound === bound) continue;
    const chosen = writer.blocks.named(frame, `chosen ${bound}`, "b", () => `isBeside ? ${bound} : ${closer.bound}`);
    writer.blocks.named(frame, holds, "t", () => signText(holds.operator, difference, chosen, tieText(own, holds, chosen)));
  }
}

export function chainOf(stages: readonly Named[]): string {
  return `${stages.map(({ status, truth }) => `${truth} === 1 ? ${status} : ${truth} === 2 ? ${undecidedStatus} : `).join("")}0`;
}

/**
 * What bounds say of stages that they leave open, as a byte: of each, from the most severe on, a digit of base 3, so that 0 says nothing of
 * any. 255 where the first that is open is silent: no arithmetic decides it.
 */
export function saidOf(stages: readonly PlannedStage[], writer: Writer): string {
  if (stages.length === 0) return "0"; // nothing can be open
  const digits = stages.toReversed().slice(0, mostKept).map(({ holds }, index) => `${index === 0 ? "" : `${3 ** index} * `}(2 - ${writer.truth(holds)})`).join(" + ");
  const silences = stages.toReversed().map(({ holds }) => ({ truth: writer.truth(holds), isSilent: holds.kind === "compare" ? [holds.left, holds.right].flatMap(columnsOnly).map((node) => writer.number(node)).map((name) => `${name} !== ${name}`).join(" || ") : "" }));
  if (silences.every(({ isSilent }) => isSilent === "")) return digits;
  return `(${silences.map(({ truth, isSilent }) => `${truth} === 2 ? ${isSilent === "" ? "false" : isSilent} : `).join("")}false) ? ${silentByte} : ${digits}`;
}

/** The largest numbers of a comparison that are made of columns alone, so that nothing but silence makes them NaN: no row of a table is unsure, and nothing overflows. */
function columnsOnly(node: Num): readonly Num[] {
  const parts = [...reachable([node])];
  if (!parts.some(({ kind }) => kind === "column")) return [];
  if (parts.every(isOfColumns)) return [node];
  return node.kind === "operation" || node.kind === "signed" || node.kind === "extreme" || node.kind === "absolute" ? partsOf(node).filter(isNumber).flatMap(columnsOnly) : [];
}

function isOfColumns(node: Node): boolean {
  switch (node.kind) {
    case "operation":
      return node.operator !== "divide" || boundOf(node.right).pure;
    case "worth":
      return boundOf(node.price).pure;
    case "literal":
    case "column":
    case "signed":
    case "extreme":
    case "absolute":
    case "choose":
    case "sum":
    case "known":
    case "word":
    case "not":
    case "logic":
      return true;
    default:
      return false;
  }
}

/** A bound of the difference that the first open stage compares, of those that are kept, where all rows are sure; NaN where it is none, or silent. An expression. */
export function reachOf(stages: readonly PlannedStage[], writer: Writer): string {
  const kept = stages.toReversed().slice(0, mostKept).map(({ holds }) => {
    if (holds.kind !== "compare") return `${writer.truth(holds)} === 2 ? NaN : `;
    const { difference, bound } = distanceOf(writer.writerOf(holds), holds, writer.frames.of(holds), true);
    return `${writer.truth(holds)} === 2 ? Math.abs(${difference}) + ${bound} : `;
  });
  return `${kept.join("")}NaN`;
}

/** What such a byte says of a stage, the most severe being the first: an expression. */
export function saidTruth(said: string, index: number): string {
  return index < mostKept ? `2 - ${index === 0 ? said : `Math.trunc(${said} / ${3 ** index})`} % 3` : "2";
}

/** The same chain over what bounds said, where `writer` is asked of a stage only when it is open and the more severe ones do not hold. */
export class OpenStages {
  private readonly stages: readonly Named[];
  private readonly writer: Writer;
  private readonly blocks: Blocks;

  constructor(stages: readonly PlannedStage[], writer: Writer, blocks: Blocks) {
    [this.writer, this.blocks] = [writer, blocks];
    this.stages = stages.toReversed().map((stage) => ({ ...stage, truth: blocks.fresh("t") }));
  }

  /** Lines that find the truths as far as they are needed, from the byte that `said` names. */
  lines(said: string): readonly string[] {
    return this.stages.flatMap(({ holds, truth }, index) => [
      `let ${truth} = ${saidTruth(said, index)};`,
      ...this.asked(holds, truth, this.stages.slice(0, index)),
    ]);
  }

  /** Their chain: an expression. */
  get status(): string {
    return chainOf(this.stages);
  }

  /** A condition, which may be one of the stages: lines, and the name of its truth behind them. */
  truthOf(condition: Truth): { readonly lines: readonly string[]; readonly truth: string } {
    const stage = this.stages.find(({ holds }) => holds === condition);
    if (stage !== undefined) return { lines: this.asked(condition, stage.truth, []), truth: stage.truth };
    const truth = this.blocks.fresh("t");
    return { lines: [`let ${truth} = 2;`, ...this.asked(condition, truth, [])], truth };
  }

  private asked(condition: Truth, truth: string, before: readonly Named[]): readonly string[] {
    const inFull = this.blocks.within("pool", (block) => {
      const found = this.writer.truth(condition);
      block.lines.push(`${truth} = ${found};`);
    });
    return [`if (${[...before.map((each) => `${each.truth} === 0`), `${truth} === 2`].join(" && ")}) {`, ...indented(inFull), "}"];
  }
}
