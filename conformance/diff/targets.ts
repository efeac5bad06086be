import { isOneSided } from "./one-sided.ts";
import type { Decision, Difference, Direction } from "./types.ts";

/** So many accounts are kept of each decision and direction: of one change alone, and of all. */
const kept = 2;
/** So many questions about a decision are asked in vain before it is let be: of one that was shown to differ some way, shared by the changes, and of one that was not. */
const patience = { shown: 150, least: 30, never: 600 } as const;

type Shown = Pick<Difference, "key" | "kind" | "direction" | "old" | "new">;

interface State {
  readonly found: Map<Direction, number>;
  /** Of these, the ones on which no number is below 0 that hardly ever is. */
  readonly plain: Map<Direction, number>;
  /** And of these, the ones on which both decide. */
  readonly decided: Map<Direction, number>;
  /** The directions that are not proved never to be. */
  readonly possible: readonly Direction[];
  /** Questions since one showed anything new. */
  inVain: number;
}

/**
 * What is looked for: of each change the decisions that it can reach, and of these the directions that are possible. What was shown, or asked for
 * long in vain, is let be, so that the budget goes to what is open. A class because it counts.
 */
export class Targets {
  private readonly states: readonly Map<string, State>[];
  readonly isPatient: boolean;

  /** One set of open decisions for each change. `isImpossible` says which directions are proved never to be; `isPatient`: where only one of the two decided, it is looked on for where both do. */
  constructor(decisions: readonly Decision[], opens: readonly ((key: string) => boolean)[], isImpossible: (key: string, direction: Direction) => boolean, isPatient = false) {
    this.isPatient = isPatient;
    this.states = opens.map((isOpen) => new Map(decisions.filter(({ key }) => isOpen(key)).map((decision) => [decision.key, { found: new Map(), plain: new Map(), decided: new Map(), possible: directionsIn(decision).filter((direction) => !isImpossible(decision.key, direction)), inVain: 0 }])));
  }

  /** Whether a question that answers these is worth asking: for one of the changes, or for any. */
  wants(answers: (key: string) => boolean, change?: number): boolean {
    return this.states.some((states, index) => (change === undefined || index === change) && [...states].some(([key, state]) => answers(key) && !this.isSettled(state)));
  }

  /** Whether one more account that shows a difference is worth keeping for a change: one on which only one of the two decides, or a number is below 0 that hardly ever is, while there is none without. */
  takes(change: number, difference: Shown, isBelow = false): boolean {
    const { found, decided } = this.state(change, difference.key) ?? {};
    const both = decided?.get(difference.direction) ?? 0;
    return isBelow || isOneSided(difference) ? both === 0 && (found?.get(difference.direction) ?? 0) < kept : both < kept;
  }

  keep(change: number, difference: Shown, isBelow = false): void {
    const state = this.state(change, difference.key);
    if (state === undefined) return;
    const { direction } = difference;
    const counts = isBelow ? [state.found] : isOneSided(difference) ? [state.found, state.plain] : [state.found, state.plain, state.decided];
    if (counts.some((count) => !count.has(direction))) state.inVain = 0;
    for (const count of counts) count.set(direction, (count.get(direction) ?? 0) + 1);
  }

  /** A question was asked that answers these. */
  asked(answers: (key: string) => boolean): void {
    for (const states of this.states) for (const [key, state] of states) if (answers(key)) state.inVain += 1;
  }

  private isSettled({ plain, decided, possible, inVain }: State): boolean {
    const wanted = this.isPatient ? decided : plain;
    if (possible.every((direction) => wanted.has(direction))) return true;
    return inVain >= (wanted.size > 0 ? Math.max(patience.shown / this.states.length, patience.least) : patience.never);
  }

  /** What came up that no clause names has a state of its own from then on. */
  private state(change: number, key: string): State | undefined {
    const states = this.states[change];
    if (states !== undefined && !states.has(key)) states.set(key, { found: new Map(), plain: new Map(), decided: new Map(), possible: [], inVain: 0 });
    return states?.get(key);
  }
}


/** The directions that a decision may differ in; what cannot be decided comes on top, and is not looked for by itself. */
export function directionsIn({ key, kind, mode }: Decision): readonly Direction[] {
  // Whether anybody is found who pays has no order; how much each pays has one.
  if (kind === "payer") return key.slice(mode.length + 1).split(".").length === 2 ? ["changed"] : ["more", "less"];
  return kind === "plan" || kind === "effects" || kind === "in_force" ? ["changed"] : ["stricter", "looser"];
}
