import type { CompiledPolicy, Liquidation, Meaning, Permission, RoundingRule } from "../../dsl/ir.ts";
import { parseDecimal, roundToStep, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { prepare } from "../../engine/program.ts";
import type { Request, Snapshot } from "../../engine/snapshot/index.ts";
import { mutantsOf, type Mutant } from "../mutate/index.ts";
import { differences, outcomeOf, type Outcome } from "../outcome/index.ts";
import type { Budget } from "./budget.ts";
import type { Candidate, Question } from "./candidate.ts";
import { mayDiffer } from "./purposes.ts";
import type { Watched } from "./watch.ts";

/** A mutant to be told from the policy. */
export interface Target {
  readonly mutant: Mutant;
  /** Whether a question could tell it at all, as far as is known without asking the mutant. Before the policy was asked, any clause may take part: `clauses` is then absent. */
  readonly concerns: (question: Question, clauses: ReadonlySet<string> | undefined) => boolean;
  /** Whether it matters to it what exactly is asked for, and not only about which account. */
  readonly isParticular: boolean;
  readonly isOfStage: boolean;
  /** Whether it is of what is reckoned, figures and what counts as margin, which several kinds of question read. */
  readonly isReckoned?: boolean;
  /** Whether another status has to tell it, and nothing else. */
  readonly isByStatus?: boolean;
}

/** The same where it has to be told by one kind of question. */
export function onlyIn(target: Target, kind: Question["ask"]["ask"]): Target {
  return { ...target, concerns: (question, clauses) => question.ask.ask === kind && target.concerns(question, clauses) };
}

/** The same where it has to be told by a status. */
export function byStatus(target: Target): Target {
  return { ...target, isByStatus: true };
}

export function targetsOf(policy: CompiledPolicy): readonly Target[] {
  const sections = sectionsOf(policy.meaning);
  return mutantsOf(policy).map((mutant) => {
    prepare(mutant.policy, { called: mutant.id }); // its digest is in no outcome
    const kind = sections.get(mutant.clause)?.kind;
    const [concerns, isThere] = [concernOf(mutant, policy.meaning, sections), mayDiffer(policy.meaning, mutant)];
    return { mutant, concerns: (question, clauses) => isThere(question.snapshot) && concerns(question, clauses), isParticular: kind === "payment" || kind === "permission", isOfStage: kind === "stage", isReckoned: kind === "sharing" || kind === "definition" || kind === "exception" };
  });
}

/** Mistakes beyond the mutants, to be told from the policy; one of reading may be told by whatever it reads otherwise. */
export function targetsOfMistakes(mistakes: readonly Mutant[]): readonly Target[] {
  return mistakes.map((mutant): Target => {
    const { reads } = mutant;
    return { mutant, concerns: reads === undefined || reads.says !== undefined ? () => true : ({ snapshot, ask }) => reads.snapshot(snapshot) !== snapshot || reads.ask(ask) !== ask, isParticular: false, isOfStage: false, isReckoned: reads === undefined };
  });
}

/** Whether a question could show anything of a clause, as far as is known without asking. */
export function clauseConcerns(policy: CompiledPolicy): (clause: string) => Target["concerns"] {
  const sections = sectionsOf(policy.meaning);
  return (clause) => concernOf({ clause, policy, kind: "relation", after: "" }, policy.meaning, sections);
}

/** Whether a mutant answers otherwise. One that breaks the engine's own assertions, such as that money is conserved, does. */
export function tells({ mutant, isByStatus = false }: Target, { watched, ...question }: Candidate, budget: Budget): boolean {
  const known = answered.get(watched) ?? new Map<Mutant, ToldBy>();
  answered.set(watched, known);
  const by = known.get(mutant) ?? toldBy(watched.outcome, mutatedOutcome(mutant, question, budget, parseDecimal(watched.outcome.numbers["largest"] ?? "")));
  known.set(mutant, by);
  return by === "status" || (by === "others" && !isByStatus);
}

/** Of two answers: whether a status differs, or other words and numbers alone. */
type ToldBy = "status" | "others" | "nothing";

function toldBy(expected: Outcome, found: Outcome): ToldBy {
  const all = differences(expected, found);
  return all.length === 0 ? "nothing" : all.some(({ path }) => path.endsWith(".status")) ? "status" : "others";
}

/** Who told what, by what the policy did: the same question comes again when few cases are made of many. */
const answered = new WeakMap<Watched, Map<Mutant, ToldBy>>();

/** `expected` as for `outcomeOf`. */
export function mutatedOutcome({ policy, reads }: Pick<Mutant, "policy" | "reads">, { snapshot, ask, isBrief }: Question, budget: Budget, expected?: Fraction): Outcome {
  budget.spend();
  try {
    const outcome = outcomeOf(policy, reads?.snapshot(snapshot) ?? snapshot, reads?.ask(ask) ?? ask, { isBrief, expected });
    return reads?.says?.(outcome, snapshot, policy) ?? outcome;
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return { decisions: { ask: "broken" }, numbers: {}, rules: [] };
  }
}

interface Section {
  readonly kind: "permission" | "payment" | "stage" | "plan" | "sharing" | "definition" | "exception" | "other";
  /** The mode that the clause is in. */
  readonly mode?: string | undefined;
  readonly action?: string;
  /** Of a payment: the purposes of its list. Of a payment, a plan and what is shared: the ids in it; of a stage: of what is shared in its mode; of an exception: its definition's. */
  readonly purposes?: readonly string[];
  readonly ids?: readonly string[];
}

function sectionsOf({ account, modes, definitions }: Meaning): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  const put = (kind: Section["kind"], mode: string | undefined, parts: readonly { readonly id: string }[]): void => parts.forEach(({ id }) => sections.set(id, { kind, mode }));
  const plan = (liquidation: Liquidation | undefined, mode: string | undefined, shared: readonly string[] = []): void => {
    if (liquidation === undefined) return;
    for (const { id } of liquidation.stages) sections.set(id, { kind: "stage", mode, ids: shared });
    const ids = [...liquidation.stops, ...liquidation.steps, ...liquidation.fees, ...(liquidation.surplus === undefined ? [] : [liquidation.surplus])].map(({ id }) => id);
    for (const id of ids) sections.set(id, { kind: "plan", mode, ids });
  };
  const permissions = (list: readonly Permission[], mode: string | undefined): void => list.forEach(({ id, action }) => sections.set(id, { kind: "permission", mode, action }));
  permissions(account.permissions, undefined);
  plan(account.liquidation, undefined);
  for (const { name, adjustment, liquidation, payment, sharing } of modes) {
    const shared = sharing === undefined ? [] : [sharing.partition, ...sharing.counts].map(({ id }) => id);
    permissions(adjustment, name);
    plan(liquidation, name, shared);
    for (const rule of payment) {
      const ids = [rule, ...(rule.kind === "pay" ? rule.steps : [])].map(({ id }) => id);
      for (const id of ids) sections.set(id, { kind: "payment", mode: name, purposes: rule.purposes, ids });
    }
    for (const id of shared) sections.set(id, { kind: "sharing", mode: name, ids: shared });
  }
  put("definition", undefined, definitions);
  for (const { id, exceptions } of definitions) for (const exception of exceptions) sections.set(exception.id, { kind: "exception", ids: [id] });
  return sections;
}

function concernOf({ clause, policy, kind: edit, after }: Pick<Mutant, "clause" | "policy" | "kind" | "after">, { rounding }: Meaning, sections: ReadonlyMap<string, Section>): Target["concerns"] {
  const { kind, mode, action, purposes = [], ids = [] } = sections.get(clause) ?? { kind: "other" };
  const other = policy.meaning.rounding.amounts;
  if (clause.startsWith("round ") && rounding.amounts !== other) return ({ ask }) => ask.ask === "charge" && [ask.charges].flat().some(({ amount }) => amountBy(rounding.amounts, amount) !== amountBy(other, amount));
  if (clause.startsWith("round ")) return ({ ask }) => ask.ask === "assess" || ask.ask === "liquidate";
  const here = (snapshot: Snapshot): boolean => mode === undefined || modesIn(snapshot).has(mode);
  // What is opened in a mode may be the first in it.
  const speaksOf = (ask: Question["ask"], snapshot: Snapshot): boolean => ask.ask === "permit" && mode !== undefined && modesOf(ask.request, snapshot).has(mode);
  switch (kind) {
    case "permission": {
      const mutated = [...policy.meaning.account.permissions, ...policy.meaning.modes.flatMap(({ adjustment }) => adjustment)].find(({ id }) => id === clause);
      const actions = new Set<string | undefined>([action, mutated?.action, "trade"]);
      const others = edit === "actor" && after === "anyone"; // only they notice
      return ({ snapshot, ask }) => ask.ask === "permit" && actions.has(ask.request.action) && (!others || (ask.request.by ?? "trader") !== "trader") && (mode === undefined || modesOf(ask.request, snapshot).has(mode));
    }
    case "payment":
      return ({ snapshot, ask }, clauses) => ask.ask !== "assess" && (here(snapshot) || speaksOf(ask, snapshot)) && (ask.ask === "charge" ? [ask.charges].flat().some(({ purpose }) => purposes.includes(purpose)) : ids.some((id) => clauses?.has(id) ?? true));
    case "stage":
      // A pool of money beside which nothing is held has a stage too.
      return ({ snapshot, ask }, clauses) => (ask.ask === "assess" || ask.ask === "liquidate") && (here(snapshot) || ids.some((id) => clauses?.has(id) ?? true));
    case "plan":
      return ({ snapshot, ask }, clauses) => ask.ask === "liquidate" && here(snapshot) && ids.some((id) => clauses?.has(id) ?? true);
    case "exception":
      return (_, clauses) => (edit === "dropped_exception" ? [clause] : ids).some((id) => clauses?.has(id) ?? true);
    case "definition":
      return (_, clauses) => clauses?.has(clause) ?? true;
    case "sharing":
      // Money that no position is beside is in a pool too, and what is available of it, or may leave, is asked elsewhere. Whether there is such a pool hangs on how they are shared.
      return edit === "partition" ? () => true : ({ snapshot, ask }, clauses) => here(snapshot) || speaksOf(ask, snapshot) || ids.some((id) => clauses?.has(id) ?? true);
    default:
      return () => true;
  }
}

/** An amount as a rule rounds it: an edit of the rule shows by no other. */
function amountBy(rule: RoundingRule | undefined, amount: string): string {
  const [value, step] = [parseDecimal(amount), parseDecimal(rule?.to ?? "")];
  if (rule === undefined || value === undefined || step === undefined || rule.mode.includes("trader")) return amount;
  return toDecimalString(roundToStep(value, step, rule.mode));
}

const modesOfAccounts = new WeakMap<Snapshot, ReadonlySet<string>>();

/** The modes of an account's positions and orders. */
function modesIn(snapshot: Snapshot): ReadonlySet<string> {
  const known = modesOfAccounts.get(snapshot) ?? new Set([...(snapshot.positions ?? []), ...(snapshot.orders ?? [])].map(({ marginMode }) => marginMode));
  modesOfAccounts.set(snapshot, known);
  return known;
}

const modesOfRequests = new WeakMap<Request, { readonly of: Snapshot; readonly modes: ReadonlySet<string> }>();

/** The modes that a request is about: that of its position or order, and the one that it names. */
export function modesOf(request: Request, snapshot: Snapshot): ReadonlySet<string> {
  const known = modesOfRequests.get(request);
  if (known?.of === snapshot) return known.modes;
  const modes = modesFrom(request, snapshot);
  modesOfRequests.set(request, { of: snapshot, modes });
  return modes;
}

function modesFrom(request: Request, { positions, orders }: Snapshot): ReadonlySet<string> {
  const modes = new Set<string>();
  if ("marginMode" in request && request.marginMode !== undefined) modes.add(request.marginMode);
  if ("position" in request) for (const { id, marginMode } of positions ?? []) if (id === request.position) modes.add(marginMode);
  if ("order" in request) for (const { id, marginMode } of orders ?? []) if (id === request.order) modes.add(marginMode);
  return modes;
}
