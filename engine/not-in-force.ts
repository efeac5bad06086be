import type { CompiledPolicy, Meaning } from "../dsl/ir.ts";
import type { AssessAnswer, CannotDecide, ChargeAnswer, LiquidateAnswer, PermitAnswer, PolicyReference, Snapshot } from "./snapshot/index.ts";
import { cannotDecide } from "./statuses.ts";

/**
 * Why a policy says nothing of this moment, or nothing where it is in force. Dates mean 00:00:00Z, `from` is inside and `until`
 * is not; instants in UTC compare as text.
 */
export function notInForce({ id, version, effective }: Pick<Meaning, "id" | "version" | "effective">, asOf: string): string | undefined {
  const { from, until } = effective;
  const day = asOf.slice(0, 10);
  const name = `\`${id}\` version ${version}`;
  if (from !== undefined && day < from) return `${name} is in force from ${from}; the snapshot is of ${asOf}.`;
  if (until !== undefined && day >= until) return `${name} was in force until ${until}; the snapshot is of ${asOf}.`;
  return undefined;
}

/** The policy as if it were in force on every day: versions follow each other, and whoever compares two asks both about the same moment. */
export function atAnyTime(policy: CompiledPolicy): CompiledPolicy {
  const { from, until } = policy.meaning.effective;
  return from === undefined && until === undefined ? policy : { ...policy, meaning: { ...policy.meaning, effective: {} } };
}

/** The policy of an answer where no version of it is in force. */
export function noVersion(id: string): PolicyReference {
  return { id, version: "none in force", digest: "" };
}

/** An assessment where nothing can be decided: what the snapshot holds, each with that status. */
export function assessNothing(policy: PolicyReference, snapshot: Snapshot, reason: string): AssessAnswer {
  const { account, positions = [], orders = [] } = snapshot;
  const balances = (account.balances ?? []).map(({ asset, walletBalance, bonus, debt }) => ({
    asset,
    ...(walletBalance === undefined ? {} : { walletBalance }),
    ...(bonus === undefined ? {} : { bonus }),
    ...(debt === undefined ? {} : { debt }),
  }));
  return {
    policy,
    asOf: snapshot.asOf,
    account: { id: account.id, status: cannotDecide, balances },
    pools: [],
    positions: positions.map(({ id }) => ({ id, status: cannotDecide })),
    orders: orders.map(({ id }) => ({ id })),
    cannotDecide: silence("account.status", reason),
  };
}

/** The answers to the other questions, where nothing can be decided. */
export function permitNothing(policy: PolicyReference, asOf: string, reason: string): PermitAnswer {
  return { policy, asOf, verdict: cannotDecide, reasons: [], payments: [], cannotDecide: silence("verdict", reason) };
}

export function chargeNothing(policy: PolicyReference, asOf: string, reason: string): ChargeAnswer {
  return { policy, asOf, payments: [], cannotDecide: silence("payments", reason) };
}

export function liquidateNothing(policy: PolicyReference, asOf: string, reason: string): LiquidateAnswer {
  return { policy, asOf, steps: [], cannotDecide: silence("steps", reason) };
}

function silence(answer: string, reason: string): readonly CannotDecide[] {
  return [{ answer, reason }];
}
