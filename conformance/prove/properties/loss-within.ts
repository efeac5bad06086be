import type { Expression, Mode, PayRule } from "../../../dsl/ir.ts";
import type { Charge, Snapshot } from "../../../engine/snapshot/index.ts";
import { validated } from "../../../engine/validated.ts";
import { attempt } from "../../../engine/undecided.ts";
import { onlyAdds, proofOf, showNever, type Ground, type Site } from "../claim.ts";
import { chargesIn, inTurn } from "../search/charges.ts";
import { accountsOf, type Budget } from "../search/lines.ts";
import { allOf, anyOf, signIs, truth, type Formula } from "../terms/formula.ts";
import type { Found } from "../types.ts";
import { payRulesOf } from "./conserves.ts";

type PayStep = PayRule["steps"][number];

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
    return { about, clauses, verdict: "proved", because: `A loss takes ${path}, and then only money that is not the account's.${rules.some(({ steps }) => steps.some(({ buckets }) => buckets.some(({ bucket }) => bucket === "cost of position"))) ? " What is put on the cost of the position is lost with it later." : ""}`, method: "every step of every list for realized losses names one or the other", assuming: ["a bucket holds what the snapshot says, and no list takes one below its floor"] };
  }
  const never = showNever({ ...ground, onlySums: ground.onlySums && onlyAdds(rules) }, mode.name, (site) => anyOf(rules.flatMap((rule) => rule.steps.filter((step) => taking.includes(step)).map((step) => reached(site, rule, step)))));
  if (never.shown === "everywhere") {
    const { method, assuming } = proofOf(ground, never);
    return { about, clauses: taking.map(({ id }) => id), verdict: "proved", because: "The steps that name other money of the account are never reached, or never take anything.", method, assuming: assuming.map((each) => each.replace(", and no position or order has 0 contracts", "")) };
  }
  for (const account of inTurn(accountsOf(ground.policy, budget, mode.name))) {
    for (const charge of chargesIn(ground.policy, account).filter(({ purpose, position }) => purpose === "realized_loss" && account.positions?.some((each) => each.id === position && each.marginMode === mode.name))) {
      const paid = takenElsewhere(ground, account, charge, path);
      if (paid !== undefined) return { about, clauses, verdict: "refuted", because: `A loss of ${charge.amount} ${charge.asset} of ${charge.position ?? ""} takes ${paid}.`, accounts: [account], ask: { ask: "charge", charges: [charge] } };
    }
  }
  return { about, clauses: taking.map(({ id }) => id), verdict: "unknown", because: `A step names other money of the account, and in ${budget.spent} accounts it was never reached.`, help: "Leave the step out, if it is never reached." };
}

/** That a step is come to and may take something; what only a charge or a fill says may be so. */
function reached({ read, book, state, pool }: Site, { when: ofList }: PayRule, { when, upTo }: PayStep): Formula {
  const position = pool.positions[0];
  if (position === undefined) return truth(true);
  // A loss is paid when its position has become smaller, or is closed.
  const reading = read({ movesMembers: true, instead: ({ path, of }) => (path === "position.contracts" ? book.free(`position.contracts ${of}, left`, "nonNegative") : undefined) });
  const scope = { state, pool, position };
  const said = (part: Expression | undefined, by: (part: Expression) => Formula): Formula => {
    if (part === undefined || /"kind":"before"|"(charge|fill)[."]/.test(JSON.stringify(part))) return truth(true);
    const found = attempt(() => by(part));
    return "value" in found ? found.value : truth(true);
  };
  return allOf([said(ofList, (part) => reading.condition(part, scope)), said(when, (part) => reading.condition(part, scope)), said(upTo, (part) => signIs(reading.quantity(part, scope), ">"))]);
}

function takenElsewhere({ policy }: Ground, account: Snapshot, charge: Charge, path: string): string | undefined {
  const payment = validated.charge(policy, account, [charge]).payments.find(({ from, amount }) => !isOthers(from, path) && amount !== "0");
  return payment === undefined ? undefined : `${payment.amount} from ${payment.from}`;
}
