import type { Lexicon } from "./lexicon.ts";

/** Who speaks to whom. */
export interface Voice {
  /** `The trader may`, `You can`. */
  readonly can: (actor: "trader" | "venue" | "liquidator" | "anyone") => string;
  readonly cannot: (actor: "trader" | "venue" | "liquidator" | "anyone") => string;
  /** Whether figures of a pool are said to be the pool's; otherwise they are `the margin balance`. */
  readonly namesPool: boolean;
  /** What a pool is, where it is spoken of itself: `pool`, or `position` where margin is shared with nothing. */
  readonly pool: string;
  /** Where the members of a pool are: `in the pool`. */
  readonly inPool: string;
  /** Whether options are named where something depends on them, or only said to be `if supported`. */
  readonly namesOptions: boolean;
  /** Whether what goes without saying is left out, such as that a position's margin pays down to 0. */
  readonly brief: boolean;
}

/**
 * Says one sentence: a class because it remembers whom it spoke of last, so that the position's leverage becomes `its leverage`.
 * A speaker serves one sentence, from left to right.
 */
export class Speaker {
  readonly lexicon: Lexicon;
  readonly voice: Voice;
  /** The level that `its` stands for. */
  private owner: string | undefined;
  /** Within `all positions whose …`: the level, and how its first mention goes. */
  private member: { readonly level: string; word: string | undefined } | undefined;

  private groups = 0;

  private readonly topic: string | undefined;

  /** `topic` is the level that the sentence has begun to speak of. */
  constructor(lexicon: Lexicon, voice: Voice, topic?: string) {
    this.lexicon = lexicon;
    this.voice = voice;
    this.topic = topic;
    this.owner = topic;
  }

  /** Begins a part that is read by itself, such as `(b) …`: whom the part before spoke of is forgotten. */
  afresh(): this {
    if (this.member === undefined) this.owner = this.topic;
    return this;
  }

  /** `the position's notional`, `its notional`, `the mark price`. */
  the(path: string): string {
    const { owner, noun } = this.lexicon.term(path);
    return this.of(owner, noun);
  }

  /** A noun with its owner before it. */
  of(owner: string | undefined, noun: string): string {
    if (owner === undefined) return `the ${noun}`;
    if (owner === "pool" && !this.voice.namesPool && this.member?.level !== "pool") return `the ${noun}`;
    return `${this.possessive(owner)} ${noun}`;
  }

  /** The object itself: `the position`, or `it`. */
  subject(level: string): string {
    if (this.owner === level && this.member?.word === undefined) return "it";
    if (this.member?.level === level) this.member.word = undefined;
    this.owner = level;
    return `the ${level === "pool" ? this.voice.pool : level}`;
  }

  /** Whether what is said is said of a group, whose positions and orders are all that is meant. */
  get insideGroup(): boolean {
    return this.groups > 0;
  }

  /** Says something about each group. */
  ofGroup(say: () => string): string {
    this.groups += 1;
    const text = say();
    this.groups -= 1;
    return text;
  }

  /** Says something about members of a level, whose first mention is `word` (`whose`, `each position's`). */
  among(level: string, word: string, say: () => string): string {
    const [owner, member] = [this.owner, this.member];
    this.owner = undefined;
    this.member = { level, word };
    const text = say();
    this.member = member;
    // After members nobody knows whom `its` means, unless it was never about anything else.
    this.owner = owner === level ? undefined : owner;
    return text;
  }

  /** Whether the level is that of the members spoken of, and none has been mentioned. */
  opens(level: string | undefined): boolean {
    return level !== undefined && this.member?.level === level && this.member.word === "whose";
  }

  private possessive(level: string): string {
    if (this.member?.level === level && this.member.word !== undefined) {
      const { word } = this.member;
      this.member.word = undefined;
      this.owner = level;
      return word;
    }
    if (this.owner === level) return "its";
    this.owner = level;
    return `the ${level}'s`;
  }
}
