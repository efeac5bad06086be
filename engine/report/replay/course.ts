import type { ReplayEvent } from "../../../schemas/generated/events.ts";
import type { ReplayEntry } from "../../../schemas/generated/replay-answer.ts";
import { spellEntry } from "./event.ts";

/** How a pool stands from one moment on, until its next point. */
export interface CoursePoint {
  readonly at: string;
  /** The margin ratio as it was printed; absent where there is no equity, or it cannot be decided. */
  readonly ratio?: string;
  /** Its status; absent where the pool is no more. */
  readonly status?: string;
}

export interface PoolCourse {
  readonly id: string;
  readonly points: readonly CoursePoint[];
}

/** What is marked in the picture, in the order in which its lanes stand. */
export const markKinds = ["liquidation", "rules", "refused", "undecided", "money"] as const;
export type MarkKind = (typeof markKinds)[number];

export interface CourseMark {
  readonly kind: MarkKind;
  readonly at: string;
  readonly words: string;
}

/** The margin ratios of pools over a replay, gathered entry after entry. A class because it gathers. */
export class Course {
  readonly marks: CourseMark[] = [];
  readonly account: string;
  from: string | undefined;
  until = "";
  private readonly gathered = new Map<string, CoursePoint[]>();

  constructor(account: string) {
    this.account = account;
  }

  get pools(): readonly PoolCourse[] {
    return [...this.gathered].map(([id, points]) => ({ id, points }));
  }

  add(entry: ReplayEntry, event: ReplayEvent | undefined): void {
    this.from ??= entry.at;
    this.until = entry.at;
    for (const { id, marginRatio, status } of entry.pools) this.point(id, { at: entry.at, ...(marginRatio === undefined ? {} : { ratio: marginRatio }), status });
    for (const id of entry.gone) this.point(id, { at: entry.at });
    const kind = markOf(entry);
    if (kind !== undefined) this.marks.push({ kind, at: entry.at, words: spellEntry(entry, event, new Map()) });
  }

  private point(id: string, point: CoursePoint): void {
    const points = this.gathered.get(id) ?? [];
    this.gathered.set(id, points);
    points.push(point);
  }
}

function markOf(entry: ReplayEntry): MarkKind | undefined {
  if (entry.kind === "liquidation") return "liquidation";
  if (entry.policy !== undefined && entry.kind !== "start") return "rules";
  if (entry.outcome === "refused" || entry.outcome === "impossible") return "refused";
  if (entry.outcome === "cannot_decide") return "undecided";
  return entry.payments.length > 0 ? "money" : undefined;
}
