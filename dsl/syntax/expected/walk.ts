/**
 * Reads tokens along the grammar without the parser, every way at once, and says what may come next and inside of what. It is cheap, begins at
 * any rule, and goes on after a mistake; a tree it does not make.
 */

import type { TokenType } from "../chevrotain.ts";
import { AnyWord, keywordOf, Name, Path, RightBrace, Word } from "../tokens.ts";
import { contentsOf, networks } from "./network.ts";
import type { CallSpot, Spot, TokenSpot } from "./network.ts";

/** A rule that has been begun and not ended. */
export interface Frame {
  readonly rule: string;
  /** What the rule is for in the one around it, where the grammar says so. */
  readonly role: string | undefined;
  /** Index of its first token. */
  readonly from: number;
  readonly parent: Frame | undefined;
}

/** One way to go on. */
export interface State {
  readonly spot: TokenSpot;
  readonly frame: Frame;
}

/** More ways than these at once come only from texts that nobody writes; the rest is not followed. */
const mostStates = 3000;
/** Rules inside one another; a hundred parentheses are about a thousand. What is nested deeper is not followed, and could exhaust the stack. */
const deepest = 1500;

/** A frame as it is walked: with what comes after it, and the frames that begin inside it, each made once for each place. */
class Made implements Frame {
  readonly rule: string;
  readonly role: string | undefined;
  readonly from: number;
  readonly parent: Made | undefined;
  readonly back: Spot;
  readonly depth: number;
  #children = new Map<CallSpot, Made>();
  #seen = new Set<Spot>();
  #at = -1;

  constructor(rule: string, role: string | undefined, from: number, parent: Made | undefined, back: Spot) {
    this.rule = rule;
    this.role = role;
    this.from = from;
    this.parent = parent;
    this.back = back;
    this.depth = parent === undefined ? 0 : parent.depth + 1;
  }

  /** Whether a spot of it is met for the first time in this turn. */
  first(spot: Spot, turn: number): boolean {
    this.#turn(turn);
    if (this.#seen.has(spot)) return false;
    this.#seen.add(spot);
    return true;
  }

  child(call: CallSpot, turn: number, from: number): Made {
    this.#turn(turn);
    let found = this.#children.get(call);
    if (found === undefined) {
      found = new Made(call.rule, call.role, from, this, call.next);
      this.#children.set(call, found);
    }
    return found;
  }

  #turn(turn: number): void {
    if (this.#at === turn) return;
    this.#at = turn;
    this.#seen = new Set();
    this.#children = new Map();
  }
}

interface MadeState extends State {
  readonly frame: Made;
}

/** A reading under way. */
export class Walk {
  readonly #rules = networks();
  #states: MadeState[] = [];
  /** Index of the token that comes next: the first of a rule that begins now. */
  #next: number;
  /** Each step is a turn of its own, also where one token is passed in two ways. */
  #turn = 0;
  #mistakes = 0;

  /** Begins where the contents of a block begin, or one rule; `from` is the index of the first token. */
  constructor(rules: readonly string[], closing: boolean, from: number) {
    this.#next = from;
    const contents = contentsOf(rules, closing ? RightBrace : undefined);
    this.#follow(contents, new Made("", undefined, from, undefined, { kind: "end" }), this.#states);
  }

  /** What may come next. */
  get states(): readonly State[] {
    return this.#states;
  }

  /** How many tokens did not fit. */
  get mistakes(): number {
    return this.#mistakes;
  }

  /** Passes a token; one that does not fit is taken for what it may have been meant as, and counted. */
  pass(type: TokenType): void {
    this.#next += 1;
    const fitting = this.#step(this.#states.filter(({ spot }) => fits(type, spot.type)));
    if (fitting.length > 0) this.#states = fitting;
    else {
      this.#mistakes += 1;
      this.#states = this.#mended(type);
    }
  }

  /** Left out, in place of something like it, or after a word that is missing. */
  #mended(type: TokenType): MadeState[] {
    const before = this.#states;
    const alike = before.filter(({ spot }) => mayStandFor(type, spot.type));
    const instead = this.#step(alike);
    const missing = this.#step(this.#step(before.filter(({ spot }) => keywordOf(spot.type) !== undefined)).filter(({ spot }) => fits(type, spot.type)));
    return [...before, ...instead, ...missing].slice(0, mostStates);
  }

  #step(states: readonly MadeState[]): MadeState[] {
    const found: MadeState[] = [];
    this.#turn += 1;
    for (const { spot, frame } of states) {
      if (found.length > mostStates) break;
      this.#follow(spot.next, frame, found);
    }
    return found;
  }

  #follow(spot: Spot, frame: Made, found: MadeState[]): void {
    if (!frame.first(spot, this.#turn)) return;
    switch (spot.kind) {
      case "token":
        found.push({ spot, frame });
        return;
      case "fork":
        for (const one of spot.to) this.#follow(one, frame, found);
        return;
      case "call": {
        const first = this.#rules.get(spot.rule);
        if (first !== undefined && frame.depth < deepest) this.#follow(first, frame.child(spot, this.#turn, this.#next), found);
        return;
      }
      case "end":
        if (frame.parent !== undefined) this.#follow(frame.back, frame.parent, found);
        return;
    }
  }
}

/** Whether a token of a type may stand where the grammar asks for another, or for a category. */
export function fits(type: TokenType, wanted: TokenType): boolean {
  return type === wanted || type.CATEGORIES?.includes(wanted) === true;
}

/** A slip of the keyboard makes a word of a word, and leaves numbers, texts and braces alone. */
function mayStandFor(type: TokenType, wanted: TokenType): boolean {
  return isWordLike(type) && isWordLike(wanted);
}

function isWordLike(type: TokenType): boolean {
  return keywordOf(type) !== undefined || type === Word || type === Path || type === Name || type === AnyWord || fits(type, Word) || fits(type, Path);
}
