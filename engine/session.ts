import type { CompiledPolicy, Meaning } from "../dsl/ir.ts";
import { assessState } from "./assess.ts";
import { isMovable } from "./facts.ts";
import { equals, parseDecimal } from "./number/index.ts";
import { poolsOf } from "./pools.ts";
import { prepare, type Program } from "./program.ts";
import { Recall } from "./recall.ts";
import type { AssessAnswer, Snapshot } from "./snapshot/index.ts";
import { quantityOf, withValues, type Entity } from "./state/entity.ts";
import { loadState } from "./state/load.ts";
import type { State } from "./state/state.ts";

/** Mark prices by symbol, as decimals of the wire. */
export type Marks = Readonly<Record<string, string>>;

/** An account whose prices move: asked again, it takes over what read none of the prices that moved. */
export interface Session {
  /** How the account stands as it was last asked. Its parts may stand in the next answer too, so nothing in it may be changed. */
  readonly answer: AssessAnswer;
  /** How it stands at these mark prices; instruments that are not named keep theirs. Byte for byte what `assess` says of such a snapshot. */
  reassess(marks: Marks): AssessAnswer;
}

/** Opens a session on a snapshot that `validateSnapshot` passed. The marks that it is told are positive, of instruments of the snapshot. */
export function openSession(policy: CompiledPolicy, snapshot: Snapshot): Session {
  return new MovingAccount(prepare(policy), snapshot);
}

/** A class because one answer stands on the one before. */
class MovingAccount implements Session {
  answer: AssessAnswer;
  private readonly program: Program;
  private readonly apart: boolean;
  private state: State;
  private recall = new Recall();

  constructor(program: Program, snapshot: Snapshot) {
    this.program = program;
    this.apart = grouping(program.meaning).some(isMovable);
    this.state = loadState(snapshot, program.declared);
    this.answer = assessState(program, this.state, undefined, this.recall);
  }

  reassess(marks: Marks): AssessAnswer {
    const moved = movedInstruments(this.state, marks);
    if (moved.size === 0) return this.answer;
    this.state = withInstruments(this.state, moved);
    const symbols = new Set(moved.keys());
    this.recall = this.mayTakeOver(symbols) ? new Recall(this.recall, symbols) : new Recall();
    this.answer = assessState(this.program, this.state, undefined, this.recall);
    return this.answer;
  }

  /** Not where a price says which objects belong together, or stands in for the entry of a position that orders would open. */
  private mayTakeOver(symbols: ReadonlySet<string>): boolean {
    if (this.apart) return false;
    return !poolsOf(this.program, this.state).some((pool) => pool.position !== undefined && pool.positions.length === 0 && symbols.has(pool.instrument?.id ?? ""));
  }
}

function movedInstruments(state: State, marks: Marks): ReadonlyMap<string, Entity> {
  const moved = new Map<string, Entity>();
  for (const [symbol, text] of Object.entries(marks)) {
    const instrument = state.instrumentBySymbol.get(symbol);
    const mark = parseDecimal(text);
    if (instrument === undefined || mark === undefined) throw new Error(`There is no instrument ${symbol}, or \`${text}\` is no price; the boundary lets neither through.`);
    if (!equals(mark, quantityOf(instrument, "mark_price")!)) moved.set(symbol, withValues(instrument, { mark_price: mark })); // the schema demands it
  }
  return moved;
}

function withInstruments(state: State, moved: ReadonlyMap<string, Entity>): State {
  const instruments = state.instruments.map((instrument) => moved.get(instrument.id) ?? instrument);
  return { ...state, instruments, instrumentBySymbol: new Map(instruments.map((instrument) => [instrument.id, instrument])) };
}

/** The facts by which a policy says what belongs together: the keys of its pools, and `with same …` of its sums. */
function grouping(meaning: Meaning): readonly string[] {
  const keys = meaning.modes.flatMap((mode) => mode.sharing?.partition.keys ?? []);
  const found: string[] = [...keys];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("same" in node && typeof node.same === "string") found.push(node.same);
    for (const value of Object.values(node)) visit(value);
  };
  visit(meaning);
  return found;
}
