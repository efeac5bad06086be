import type { Expression, PayRule, PayStep } from "../../../../dsl/ir.ts";
import { roundingStep } from "../../../../engine/amounts.ts";
import { divide } from "../../../../engine/number/index.ts";
import type { Scope } from "../../../../engine/scope.ts";
import { attempt, Undecided } from "../../../../engine/undecided.ts";
import { isOwn, keyOf, type Cell } from "../../../../engine/payment/cell.ts";
import { cellsOf } from "../../../../engine/payment/steps.ts";
import type { EngineCharge } from "../../../../engine/payment/types.ts";
import { silences } from "../../../prove/claim.ts";
import type { Book } from "../../../prove/terms/book.ts";
import { anyOf, signIs, truth, type Formula } from "../../../prove/terms/formula.ts";
import { constantOf, subtract, type Polynomial } from "../../../prove/terms/polynomial.ts";
import type { Signatures } from "../../normal/signature.ts";
import type { Side } from "../side.ts";
import { positive } from "./terms.ts";
import { Unfollowed, type Source, type SymbolicStep } from "./waterfall.ts";

/** One list of one policy where a charge is placed. */
export interface ListAt {
  readonly side: Side;
  readonly form: Signatures;
  readonly book: Book;
  readonly rule: PayRule;
  readonly charge: EngineCharge;
  readonly scope: Scope;
  /** Whether the name of a sum over members says that it reads their margin. */
  readonly readsMargin: (name: string) => boolean;
}

/** An amount on the policy's grid: what it is of, and how it is brought there, so that of two the larger never becomes the smaller. */
export interface Rounded {
  readonly how: string;
  readonly of: Polynomial;
  readonly value: Polynomial;
}

/** A step's numbers, of which the exact amounts stay within what is said of them. */
export interface ReadSteps {
  readonly steps: readonly SymbolicStep[];
  readonly rounded: readonly Rounded[];
  readonly holds: readonly Formula[];
}

/** The steps of a list as functions of the account's numbers, each in the unpaid state. Throws `Unfollowed`. */
export function readSteps(at: ListAt): ReadSteps {
  const [rounded, holds]: [Rounded[], Formula[]] = [[], []];
  const credited = at.rule.steps.filter(({ buckets }) => buckets.some(({ bucket }) => bucket === "credit.amount"));
  const steps = at.rule.steps.map((step) => readStep(at, step, rounded));
  const isCredited = (index: number): boolean => credited.includes(at.rule.steps[index]!) && steps[index]?.silent === false && !isNever(steps[index].holds); // as many as there are steps
  if (steps.filter((_, index) => isCredited(index)).length > 1) throw new Unfollowed("several steps that use credits");
  for (const { how, of, value } of rounded) {
    if (how.startsWith("down")) holds.push(signIs(subtract(of, value), ">="));
    // What is nothing stays nothing, however it is rounded.
    else if (at.book.sign(of) !== "positive") holds.push(anyOf([signIs(of, ">"), signIs(value, "=")]));
  }
  return { steps, rounded, holds };
}

const isNever = (formula: Formula): boolean => formula.kind === "known" && !formula.value;

function readStep(at: ListAt, step: PayStep, rounded: Rounded[]): SymbolicStep {
  const found = attempt((): SymbolicStep => {
    const { reading } = at.side;
    const perCredit = [step.when, step.upTo, step.downTo].some((each) => each !== undefined && readsCredit(at, each));
    if (perCredit && step.buckets.length > 1) throw new Unfollowed("a split that reads each credit");
    const holds = perCredit || step.when === undefined ? truth(true) : reading.condition(step.when, at.scope);
    if (isNever(holds)) return { silent: false, sources: [], weights: "", holds, cap: undefined };
    const sources = step.buckets.flatMap(({ bucket }) => sourcesOf(at, step, bucket, perCredit, rounded));
    const cap = perCredit || step.upTo === undefined ? undefined : onGrid(at, "cap", reading.quantity(step.upTo, at.scope), rounded);
    return { silent: false, sources, weights: step.buckets.map(({ share }) => share ?? "").join(":"), holds, cap };
  });
  if ("value" in found) return found.value;
  if (silences.has(found.undecided.reason.kind) || found.undecided.reason.kind === "not_meaningful") return { silent: true };
  throw new Unfollowed(found.undecided.reason.because);
}

function sourcesOf(at: ListAt, step: PayStep, bucket: string, perCredit: boolean, rounded: Rounded[]): readonly Source[] {
  const { book, charge, scope, rule } = at;
  if (bucket === "credit.amount") {
    // Each credit has its own part of what such a step says, and together they are as much as they are: the same for both where the step says the same.
    const said = perCredit || step.downTo !== undefined ? ` as ${at.form.stepText(step, charge.mode)}` : "";
    return [{ name: "credit.amount", key: `credits ${charge.asset}`, isOwn: true, room: book.free(`credits ${charge.asset}${said}`, "nonNegative") }];
  }
  if (bucket === "cost of position" && scope.position === undefined) throw new Undecided({ kind: "not_meaningful", because: "The charge names no position whose cost could take it." });
  return cellsOf(bucket, rule, charge, scope).map(({ cell }) => ({ name: cell.name, key: cell.kind === "fund" ? `${bucket} ${charge.asset}` : keyOf(cell), isOwn: isOwn(cell), room: roomOf(at, step, cell, rounded) }));
}

/** The most that a step may take from a cell, or put into it. A fund is one of any amount, among them more than is ever asked of it: then it is no fund but has no bottom. What is called no fund has none. */
function roomOf(at: ListAt, step: PayStep, cell: Cell, rounded: Rounded[]): Polynomial | undefined {
  const { book, side: { reading }, charge, scope } = at;
  if (charge.direction === "receive") return cell.kind === "debt" ? onGrid(at, "down", factOf(at, cell), rounded) : undefined;
  if (cell.kind === "outside" && !isFund(cell.name)) return undefined;
  if (cell.kind === "fund" || cell.kind === "outside") return book.free(`fund ${cell.name} ${cell.asset}`, "nonNegative");
  if (!isOwn(cell) || (cell.kind === "wallet" && step.downTo === undefined)) return undefined;
  if (step.downTo === undefined) return onGrid(at, "down", factOf(at, cell), rounded);
  const floor = reading.quantity(step.downTo, scope);
  return onGrid(at, "down", subtract(factOf(at, cell), cell.kind === "wallet" ? floor : positive(book, reading.algebra, floor)), rounded);
}

/** Whether somebody who pays is a fund by name, of which accounts may say how much it holds. */
export const isFund = (name: string): boolean => name.endsWith("_fund");

/** What a cell holds, as conditions read it. */
export function factOf({ side: { reading }, scope }: ListAt, cell: Pick<Cell, "fact">): Polynomial {
  return reading.quantity({ kind: "fact", path: cell.fact } as Expression, scope);
}

/** What of an amount is above 0, on the grid of amounts if the policy has one. */
function onGrid({ book, side: { program, reading } }: ListAt, how: "down" | "cap", amount: Polynomial, rounded: Rounded[]): Polynomial {
  const of = positive(book, reading.algebra, amount);
  const step = roundingStep(program);
  if (step === undefined) return of;
  // A number that is on the grid stays what it is: two limits together are their sum.
  const number = constantOf(of);
  const value = number !== undefined && divide(number, step).d === 1n ? of : book.free(`${how} to the grid of amounts: ${of.key}`, "nonNegative");
  rounded.push({ how, of, value });
  return value;
}

/** Whether an expression reads the credit at hand, by itself or through a figure. */
function readsCredit({ side: { program } }: ListAt, expression: Expression): boolean {
  const seen = new Set<string>();
  const reads = (part: unknown): boolean => {
    const text = JSON.stringify(part);
    if (/"path":"credit\./.test(text)) return true;
    return [...text.matchAll(/"kind":"figure","path":"([^"]+)"/g)].some(([, path = ""]) => {
      if (seen.has(path)) return false;
      seen.add(path);
      return reads(program.definitions.get(path) ?? null);
    });
  };
  return reads(expression);
}

