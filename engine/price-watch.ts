import { Memory, type Named } from "./memory.ts";
import type { Scope } from "./scope.ts";

/**
 * Which instruments' prices were read while something was computed. What a reading remembers it remembers with the prices it came of. A
 * class because the frames of computations inside each other must be kept apart.
 */
export class PriceWatch {
  private symbols = new Set<string>();
  private readonly except: string | undefined;
  private readonly reads = new Memory<ReadonlySet<string>>();

  /** `except`: the instrument whose price is the unknown, and so is not read. */
  constructor(except?: string) {
    this.except = except;
  }

  /** `pinned`: as it is now, also where it is the unknown. */
  note(symbol: string, pinned = false): void {
    if (pinned || symbol !== this.except) this.symbols.add(symbol);
  }

  noteAll(symbols: ReadonlySet<string>): void {
    for (const symbol of symbols) this.symbols.add(symbol);
  }

  /** What was read so far. */
  seen(): ReadonlySet<string> {
    return this.symbols;
  }

  /** Runs `compute` and tells `found` what it read; what is around it has read that too. */
  around<R>(compute: () => R, found: (symbols: ReadonlySet<string>) => void): R {
    const outer = this.symbols;
    const inner = new Set<string>();
    this.symbols = inner;
    try {
      return compute();
    } finally {
      this.symbols = outer;
      for (const symbol of inner) outer.add(symbol);
      found(inner);
    }
  }

  /** Runs `compute` and leaves what it read out of account. */
  apart<R>(compute: () => R): R {
    const outer = this.symbols;
    this.symbols = new Set();
    try {
      return compute();
    } finally {
      this.symbols = outer;
    }
  }

  /** The value of a definition that is read for the first time: what it reads is kept with its name. */
  first<R>(name: Named, of: object, scope: Scope, compute: () => R): R {
    return this.around(compute, (symbols) => this.reads.drawer(scope).set(name, of, symbols));
  }

  /** The same value is taken from memory. */
  again(name: Named, of: object, scope: Scope): void {
    this.noteAll(this.reads.drawer(scope).get(name, of) ?? new Set());
  }
}
