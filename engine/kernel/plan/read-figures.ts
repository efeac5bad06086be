import type { Num, Truth } from "./nodes.ts";
import type { Site } from "./site.ts";

/** What was made of definitions, each once at each site: figures that read others twice would be walked twice as often with every step of a chain. A class because it remembers. */
export class ReadFigures {
  private readonly numbers = new Map<string, Num>();
  private readonly truths = new Map<string, Truth>();
  private readonly names = new Map<object, number>();

  number(path: string, site: Site, read: () => Num): Num {
    return this.once(this.numbers, path, site, read);
  }

  truth(path: string, site: Site, read: () => Truth): Truth {
    return this.once(this.truths, path, site, read);
  }

  private once<N>(known: Map<string, N>, path: string, site: Site, read: () => N): N {
    const key = `${path} ${this.keyOf(site)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = read();
    known.set(key, fresh);
    return fresh;
  }

  /** Tells sites apart by all that they say. */
  private keyOf({ frame, mode, group, isMember, within, alone, waits, factor, pinned }: Site): string {
    return `${frame} ${this.name(mode)} ${this.name(group)} ${isMember === true} ${this.name(within)} ${this.name(alone)} ${waits === true} ${factor === undefined ? "" : `${factor.n}/${factor.d}`} ${pinned === true}`;
  }

  private name(object: object | undefined): number {
    if (object === undefined) return -1;
    const known = this.names.get(object) ?? this.names.size;
    this.names.set(object, known);
    return known;
  }
}
