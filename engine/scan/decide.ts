import type { Decision } from "../../schemas/generated/decision.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { assessParts, type AssessedPart, type AssessedParts } from "../assess-parts.ts";
import { assessNothing, notInForce } from "../not-in-force.ts";
import { prepare } from "../program.ts";
import type { Snapshot } from "../snapshot/index.ts";
import { loadState } from "../state/load.ts";
import { MarketReads } from "../state/market-reads.ts";
import { cannotDecide as undecided } from "../statuses.ts";

/** An account to decide, and where it stands in what it was read from. */
export interface Row {
  /** From 1. */
  readonly row: number;
  readonly snapshot: Snapshot;
}

/** Decides accounts, each by itself: what it says of one does not depend on those beside it. */
export interface Decider {
  decide(rows: readonly Row[]): readonly Decision[];
}

/** Whether liquidation prices are asked for, beside statuses. */
export type Asked = "statuses" | "prices";

/** By the exact engine, account by account: what every faster way must agree with, and where each goes that it cannot decide itself. Instruments and assets that several snapshots share, as the same objects, are read once. */
export function exactDecider(policy: CompiledPolicy, asked: Asked): Decider {
  const reads = new MarketReads();
  return { decide: (rows) => rows.map(({ row, snapshot }) => decisionOf(row, assessedBy(policy, snapshot, asked, reads), asked)) };
}

/** What a decision reads of an assessment. */
const partsOf: Readonly<Record<Asked, ReadonlySet<AssessedPart>>> = { statuses: new Set(["status"]), prices: new Set(["status", "liquidationPrice"]) };

function assessedBy(policy: CompiledPolicy, snapshot: Snapshot, asked: Asked, reads: MarketReads): AssessedParts {
  const program = prepare(policy);
  const { meaning, digest } = program;
  const reason = notInForce(meaning, snapshot.asOf);
  return reason === undefined ? assessParts(program, loadState(snapshot, program.declared, reads), partsOf[asked]) : assessNothing({ id: meaning.id, version: meaning.version, digest }, snapshot, reason);
}

/** What of an assessment is a decision: statuses, liquidation prices, and why any of these is not there. */
export function decisionOf(row: number, { account, pools, positions, cannotDecide }: AssessedParts, asked: Asked): Decision {
  const prices = asked === "prices";
  // What the account's own stages leave open is no silence where a last stage of a pool outweighs whatever they could say.
  const told = new Set([...(account.status === undefined || account.status === undecided ? ["account.status"] : []), ...pools.map(({ id }) => `pools.${id}.status`), ...positions.flatMap(({ id }) => [`positions.${id}`, ...(prices ? [`positions.${id}.liquidationPrice`] : [])])]);
  const silences = cannotDecide.filter(({ answer }) => told.has(answer));
  return {
    row,
    account: account.id,
    status: account.status ?? undecided,
    pools: pools.map(({ id, status = undecided }) => ({ id, status })),
    positions: positions.map(({ id, status = undecided, liquidationPrice }) => ({ id, status, ...(liquidationPrice === undefined || !prices ? {} : { liquidationPrice }) })),
    ...(silences.length === 0 ? {} : { cannotDecide: silences.map(({ answer, reason }) => ({ answer, reason })) }),
  };
}
