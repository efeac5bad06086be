import type { CompiledPolicy } from "../../dsl/ir.ts";
import { prepare } from "../../engine/program.ts";
import { emptyTally, merge, type Reject, type Tally } from "../../engine/scan/tally.ts";
import type { ScanAnswer } from "../../schemas/generated/scan-answer.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { Scanned } from "./work.ts";

export interface StatusCount {
  readonly status: string;
  readonly accounts: number;
}

const firstRejects = 20;

/** What a scan has come to so far. A class because it grows with each stretch. */
export class Outcome {
  private readonly tally: Tally = emptyTally();
  private readonly first: Reject[] = [];

  /** Goes on from where a scan was interrupted. */
  constructor(before?: Checkpoint["outcome"]) {
    if (before === undefined) return;
    merge(this.tally, { ...before, statuses: new Map(before.statuses.map(({ status, accounts }) => [status, accounts])) });
    this.first.push(...before.first);
  }

  get accounts(): number {
    return this.tally.accounts;
  }

  add({ tally, rejects }: Pick<Scanned, "tally" | "rejects">): void {
    merge(this.tally, tally);
    this.first.push(...rejects.slice(0, firstRejects - this.first.length));
  }

  /** As it is now, whatever comes. */
  kept(): Checkpoint["outcome"] {
    return { ...this.numbers(), first: [...this.first] };
  }

  answer(policy: CompiledPolicy): ScanAnswer {
    const { meaning, digest } = prepare(policy);
    return { policy: { id: meaning.id, version: meaning.version, digest }, ...this.numbers(), rejects: [...this.first] };
  }

  private numbers() {
    const { accounts, positions, rejected, undecided, statuses } = this.tally;
    return { accounts, positions, rejected, undecided, statuses: [...statuses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([status, each]) => ({ status, accounts: each })) };
  }
}
