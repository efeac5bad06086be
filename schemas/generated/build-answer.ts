// Generated from build-answer.schema.json by schemas/generate.mjs: do not edit.
import type { Decimal } from "./common.ts";

/**
 * A policy's decisions as a module: `plimsoll build`.
 */
export interface BuildAnswer {
  /**
   * The text of the module, in JavaScript; in a file where --out names one.
   */
  readonly module?: string;
  /**
   * Its types, in TypeScript; in a file beside that.
   */
  readonly types?: string;
  /**
   * What of the policy the module leaves to the exact engine, each with the reason.
   */
  readonly leftToEngine: readonly string[];
  /**
   * The tables that its stages look into: its own, and with --market those of instruments.
   */
  readonly tables: {
    /**
     * A table of the policy by its name, or the instrument whose tiers they are.
     */
    readonly table: string;
    /**
     * Whose table it is.
     */
    readonly of: "policy" | "instrument";
    /**
     * How many bounds stand between its rows.
     */
    readonly bounds: number;
    /**
     * The bounds at which something jumps, or falls too steeply to be taken for continuous: a number there has its row found exactly.
     */
    readonly jumps: readonly Decimal[];
  }[];
}
