import { canonicalJson } from "../../../dsl/canonical.ts";
import type { CompiledPolicy, Mode, PayRule } from "../../../dsl/ir.ts";
import { prepare } from "../../../engine/program.ts";
import { SilencesOf } from "../normal/silences.ts";
import type { Decision } from "../types.ts";
import type { Impossible } from "./directions.ts";

/** Buckets that always take the whole rest: what is owed, and what nobody asks for any more. Any other word may be a fund that runs dry. */
const endless: ReadonlySet<string> = new Set(["debt", "forgiven"]);
const takesAny: ReadonlySet<string> = new Set(["balance.wallet_balance", "balance.bonus"]);

/**
 * Whether somebody is found who pays: nobody is ever missing under either, where each list of a purpose ends, without a condition, in who takes any rest,
 * one list has no condition, and both ask the same buckets.
 */
export function payersOf(before: CompiledPolicy, after: CompiledPolicy, decisions: readonly Decision[]): readonly Impossible[] {
  return decisions.flatMap((decision): readonly Impossible[] => {
    const { key, kind, mode } = decision;
    const [verb, purpose, bucket] = key.slice(mode.length + 1).split(".");
    if (kind !== "payer" || verb !== "pay" || bucket !== undefined || purpose === undefined) return [];
    if (!sameCharges(before, after, decision)) return [];
    const places = [before, after].map((policy) => modeIn(policy, mode)).map((each) => (each === undefined ? undefined : alwaysPlaced(each, purpose)));
    if (places[0] === undefined || places[0] !== places[1]) return [];
    // A fact that may not be there, which one alone reads, leaves a charge undecided under that one alone.
    if (!lackAlike(before, after, decision)) return [];
    return [{ decision: key, direction: "changed", method: "each list of payers ends in one who takes any rest, and both ask the same", assuming: ["any number of positions and orders"] }];
  });
}

const modeIn = ({ meaning }: CompiledPolicy, mode: string): Mode | undefined => meaning.modes.find(({ name }) => name === mode);

/** Whether a charge of a mode is one under both: where only one policy applies the other decides nothing, and which pool one belongs to that names no position must be as clear. */
export function sameCharges(before: CompiledPolicy, after: CompiledPolicy, { mode }: Decision): boolean {
  const said = (policy: CompiledPolicy): string => canonicalJson([policy.meaning.applies, modeIn(policy, mode)?.sharing?.partition ?? null]);
  return said(before) === said(after);
}

/** The buckets that are asked, by direction, where every charge is placed whatever is left in them; `undefined` where one may not be. */
function alwaysPlaced({ payment, sharing }: Mode, purpose: string): string | undefined {
  const about = payment.filter((rule) => rule.purposes.some((each) => each === purpose));
  const lists = about.filter((rule): rule is PayRule => rule.kind === "pay");
  if (lists.length === 0 || lists.length < about.length) return undefined;
  // A charge may name no position, and then it cannot be decided once its margin is asked.
  const needsPosition = lists.some(({ steps, to }) => [...steps.flatMap(({ buckets }) => buckets), ...to].some(({ bucket }) => bucket === "position.margin" || bucket === "cost of position"));
  if (needsPosition && sharing?.partition.by !== "position") return undefined;
  const asked = (["pay", "receive"] as const).map((direction) => {
    const own = lists.filter((rule) => rule.direction === direction);
    return own.length === 0 || (own.some(({ when }) => when === undefined) && own.every(endsWell)) ? [...new Set(own.flatMap(({ steps, to }) => [...steps.flatMap(({ buckets }) => buckets), ...to].map(({ bucket }) => bucket)))].sort().join() : undefined;
  });
  return asked.includes(undefined) ? undefined : asked.join(" | ");
}

/** Whether the lists of a payer's charge read the same facts that an account may lack. */
export function lackAlike(before: CompiledPolicy, after: CompiledPolicy, { key, mode }: Decision): boolean {
  const [, purpose = ""] = key.slice(mode.length + 1).split(".");
  return mayLack(before, mode, purpose) === mayLack(after, mode, purpose);
}

/** What lists of a purpose read that an account may lack, and through equity all that counts in the mode. */
function mayLack(policy: CompiledPolicy, mode: string, purpose: string): string {
  const { payment = [], sharing } = modeIn(policy, mode) ?? {};
  const lists = payment.filter((rule) => rule.purposes.some((each) => each === purpose));
  const silences = new SilencesOf(prepare(policy));
  const found = silences.inside(lists.map((rule) => (rule.kind === "pay" ? [rule.when, rule.keeping, rule.steps.map(({ when, upTo, downTo }) => [when, upTo, downTo])] : [])));
  const counted = [...found].some((each) => each.includes('"equity"')) ? silences.inside(sharing?.counts.map(({ amount, when }) => [amount, when])) : [];
  return canonicalJson([...new Set([...found, ...counted])].sort());
}

function endsWell({ direction, steps, to, keeping }: PayRule): boolean {
  const last = direction === "receive" ? (to.length > 0 ? { buckets: to } : steps.at(-1)) : steps.at(-1);
  if (last === undefined || ("when" in last && last.when !== undefined) || ("upTo" in last && last.upTo !== undefined) || ("downTo" in last && last.downTo !== undefined)) return false;
  return last.buckets.every(({ bucket }) => (direction === "receive" ? takesAny.has(bucket) : endless.has(bucket) || (bucket === "balance.wallet_balance" && keeping === undefined)));
}
