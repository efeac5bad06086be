import type { Snapshot } from "../../../../engine/snapshot/index.ts";
import type { Site } from "../../claim.ts";
import type { Formula } from "../../terms/formula.ts";

/** A clause that is to apply somewhere: in which accounts it does, and what would have to hold of one. */
export interface Wanted {
  readonly about: string;
  readonly clause: string;
  readonly modes: readonly string[];
  /** Holds wherever it applies; it may hold elsewhere too. */
  readonly formula: (site: Site) => Formula | undefined;
  readonly holds: (account: Snapshot) => boolean;
  /** Whether it is about one position or order by itself. */
  readonly ofOneMember: boolean;
}

/** One of many clauses of a list, which are found together by asking. */
export interface WantedClause extends Omit<Wanted, "holds"> {
  /** `permissions of mode cross`: those of a group that apply somewhere are said together. */
  readonly group: string;
  /** Why the form of the list alone shows that it never applies. */
  readonly never?: string;
  /** Whether what is asked for has to get past a fund, which then must be empty. */
  readonly behindFund?: boolean;
}
