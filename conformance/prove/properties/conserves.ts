import type { ChargePurpose, Mode, PayRule } from "../../../dsl/ir.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { validated } from "../../../engine/validated.ts";
import { onlyAdds, type Ground, type Site } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { isOfOne, possibly } from "../possibly.ts";
import { chargesIn } from "../search/charges.ts";
import { accountsOf, type Budget } from "../search/lines.ts";
import { allOf, anyOf, not, type Formula } from "../terms/formula.ts";
import type { Found } from "../types.ts";

export const payRulesOf = (mode: Mode): readonly PayRule[] => mode.payment.filter((rule) => rule.kind === "pay");

/** What may be charged or received, and the lists that answer it. */
interface Answered {
  readonly purpose: ChargePurpose;
  readonly direction: "pay" | "receive";
  readonly rules: readonly PayRule[];
}

/** Every unit of every charge is placed: some list applies to it, and each list ends in a step that takes whatever is left. */
export function conservesMoney(ground: Ground, budget: Budget): readonly OpenFound[] {
  return ground.policy.meaning.modes.flatMap((mode) => {
    const unapplied = answeredIn(mode).filter(({ rules }) => rules.every(({ when }) => when !== undefined));
    const gaps = unapplied.map((each) => someListApplies(ground, mode, each, budget.again()));
    return [placed(mode, unapplied.length > 0), ...planCharges(ground, mode, budget.again()), ...gaps];
  });
}

/** The part that the form of the lists shows. */
function placed(mode: Mode, hangsOnConditions: boolean): Found {
  const rules = payRulesOf(mode);
  const open = rules.filter((rule) => rule.direction === "pay" && !endsIn(rule));
  const about = `mode ${mode.name}`;
  const silent = mode.unspecified.find(({ section }) => section === "payment");
  if (silent !== undefined) return { about, clauses: [silent.id], verdict: "unknown", because: "The policy leaves open who pays and who receives in this mode, so that no charge is placed.", help: "Say `pay …` and `receive …` where the rulebook does." };
  if (open.length > 0) return { about, clauses: open.map(({ id }) => id), verdict: "unknown", because: "A list does not end in a step that takes whatever is left.", help: "End it with `finally` and an absorber." };
  return {
    about, clauses: rules.map(({ id }) => id), verdict: "proved", because: `Each of ${rules.length} lists ends in a step without a limit, so that the whole of a charge${hangsOnConditions ? " to which one applies" : ""} is placed; what is paid leaves one place and reaches another.${endsOf(rules)}`,
    method: "by construction; asserted on every run", assuming: assumedOf(mode, hangsOnConditions),
  };
}

function assumedOf(mode: Mode, hangsOnConditions: boolean): readonly string[] {
  const rules = payRulesOf(mode);
  const silent = mode.payment.flatMap((rule) => (rule.kind === "unspecified" ? rule.purposes : []));
  const funds = new Set(rules.flatMap(({ direction, steps }) => (direction === "pay" ? (steps.at(-1)?.buckets ?? []) : [])).map(({ bucket }) => bucket).filter((bucket) => bucket.endsWith("_fund")));
  const clawback = rules.some(({ purposes, steps }) => purposes.includes("bonus_clawback") && (steps.at(-1)?.buckets ?? []).some(({ bucket }) => bucket.includes(".") && bucket !== "balance.debt"));
  return [
    ...(silent.length === 0 ? [] : [`what the policy leaves unspecified (${[...new Set(silent)].map(said).join(", ")}) is not charged`]),
    ...(hangsOnConditions ? ["some list applies: where each has a condition, that is judged by itself"] : []),
    ...[...funds].map((fund) => `${fund} has as much as is asked of it: where a snapshot declares it and it runs out, a charge that ends there is not decided, and nothing of it is paid`),
    ...(clawback ? ["a claw-back takes no more than there is: what is asked for beyond that is not decided"] : []),
    "the amount of a charge is the one that the policy's rounding of amounts gives",
  ];
}

/** Who bears what the account's own money does not: the auditor's next question. */
function endsOf(rules: readonly PayRule[]): string {
  const forgiving = rules.filter(({ steps }) => steps.some(({ buckets }) => buckets.some(({ bucket }) => bucket === "forgiven")));
  return forgiving.length === 0 ? "" : ` What ${forgiving.map(({ id }) => id).join(", ")} ${forgiving.length === 1 ? "forgives" : "forgive"} is received by nobody.`;
}

function endsIn({ steps }: PayRule): boolean {
  const last = steps.at(-1);
  return last !== undefined && last.upTo === undefined && last.downTo === undefined && last.when === undefined;
}

const said = (purpose: ChargePurpose): string => purpose.replaceAll("_", " ");

function answeredIn(mode: Mode): readonly Answered[] {
  const rules = payRulesOf(mode);
  const keys = [...new Set(rules.flatMap(({ direction, purposes }) => purposes.map((purpose) => `${direction} ${purpose}`)))];
  return keys.map((key) => {
    const [direction, purpose] = key.split(" ") as ["pay" | "receive", ChargePurpose];
    return { direction, purpose, rules: rules.filter((rule) => rule.direction === direction && rule.purposes.includes(purpose)) };
  });
}

/** Where each list for a purpose has a condition: that one of them always holds. */
function someListApplies(ground: Ground, mode: Mode, { purpose, direction, rules }: Answered, budget: Budget): OpenFound {
  const what = `${said(purpose)}${direction === "receive" && purpose === "funding_fee" ? " that is received" : ""}`;
  const about = `${what} in mode ${mode.name}`;
  const clauses = rules.map(({ id }) => id);
  const isCharge = (each: { readonly purpose: string; readonly direction?: string }): boolean => each.purpose === purpose && (purpose !== "funding_fee" || (each.direction ?? "pay") === direction);
  return judge({ ...ground, onlySums: ground.onlySums && onlyAdds(rules.map(({ when }) => when ?? {})) }, budget, {
    about, clauses, modes: [mode.name], mustBeGeneral: true, ofOneMember: rules.every(({ when }) => isOfOne(ground.program, when!)), // each has one
    violation: (site) => whereCharged(site, (scope, reading) => allOf(rules.map(({ when }) => not(possibly(ground.program, reading, site.book, when!, scope))))), // just looked
    proved: (proof) => ({ about, clauses, verdict: "proved", because: `One of the ${rules.length} lists for it always applies.`, ...proof, assuming: proof.assuming.map((each) => each.replace(", and no position or order has 0 contracts", "")) }),
    search: (left, starts) => {
      for (const account of accountsOf(ground.policy, left, mode.name, starts)) {
        for (const charge of chargesIn(ground.policy, account).filter(isCharge)) {
          if (!account.positions?.some(({ id, marginMode }) => id === charge.position && marginMode === mode.name)) continue;
          if (!left.take()) return undefined;
          const silent = validated.charge(ground.policy, account, [charge]).cannotDecide?.find(({ reason }) => reason.startsWith("No list for "));
          if (silent !== undefined) return { about, clauses, verdict: "refuted", because: `To ${charge.amount} ${charge.asset} of ${what} of ${charge.position ?? ""} none of the ${rules.length === 1 ? "lists applies: the one for it has a condition" : `${rules.length} lists applies`}. It cannot be decided who ${direction === "pay" ? "pays, and nothing is paid" : "receives, and nothing is received"}.`, accounts: [account], ask: { ask: "charge", charges: [charge] } };
        }
      }
      return undefined;
    },
    unknown: (because) => ({ about, clauses, verdict: "unknown", because: because === undefined ? "Each list for it has a condition, and no account could be made that the policy reads." : `Each list for it has a condition, no account was found in which none holds, and no proof: ${because}.`, help: "Give one of the lists no condition, and labels to all: then it is for the rest." }),
  });
}

/** A formula about every place in a pool at which a charge is read: its position may have become smaller, or be closed. */
export function whereCharged({ read, book, state, pool }: Site, by: (scope: { readonly state: Site["state"]; readonly pool: Site["pool"]; readonly position: Site["pool"]["positions"][number] }, reading: ReturnType<Site["read"]>) => Formula): Formula | undefined {
  if (pool.positions.length === 0) return undefined;
  const reading = read({ instead: ({ path, of }) => (path === "position.contracts" ? book.free(`position.contracts ${of}, left`, "nonNegative") : undefined) });
  return anyOf(pool.positions.map((position) => by({ state, pool, position }, reading)));
}

/** What the plan itself makes due, and the policy leaves open who pays. */
function planCharges(ground: Ground, mode: Mode, budget: Budget): readonly Found[] {
  const steps = mode.liquidation?.steps ?? [];
  if (steps.length === 0) return [];
  const fees = mode.liquidation?.fees ?? [];
  const due = new Set<ChargePurpose>(["realized_loss", "trading_fee", ...(fees.length > 0 ? ["liquidation_fee" as const] : [])]);
  const open = mode.payment.flatMap((rule) => (rule.kind === "unspecified" && rule.direction !== "receive" ? rule.purposes.filter((purpose) => due.has(purpose) && !payRulesOf(mode).some(({ direction, purposes }) => direction === "pay" && purposes.includes(purpose))) : []));
  if (open.length === 0) return [];
  const about = `the plan of mode ${mode.name}`;
  const clauses = [...mode.payment.flatMap((rule) => (rule.kind === "unspecified" ? [rule.id] : [])), ...fees.map(({ id }) => id)];
  const words = open.map((purpose) => `who pays ${purpose} `);
  for (const account of accountsOf(ground.policy, budget, mode.name)) {
    const silent = silenceIn(ground, account, words);
    if (silent !== undefined) return [{ about, clauses, verdict: "refuted", because: `It charges what the policy leaves unspecified: ${silent} It cannot be decided who pays, and the plan does not get further.`, accounts: [account], ask: { ask: "liquidate" } }];
  }
  return [];
}

function silenceIn({ policy }: Ground, account: Snapshot, words: readonly string[]): string | undefined {
  return validated.liquidate(policy, account).cannotDecide?.find(({ reason }) => words.some((each) => reason.includes(each)))?.reason;
}
