import type { Mode } from "../../../dsl/ir.ts";
import type { Charge, Snapshot } from "../../../engine/snapshot/index.ts";
import { validated } from "../../../engine/validated.ts";
import { chargesOf } from "../../accounts/index.ts";
import type { Ground } from "../claim.ts";
import { accountsOf, type Budget } from "../search/lines.ts";
import type { Found } from "../types.ts";
import { payRulesOf } from "./by-construction.ts";

/** In a mode in which each position stands alone, a realized loss takes the position's own margin and no other money of the account. */
export function lossStaysWithin(ground: Ground, budget: Budget): readonly Found[] {
  return ground.policy.meaning.modes.filter(({ sharing }) => sharing?.partition.by === "position").map((mode) => lossWithin(ground, mode, "position.margin", budget.again()));
}

/** Whose money a loss may not take: own buckets, and what the account then owes. */
const isOthers = (bucket: string, path: string): boolean => bucket === path || (!bucket.includes(".") && bucket !== "debt");

export function lossWithin(ground: Ground, mode: Mode, path: string, budget: Budget): Found {
  const about = `mode ${mode.name}`;
  const rules = payRulesOf(mode).filter(({ direction, purposes }) => direction === "pay" && purposes.includes("realized_loss"));
  const clauses = rules.map(({ id }) => id);
  if (rules.length === 0) return { about, clauses, verdict: "unknown", because: "The policy does not say who pays a loss in this mode.", help: "Say `pay realized_loss`." };
  const taking = rules.flatMap(({ steps }) => steps.filter(({ buckets }) => buckets.some(({ bucket }) => !isOthers(bucket, path))));
  if (taking.length === 0) {
    return { about, clauses, verdict: "proved", because: `A loss takes ${path}, and then only money that is not the account's.`, method: "every step of every list for realized losses names one or the other", assuming: ["a bucket holds what the snapshot says, and no list takes one below its floor"] };
  }
  for (const account of accountsOf(ground.policy, budget, mode.name)) {
    for (const charge of chargesOf([ground.policy], account).filter(({ purpose, position }) => purpose === "realized_loss" && account.positions?.some((each) => each.id === position && each.marginMode === mode.name))) {
      const paid = takenElsewhere(ground, account, charge, path);
      if (paid !== undefined) return { about, clauses, verdict: "refuted", because: `A loss of ${charge.amount} ${charge.asset} of ${charge.position ?? ""} takes ${paid}.`, accounts: [account] };
    }
  }
  return { about, clauses: taking.map(({ id }) => id), verdict: "unknown", because: `A step names other money of the account, and in ${budget.spent} accounts it was never reached.`, help: "Leave the step out, if it is never reached." };
}

function takenElsewhere({ policy }: Ground, account: Snapshot, charge: Charge, path: string): string | undefined {
  const payment = validated.charge(policy, account, [charge]).payments.find(({ from, amount }) => !isOthers(from, path) && amount !== "0");
  return payment === undefined ? undefined : `${payment.amount} from ${payment.from}`;
}
