import type { CompiledPolicy } from "../../dsl/ir.ts";
import { charge } from "../../engine/charge.ts";
import { liquidate } from "../../engine/liquidate.ts";
import { Mismatch } from "../../engine/mismatch.ts";
import { add, parseDecimal, toDecimalString, zero, type Fraction } from "../../engine/number/index.ts";
import { permit } from "../../engine/permit/index.ts";
import { assess } from "../../engine/assess.ts";
import type { AssessAnswer, Charge, LiquidateAnswer, LiquidationStep, Outcome, Request, Snapshot } from "../../engine/snapshot/index.ts";
import type { Ask } from "../outcome/index.ts";
import { permissionKey, sized } from "./actions.ts";
import { effectWords, inAll } from "./effect-words.ts";
import type { Said } from "./types.ts";

const silent = "cannot_decide";

/** What a policy decides about one question, decision by decision. Nothing where the question does not fit the account. */
export function saidBy(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask): readonly Said[] {
  switch (ask.ask) {
    case "assess":
      return ofAssessment(policy, snapshot, assess(policy, snapshot));
    case "permit":
      return fitting(() => ofRequest(policy, snapshot, ask.request));
    case "charge":
      return fitting(() => ofCharge(policy, snapshot, ("purpose" in ask.charges ? [ask.charges] : ask.charges) as readonly Charge[])); // one or several
    case "liquidate":
      return ofPlans(policy, snapshot);
  }
}

function ofAssessment({ meaning }: CompiledPolicy, snapshot: Snapshot, answer: AssessAnswer): readonly Said[] {
  const liquidationIn = (mode: string) => meaning.modes.find(({ name }) => name === mode)?.liquidation;
  const sides = new Map((snapshot.positions ?? []).map(({ id, side }) => [id, side]));
  const modeOf = new Map(answer.pools.map(({ id, mode }) => [id, mode]));
  const reached = (mode: string, object: string, status: string, stages: readonly string[]): readonly Said[] => {
    const at = stages.indexOf(status);
    return stages.map((name, index): Said => ({ key: `${mode}.stage.${name}`, kind: "stage", mode, object, value: status === silent ? silent : at >= index ? "yes" : "no", rising: "stricter" }));
  };
  const number = (mode: string, name: string, object: string, value: string | undefined, rising: Said["rising"], kind: Said["kind"] = "margin"): Said => ({ key: `${mode}.${name}`, kind, mode, object, value: value ?? "none", rising });
  const account = meaning.account.liquidation;
  const stagesOf = (mode: string): readonly string[] => (liquidationIn(mode)?.stages ?? []).map(({ name }) => name);
  const isLiquidatable = (mode: string, status: string | undefined): boolean => stagesOf(mode).indexOf(status ?? "") >= stagesOf(mode).indexOf("liquidatable") && stagesOf(mode).includes("liquidatable");
  return [
    ...(account === undefined ? [] : reached("account", answer.account.id, answer.account.status ?? silent, account.stages.map(({ name }) => name))),
    ...answer.pools.flatMap((pool) => [
      ...(pool.positions.length > 0 ? [] : reached(pool.mode, pool.id, pool.status ?? silent, stagesOf(pool.mode))),
      number(pool.mode, "equity", pool.id, pool.equity, "looser"),
      number(pool.mode, "maintenance_margin", pool.id, pool.maintenanceMargin, "stricter"),
      number(pool.mode, "initial_margin", pool.id, pool.initialMargin, "stricter"),
      number(pool.mode, "available", pool.id, pool.available, "looser"),
    ]),
    // A position is told rather than its pool: two policies may put it into pools of other names.
    ...answer.positions.flatMap((position) => {
      const mode = modeOf.get(position.pool ?? "");
      if (mode === undefined) return [];
      const liquidatesAt = answer.cannotDecide.some(({ answer: at }) => at === `positions.${position.id}.liquidationPrice`) ? silent : (position.liquidationPrice ?? (isLiquidatable(mode, position.status) ? "now" : undefined));
      return [
        ...reached(mode, position.id, position.status ?? silent, stagesOf(mode)),
        number(mode, "liquidation_price", position.id, liquidatesAt, sides.get(position.id) === "short" ? "looser" : "stricter", "price"),
      ];
    }),
  ];
}

function ofRequest(policy: CompiledPolicy, snapshot: Snapshot, request: Request): readonly Said[] {
  const { verdict, largest, after, payments, cannotDecide = [] } = permit(policy, snapshot, request);
  const mode = "position" in request && request.position !== undefined ? snapshot.positions?.find(({ id }) => id === request.position)?.marginMode : "marginMode" in request ? request.marginMode : undefined;
  const key = permissionKey(mode ?? "account", request.action, request.by);
  const object = JSON.stringify(request);
  const head = { mode: mode ?? "account", object };
  // What is refused is allowed to the amount of nothing.
  const most = verdict === silent || cannotDecide.some(({ answer }) => answer === "largest") ? silent : (largest ?? (verdict === "refused" && sized.has(request.action) ? "0" : "none"));
  return [
    { key, kind: "permission", ...head, value: verdict, rising: "stricter" },
    { key: `${key}.largest`, kind: "largest", ...head, value: most, rising: "looser" },
    ...(after === undefined ? [] : [{ key: `${key}.effects`, kind: "effects", ...head, value: effectWords(snapshot, after, payments) } as const]),
  ];
}

/** How much each payer and each receiver has of a charge; one that only the other policy names has 0. */
function ofCharge(policy: CompiledPolicy, snapshot: Snapshot, charges: readonly Charge[]): readonly Said[] {
  const [first] = charges;
  if (first === undefined) return [];
  const answer = charge(policy, snapshot, charges);
  const mode = snapshot.positions?.find(({ id }) => id === first.position)?.marginMode ?? first.marginMode ?? "account";
  const head = { kind: "payer", mode, object: JSON.stringify(charges) } as const;
  const key = `${mode}.pay.${first.purpose}`;
  if (answer.cannotDecide !== undefined) return [{ ...head, key, value: silent }];
  const shares = new Map<string, Fraction>();
  const receives = first.direction === "receive" || first.purpose === "realized_profit";
  const received = `${mode}.receive.${first.purpose}`;
  for (const { from, to, amount } of answer.payments) {
    for (const name of receives ? [`${received}.${to}`] : [`${key}.${from}`, `${received}.${to}`]) shares.set(name, add(shares.get(name) ?? zero, parseDecimal(amount) ?? zero));
  }
  return [{ ...head, key, value: "decided" }, ...[...shares].map(([name, amount]): Said => ({ ...head, key: name, value: toDecimalString(amount), rising: "more" }))];
}

function ofPlans(policy: CompiledPolicy, snapshot: Snapshot): readonly Said[] {
  const answer = liquidate(policy, snapshot);
  const modes = policy.meaning.modes.map(({ name }) => name);
  const steps = stepsByMode(modes, answer.steps);
  const silences = answer.cannotDecide ?? [];
  const isOf = (mode: string, at: string): boolean => at === mode || at.includes(`${mode}:`) || at.includes(`.${mode}.`);
  const silentModes = silences.flatMap(({ answer: at, clause = "" }): readonly string[] => {
    const mode = modes.find((name) => isOf(name, at)) ?? (modes.length === 1 ? modes[0] : undefined);
    if (mode !== undefined) return [mode];
    const named = modes.find((name) => isInside(at) && clause.startsWith(`${name}/`));
    return named === undefined ? (isInside(at) && steps.size > 0 ? [...steps.keys()] : ["account"]) : [named];
  });
  for (const mode of silentModes) steps.set(mode, [...(steps.get(mode) ?? []), silent]);
  // A silence inside a plan ends all: of what else would be done nothing is said.
  const isStopped = silences.some(({ answer: at }) => isInside(at));
  const told = (mode: string): boolean => !isStopped || silentModes.includes(mode);
  const ways: readonly Way[] = [{ steps, left: leftAfter(snapshot, answer) }, ...otherWays(answer).map((way): Way => ({ steps: stepsByMode(modes, way.steps), left: leftAfter(snapshot, way) }))];
  const work = Math.max(0, [answer.steps, ...(answer.outcomes ?? []).map((outcome) => outcome.steps)].flat().length - usualSteps);
  return [...modes, ...(policy.meaning.account.liquidation === undefined && !steps.has("account") ? [] : ["account"])].filter(told).map((mode, index): Said => ({ key: `${mode}.plan`, kind: "plan", mode, object: "plan", value: waysIn(mode, ways), ...(index > 0 || work === 0 ? {} : { work }) }));
}

/** One of the ways that a policy leaves open. */
interface Way {
  readonly steps: ReadonlyMap<string, readonly string[]>;
  readonly left: string;
}

/** What a mode's plan may do: each way once, in no order, since none of them comes before another. */
function waysIn(mode: string, ways: readonly Way[]): string {
  const said = ways.map(({ steps, left }) => (steps.has(mode) ? `${(steps.get(mode) ?? []).join("; ")}${left}` : "nothing"));
  return [...new Set(said)].sort().join(orElse);
}

const orElse = " or instead ";

function stepsByMode(modes: readonly string[], all: readonly LiquidationStep[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const step of all) {
    const mode = modes.find((name) => step.pool === name || step.pool?.startsWith(`${name}:`) === true) ?? "account";
    steps.set(mode, [...(steps.get(mode) ?? []), stepWords(step)]);
  }
  return steps;
}

/** The ways beside the first, which is among them where it ended. */
const otherWays = ({ after, outcomes = [] }: LiquidateAnswer): readonly Outcome[] => (after === undefined ? outcomes : outcomes.slice(1));

/** What is set, and how much time has passed, stands in what is left alone. */
function leftAfter(snapshot: Snapshot, { steps, after }: Pick<LiquidateAnswer, "steps" | "after">): string {
  return after !== undefined && steps.some(({ effect }) => quiet.has(effect)) ? `; left ${effectWords(withoutStages(snapshot), withoutStages(after), [])}` : "";
}

/** Plans of so many steps cost what any question does. */
const usualSteps = 12;

/** Which stage a pool was in is nothing that a plan does: it is told of stages. */
const withoutStages = ({ pools: _, ...snapshot }: Snapshot): Snapshot => snapshot;

const isInside = (at: string): boolean => at.startsWith("steps");

/** Whether what is said leaves anything undecided, of a plan perhaps behind what it does first. */
export const leavesOpen = ({ kind }: Pick<Said, "kind">, value: string): boolean => value === silent || (kind === "plan" && value.split(orElse).some((way) => way.split("; ").includes(silent)));

/** Steps of which no payment and no fill says what they did. */
const quiet: ReadonlySet<string> = new Set(["set", "wait"]);

/** What a step does, without the name of its clause. */
function stepWords({ effect, position, contracts, price, realizedPnl, orders, payments }: LiquidationStep): string {
  const some = (word: string, value: string | undefined): string => (value === undefined ? "" : ` ${word}${value}`);
  const paid = inAll(payments).map(({ from, to, amount, purpose }) => `${purpose} ${from} to ${to} ${amount}`).join(", ");
  return `${effect}${some("", position)}${some("", orders?.join("+"))}${some("by ", contracts)}${some("at ", price)}${some("for ", realizedPnl)}${paid === "" ? "" : ` (${paid})`}`;
}

function fitting(ask: () => readonly Said[]): readonly Said[] {
  try {
    return ask();
  } catch (fault) {
    if (fault instanceof Mismatch) return [];
    throw fault;
  }
}
