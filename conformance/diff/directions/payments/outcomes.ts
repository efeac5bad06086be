import type { ChargePurpose, PayRule } from "../../../../dsl/ir.ts";
import { roundingStep } from "../../../../engine/amounts.ts";
import { fraction, divide, sumAll } from "../../../../engine/number/index.ts";
import { otherSideOf } from "../../../../engine/payment/recipients.ts";
import { scopeOfCharge } from "../../../../engine/payment/scope.ts";
import { cellsOf, shareOf } from "../../../../engine/payment/steps.ts";
import type { EngineCharge } from "../../../../engine/payment/types.ts";
import { attempt } from "../../../../engine/undecided.ts";
import { silences } from "../../../prove/claim.ts";
import type { Book } from "../../../prove/terms/book.ts";
import { allOf, not, truth, type Formula } from "../../../prove/terms/formula.ts";
import { add, scale, type Polynomial } from "../../../prove/terms/polynomial.ts";
import type { Signatures } from "../../normal/signature.ts";
import type { Side } from "../side.ts";
import { ownLimit, type Kept } from "./own-limit.ts";
import { readSteps, type ListAt, type Rounded } from "./steps.ts";
import { nothing } from "./terms.ts";
import { Unfollowed, Waterfall } from "./waterfall.ts";

/** What becomes of a charge under one list of one policy, where that list applies and the charge is decided. */
export interface ListOutcome {
  /** That this list applies and places the whole charge. */
  readonly holds: Formula;
  /** What is so of its numbers, whether it applies or not. */
  readonly known: readonly Formula[];
  /** What each payer pays, or each taker takes of what is received. */
  readonly shares: ReadonlyMap<string, Polynomial>;
  /** What each receiver has of what is paid. */
  readonly received: ReadonlyMap<string, Polynomial>;
  readonly rounded: readonly Rounded[];
  readonly kept: Kept | undefined;
}

export interface ChargeAt {
  readonly side: Side;
  readonly form: Signatures;
  readonly book: Book;
  readonly charge: EngineCharge;
  readonly readsMargin: (name: string) => boolean;
}

/** Every list that may apply to a charge: those with a condition in turn, then the first without one. Nothing where none can be read. Throws `Unfollowed`. */
export function outcomesOf({ side, form, book, charge, readsMargin }: ChargeAt): readonly ListOutcome[] {
  const mode = side.program.modes.get(charge.mode);
  if (mode === undefined) return [];
  const scoped = attempt(() => scopeOfCharge(side.reading, side.state, charge, charge.amount));
  if ("undecided" in scoped) return [];
  const scope = scoped.value;
  const lists = mode.payment.filter((rule): rule is PayRule => rule.kind === "pay" && rule.direction === charge.direction && rule.purposes.includes(charge.purpose));
  const found: ListOutcome[] = [];
  const others: Formula[] = [];
  const outcome = (rule: PayRule, applies: Formula): ListOutcome => ofList({ side, form, book, rule, charge, scope, readsMargin }, allOf([...others, applies]));
  for (const rule of lists.filter(({ when }) => when !== undefined)) {
    const applies = attempt(() => side.reading.condition(rule.when!, scope)); // they have one
    if ("undecided" in applies) {
      if (!silences.has(applies.undecided.reason.kind)) throw new Unfollowed(applies.undecided.reason.because);
      return found; // where none before it applies nothing is decided
    }
    if (applies.value.kind !== "known" || applies.value.value) found.push(outcome(rule, applies.value));
    others.push(not(applies.value));
  }
  const last = lists.find(({ when }) => when === undefined);
  return last === undefined ? found : [...found, outcome(last, truth(true))];
}

function ofList(at: ListAt, applies: Formula): ListOutcome {
  const { book, side: { reading } } = at;
  const due = reading.quantity({ kind: "fact", path: "charge.amount" }, at.scope);
  const { steps, rounded, holds } = readSteps(at);
  const free = new Waterfall(book, reading.algebra, due);
  free.pour(steps);
  const { limit, kept, isRead, holds: limits } = ownLimit(at, steps, free.own);
  const poured = limit === undefined || limit.key === free.own.key ? free : new Waterfall(book, reading.algebra, due, limit);
  if (poured !== free) poured.pour(steps);
  const received = at.charge.direction === "pay" ? receivedBy(at, due) : new Map<string, Polynomial>();
  const decides = allOf([applies, ...(isRead ?? []), ...poured.decides, truth(received !== undefined)]);
  return { holds: decides, known: [...holds, ...limits, ...poured.known], shares: poured.shares, received: received ?? new Map(), rounded, kept };
}

/** All that is due reaches those whom a list names, in their parts; `undefined` where one of them cannot be had. */
function receivedBy({ rule, charge, scope, book, side: { program } }: ListAt, due: Polynomial): ReadonlyMap<string, Polynomial> | undefined {
  const to = rule.to.length > 0 ? rule.to : [{ bucket: otherSideOf(charge.purpose) }];
  const weights = to.map(({ share }) => shareOf(share ?? "1"));
  const all = sumAll(weights);
  const found = new Map<string, Polynomial>();
  for (const [index, { bucket }] of to.entries()) {
    const cells = attempt(() => cellsOf(bucket, rule, charge, scope));
    const name = "value" in cells ? cells.value[0]?.cell.name : undefined;
    if (name === undefined) return undefined;
    const weight = weights[index] ?? fraction(0n);
    const isExact = to.length === 1 || roundingStep(program) === undefined;
    const part = isExact ? scale(due, divide(weight, all)) : book.free(`part ${index + 1} of ${due.key} in ${to.map(({ share }) => share ?? "").join(":")}`, "nonNegative");
    found.set(name, add(found.get(name) ?? nothing, part));
  }
  return found;
}

/** Which way the money of a purpose goes: funding goes both ways. */
export function waysOf(purpose: ChargePurpose): readonly EngineCharge["direction"][] {
  return purpose === "funding_fee" ? ["pay", "receive"] : purpose === "realized_profit" ? ["receive"] : ["pay"];
}
