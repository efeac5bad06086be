/** What the head of an `expect` line stands for: an object of an answer, or of the snapshot. */

import type { ExampleAtom } from "../../dsl/ir.ts";
import type { LiquidationStep, Payment, PermitAnswer, Snapshot } from "../snapshot/index.ts";
import { ExampleMistake, spellAtom, wireValue } from "./atoms.ts";
import { lookUp, type Thing } from "./draft.ts";
import type { Moment } from "./moment.ts";

/** Objects that are read one after the other: the answer first, then the snapshot. Empty: there is no such thing. */
export type Subject = readonly object[];

/** One thing that is a value by itself, such as the verdict or how many payments there are. */
export interface Single {
  readonly actual: string | undefined;
  readonly expected: ExampleAtom;
  /** That the expected text occurs in it is enough. */
  readonly partly?: boolean;
  /** Why it is so, for whoever expected something else. */
  readonly why?: string;
}

/** `verdict allowed`, `largest 530`, `payments 2` …; `undefined` where the head names an object. */
export function singleOf(head: readonly ExampleAtom[], moment: Moment): Single | undefined {
  const [first, second, ...rest] = head;
  const { last } = moment;
  if (first === undefined || second === undefined) return undefined;
  const plain = rest.length === 0;
  if (plain && first.text === "at") return { actual: moment.snapshot.asOf, expected: second };
  if (plain && (first.text === "payments" || first.text === "steps" || first.text === "outcomes")) {
    const count = { payments: paymentsOf, steps: stepsOf, outcomes: outcomesOf }[first.text](moment).length;
    return { actual: String(count), expected: second };
  }
  if (first.text === "step" && rest[0]?.text === "payments" && rest[1] !== undefined) {
    return { actual: String(nth(stepsOf(moment), second)?.payments.length ?? 0), expected: rest[1] };
  }
  if (first.text === "outcome" && rest[0]?.text === "steps" && rest[1] !== undefined) {
    return { actual: String(nth(outcomesOf(moment), second)?.steps.length ?? 0), expected: rest[1] };
  }
  if (!plain || last?.kind !== "permit") return undefined;
  switch (first.text) {
    case "verdict":
      return { actual: last.answer.verdict, expected: second, ...whyOf(last.answer) };
    case "action":
      return { actual: last.answer.action, expected: second };
    case "largest":
      return { actual: last.answer.largest, expected: second, ...whyOf(last.answer) };
    case "binding": {
      const { binding } = last.answer;
      return { actual: binding === undefined ? undefined : [binding.term, binding.clause].join(" "), expected: second, partly: true };
    }
    case "reason":
      return { actual: last.answer.reasons.map((reason) => [reason.because, reason.clause].join(" ")).join("; "), expected: second, partly: true };
    default:
      return undefined;
  }
}

function whyOf({ reasons: [first] }: PermitAnswer): { readonly why?: string } {
  return first === undefined ? {} : { why: first.because };
}

export function subjectOf(head: readonly ExampleAtom[], moment: Moment): Subject {
  const [first, second, third, fourth] = head;
  const { snapshot } = moment;
  const name = second === undefined ? undefined : wireValue(second);
  switch (first?.text) {
    case "account":
      return [moment.assessed().account, snapshot.account];
    case "balance":
      return some(moment.assessed().account.balances.find((balance) => balance.asset === name), raw(snapshot, "balance", name));
    case "position":
      return some(moment.assessed().positions.find((position) => position.id === name), raw(snapshot, "position", name));
    case "order":
      return some(moment.assessed().orders.find((order) => order.id === name), raw(snapshot, "order", name));
    case "fund":
    case "instrument":
      return some(raw(snapshot, first.text, name));
    case "pool": {
      const key = third === undefined ? undefined : wireValue(third);
      const pools = moment.assessed().pools.filter((pool) => pool.mode === name && (key === undefined || pool.key === key || pool.positions.includes(key)));
      return some(pools[0]);
    }
    case "payment":
      return some(nth(paymentsOf(moment), second));
    case "step":
      if (third?.text === "payment") return some(nth(nth(stepsOf(moment), second)?.payments ?? [], fourth));
      if (third?.text === "pool") return some(nth(stepsOf(moment), second)?.poolAfter);
      if (third !== undefined) throw nothingOf(head);
      return some(nth(stepsOf(moment), second));
    case "outcome":
      if (third?.text === "step") return some(nth(nth(outcomesOf(moment), second)?.steps ?? [], fourth));
      if (third !== undefined) throw nothingOf(head);
      return some(nth(outcomesOf(moment), second));
    default:
      throw nothingOf(head);
  }
}

/** What is not understood to its end claims nothing, and must not pass. */
function nothingOf(head: readonly ExampleAtom[]): ExampleMistake {
  return new ExampleMistake(`Nothing can be expected of \`${head.map(spellAtom).join(" ")}\`.`);
}

function paymentsOf({ last }: Moment): readonly Payment[] {
  if (last === undefined) return [];
  return last.kind === "liquidate" ? last.answer.steps.flatMap((step) => step.payments) : last.answer.payments;
}

function stepsOf({ last }: Moment): readonly LiquidationStep[] {
  return last?.kind === "liquidate" ? last.answer.steps : [];
}

function outcomesOf({ last }: Moment): readonly { readonly steps: readonly LiquidationStep[] }[] {
  if (last?.kind !== "liquidate") return [];
  return last.answer.outcomes ?? [{ steps: last.answer.steps }];
}

/** Counted from 1. */
function nth<Item>(list: readonly Item[], ordinal: ExampleAtom | undefined): Item | undefined {
  if (ordinal === undefined || !/^[1-9]\d*$/.test(ordinal.text)) throw new ExampleMistake("Expected which one, counted from 1, as in `payment 1`.");
  return list[Number(ordinal.text) - 1];
}

function raw(snapshot: Snapshot, level: string, name: string | undefined): Thing | undefined {
  if (name === undefined) throw new ExampleMistake(`Expected the name of the ${level}.`);
  return lookUp({ ...snapshot } as unknown as Thing, level, name); // a snapshot is JSON, and is only read
}

function some(...objects: readonly (object | undefined)[]): Subject {
  return objects.filter((object) => object !== undefined);
}
