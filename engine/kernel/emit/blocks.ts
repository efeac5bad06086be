import type { Frame } from "../plan/frames.ts";

/** A block of code under one frame: its lines so far, and what has a name in it. */
export interface Block {
  readonly frame: Frame;
  readonly lines: string[];
  /** Runs once for each of other objects than those around it: what has a name there has none here. */
  readonly isLoop: boolean;
  /** The names of nodes, and of other things that are computed once: rows, magnitudes, scales. */
  readonly names: Map<object | string, string>;
}

/** Code that is being written: blocks within blocks, and names that are never used twice. A class because both are counted. */
export class Blocks {
  private readonly open: Block[] = [];
  private count = 0;

  fresh(letter: string): string {
    this.count += 1;
    return `${letter}${this.count}`;
  }

  /** Writes a block inside those that are open, and returns its lines. */
  within(frame: Frame, write: (block: Block) => void, isLoop = false): readonly string[] {
    const block: Block = { frame, lines: [], isLoop, names: new Map() };
    this.open.push(block);
    try {
      write(block);
    } finally {
      this.open.pop();
    }
    return block.lines;
  }

  /** The innermost open block of a frame. */
  of(frame: Frame): Block {
    const block = this.open.findLast((each) => each.frame === frame);
    if (block === undefined) throw new Error(`No ${frame} is at hand in the code that is being written.`);
    return block;
  }

  /** The name that something has in a block of `frame` that is open. */
  known(frame: Frame, key: object | string): string | undefined {
    for (const each of this.open.toReversed()) {
      if (each.frame !== frame) continue;
      const known = each.names.get(key);
      if (known !== undefined) return known;
      if (each.isLoop) break;
    }
    return undefined;
  }

  /** The name of something in the block of `frame`, written there where it has none yet. */
  named(frame: Frame, key: object | string, letter: string, write: () => string): string {
    const known = this.known(frame, key);
    if (known !== undefined) return known;
    const block = this.of(frame);
    const text = write();
    const name = this.fresh(letter);
    block.names.set(key, name);
    block.lines.push(`const ${name} = ${text};`);
    return name;
  }
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}
