import type { Pool } from "../../../engine/pools.ts";
import type { Program } from "../../../engine/program.ts";
import type { State } from "../../../engine/state/state.ts";
import type { SymbolicReading } from "../../prove/reading.ts";

/** One policy over one account. */
export interface Side {
  readonly program: Program;
  readonly state: State;
  readonly reading: SymbolicReading;
  readonly pools: readonly Pool[];
}
