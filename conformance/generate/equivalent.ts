import type { CompiledPolicy, Expression, Meaning, Mode, PayStep, Permission } from "../../dsl/ir.ts";
import { canonicalJson } from "../../dsl/canonical.ts";
import { childrenOf } from "../../engine/children.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import { literalValue } from "../../engine/program.ts";
import type { Mutant } from "../mutate/index.ts";
import { isSeamless } from "./seamless.ts";
import { unreachedSteps } from "./unreached.ts";

/**
 * Whether a mutant says the same as its policy by the form of the rules alone. What is known so far:
 *
 * - Equity for one purpose and for another are the same where the mode (every mode, outside of one) counts the same for both.
 * - Whom a `forbid` speaks of does not matter where nothing allows the action: what nobody allows is refused. One with
 *   a condition may also speak of anyone, where the condition is always decided and nothing else speaks of the others.
 * - Two `forbid` in each other's place refuse the same: all of them are looked at.
 * - `down to 0` of a bucket that cannot go below 0 is no limit, and a lower one is none either: only the wallet may be below 0.
 *
 * - `reduce … by shortage` that repeats, or does not, where a pool is one position: once it was taken, a `stop` holds or the position is closed, since
 *   that is what a shortage is. Orders have to be cancelled before, so that nothing is left to go on for.
 *
 * - A step of a payment that no charge comes to (`unreached.ts`), and a bound of a table at which both rows say the same (`seamless.ts`).
 *
 * Whatever else says the same is not known to.
 */
export function isEqualByForm(policy: CompiledPolicy, mutant: Mutant): boolean {
  const { meaning } = policy;
  return isUnreached(meaning, mutant) || isSeamless(policy, mutant) || isSameEquity(meaning, mutant) || isForbiddenAnyway(meaning, mutant) || isSameForbid(meaning, mutant) || isFloorAnyway(meaning, mutant) || isEnoughAtOnce(meaning, mutant);
}

/** An edit within one step, or its going: the steps before it stay. */
function isUnreached(meaning: Meaning, { clause, kind }: Mutant): boolean {
  return kind !== "order" && unreachedSteps(meaning).has(clause);
}

function isSameEquity(meaning: Meaning, { kind, clause, before, after, policy }: Mutant): boolean {
  if (kind !== "purpose" || !before.includes("pool.equity")) return false;
  const own = meaning.modes.filter(({ name }) => clause.startsWith(`${name}/`));
  const modes = own.length > 0 ? own : meaning.modes;
  const isEquity = policy.meaning.modes.every((mode, index) => canonicalJson(mode.sharing ?? null) === canonicalJson(meaning.modes[index]?.sharing ?? null));
  return isEquity && modes.every((mode) => countsFor(mode, purposeIn(before)) === countsFor(mode, purposeIn(after)));
}

function purposeIn(text: string): string {
  return / for (opening|withdrawing)$/.exec(text)?.[1] ?? "maintaining";
}

function countsFor({ sharing }: Mode, purpose: string): string {
  return canonicalJson((sharing?.counts ?? []).filter(({ purposes }) => purposes.some((each) => each === purpose)).map(({ id }) => id));
}

function isForbiddenAnyway(meaning: Meaning, { kind, clause, after }: Mutant): boolean {
  const home = homeOf(meaning, clause);
  const own = home.find(({ id }) => id === clause);
  if (kind !== "actor" || own === undefined || own.verdict !== "forbid" || (own.when !== undefined && (after !== "anyone" || !isAlwaysDecided(own.when, meaning, clause)))) return false;
  const others = [...home, ...meaning.account.permissions].filter(({ id, action }) => id !== clause && action === own.action);
  // Those of whom it did not speak before are refused by silence where no other clause speaks of them.
  return after === "anyone" ? others.every(({ verdict, actor }) => verdict === "forbid" || actor === own.actor) : others.length === 0;
}

function homeOf(meaning: Meaning, clause: string): readonly Permission[] {
  return [meaning.account.permissions, ...meaning.modes.map(({ adjustment }) => adjustment)].find((list) => list.some(({ id }) => id === clause)) ?? [];
}

/** Whether a condition of a clause in a mode reads only what is there in every account that the policy applies to, and divides by nothing. */
export function isAlwaysDecided(condition: Expression, meaning: Meaning, clause: string): boolean {
  const isDecided = (part: Expression): boolean => isAlwaysDecided(part, meaning, clause);
  switch (condition.kind) {
    case "fact": {
      const mode = meaning.modes.find(({ name }) => clause.startsWith(`${name}/`));
      // A snapshot whose positions lack the margin of their own, or have one where there is none, is no account of the policy.
      if (condition.path === "position.margin") return mode !== undefined && ownMarginOf(meaning).get(mode.name) === true;
      return everywhere.has(condition.path) || (condition.path === "request.price" && filled.has(actionOf(meaning, clause) ?? ""));
    }
    case "aggregate":
      return (condition.which === "any" || condition.which === "all") && childrenOf(condition).every(isDecided);
    case "profit":
      return condition.of === "position" && isWithoutQuanto(meaning) && (isEntry(condition.from) || isDecided(condition.from)) && isDecided(condition.to);
    case "figure": {
      const definition = meaning.definitions.find(({ path }) => path === condition.path);
      return definition !== undefined && definition.exceptions.length === 0 && isDecided(definition.body);
    }
    case "equity": {
      const counts = meaning.modes.find(({ name }) => clause.startsWith(`${name}/`))?.sharing?.counts;
      return counts !== undefined && counts.every(({ amount, when }) => isDecided(amount) && (when === undefined || isDecided(when)));
    }
    case "binary":
      return condition.operator !== "divide" && childrenOf(condition).every(isDecided);
    default:
      return ["number", "compare", "logic", "not", "before"].includes(condition.kind) && childrenOf(condition).every(isDecided);
  }
}

/** By the schema every snapshot has these. */
const everywhere: ReadonlySet<string> = new Set(["position.contracts", "order.contracts", "instrument.mark_price"]);
/** Actions at a price, which is the mark price where a request says none. */
const filled: ReadonlySet<string> = new Set(["open", "increase", "reduce", "close"]);

/** A position has its entry price, or the money that it was entered for. */
function isEntry(price: Expression): boolean {
  return price.kind === "fact" && price.path === "position.entry_price";
}

function isWithoutQuanto({ applies }: Meaning): boolean {
  return applies.some(({ key, values }) => key === "contract" && !values.includes("quanto"));
}

function actionOf(meaning: Meaning, clause: string): string | undefined {
  return homeOf(meaning, clause).find(({ id }) => id === clause)?.action;
}

/** Any `forbid` that applies refuses; where none does and one cannot be decided, nothing is: in whatever order they stand. */
function isSameForbid(meaning: Meaning, { kind, clause, policy }: Mutant): boolean {
  const [before, after] = [homeOf(meaning, clause), homeOf(policy.meaning, clause)];
  if (kind !== "order" || before.length === 0 || before.length !== after.length) return false;
  const moved = before.filter((each, index) => after[index] !== each);
  return moved.length > 0 && moved.every((each) => each.verdict === "forbid" && after.includes(each));
}

function isFloorAnyway(meaning: Meaning, { clause, policy }: Mutant): boolean {
  const [own, other] = [stepOf(meaning, clause), stepOf(policy.meaning, clause)];
  if (own?.downTo?.kind !== "number" || other === undefined || literalValue(own.downTo).n !== 0n) return false;
  if (own.buckets.some(({ bucket }) => bucket === "balance.wallet_balance")) return false;
  const sameElsewhere = canonicalJson({ ...own, downTo: null }) === canonicalJson({ ...other, downTo: null });
  return sameElsewhere && (other.downTo === undefined || (other.downTo.kind === "number" && literalValue(other.downTo).n < 0n));
}

function stepOf(meaning: Meaning, clause: string): PayStep | undefined {
  return meaning.modes.flatMap(({ payment }) => payment.flatMap((rule) => (rule.kind === "pay" ? rule.steps : []))).find(({ id }) => id === clause);
}

function isEnoughAtOnce({ modes }: Meaning, { kind, clause, policy }: Mutant): boolean {
  const mode = kind === "plan" ? modes.find(({ liquidation }) => liquidation?.steps.some(({ id }) => id === clause)) : undefined;
  const other = policy.meaning.modes.find(({ name }) => name === mode?.name)?.liquidation?.steps.find(({ id }) => id === clause);
  const { steps = [], stops = [], of = "account" } = mode?.liquidation ?? {};
  const [own, ...before] = steps.slice(0, steps.findIndex(({ id }) => id === clause) + 1).reverse();
  if (own?.action.kind !== "reduce" || own.action.by.kind !== "shortage" || of === "account" || mode?.sharing?.partition.by !== "position" || other === undefined) return false;
  const isCancelled = before.some(({ action, when }) => action.kind === "cancel_orders" && action.scope !== "instrument" && action.where === undefined && when === undefined);
  // A stage that is remembered changes with the step itself, and what is decided after it with that.
  return isCancelled && stops.length > 0 && !canonicalJson(stops).includes(".status") && canonicalJson({ ...own, repeat: null }) === canonicalJson({ ...other, repeat: null });
}
