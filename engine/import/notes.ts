import { describeFound } from "../snapshot/describe.ts";

/** Something that the snapshot does not say as the documents do. */
export interface Unmapped {
  /** The document's name and the path in it, or the path in the snapshot for what was assumed. */
  readonly path: string;
  /** What was found, or what was assumed. */
  readonly value: string;
  readonly why: string;
  /** The one fact of the snapshot that was assumed, where no other hangs on it. */
  readonly fact?: string;
}

/** What is taken down while importing; things of one group are named once, with their number. */
export class Notes {
  readonly #groups = new Map<string, { first: Unmapped; more: number }>();
  #left = 0;

  /** Takes down one thing. The group is what makes two things the same to a reader, such as a field in all entries of a list. */
  add(group: string, note: Unmapped): void {
    const known = this.#groups.get(group);
    if (known !== undefined) known.more += 1;
    else if (this.#groups.size < mostGroups) this.#groups.set(group, { first: note, more: 0 });
    else this.#left += 1;
  }

  /** All groups in the order they came up. */
  list(): readonly Unmapped[] {
    const named = [...this.#groups.values()].map(({ first, more }) => (more === 0 ? first : { ...first, why: `${first.why} (${more} more like it)` }));
    return this.#left === 0 ? named : [...named, { path: "", value: "", why: `and ${this.#left} more` }];
  }
}

/** A value for a note: text as it is, shortened; lists and objects by their kind. */
export function showFound(value: unknown): string {
  const text = typeof value === "string" ? value : describeFound(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** How many groups are named before the rest is only counted. */
const mostGroups = 200;
