import type { CompiledPolicy } from "../dsl/ir.ts";
import { toCannotDecide } from "./cite.ts";
import { Mismatch } from "./mismatch.ts";
import { parseDecimal } from "./number/index.ts";
import type { Observer } from "./observe.ts";
import { payCharge } from "./payment/pay.ts";
import { toPayment } from "./payment/to-payment.ts";
import type { EngineCharge, PaymentRecord } from "./payment/types.ts";
import { prepare, type Program } from "./program.ts";
import type { RunContext } from "./run-context.ts";
import { directionOf, quote, type Charge, type ChargeAnswer, type Issue, type Snapshot } from "./snapshot/index.ts";
import { wordOf } from "./state/entity.ts";
import { loadState } from "./state/load.ts";
import { positionById, type State } from "./state/state.ts";
import { writeState } from "./state/write.ts";
import { attempt } from "./undecided.ts";

/**
 * Who pays each charge, in order, and what is left. The first that cannot be decided ends it: then there is no `after`. Snapshot and
 * charges have passed `validateSnapshot` and `validateCharges`. Throws `Mismatch` where a charge names what the snapshot does not have.
 */
export function charge(policy: CompiledPolicy, snapshot: Snapshot, charges: readonly Charge[], observer?: Observer): ChargeAnswer {
  const program = prepare(policy);
  const context: RunContext = { program, ...(observer === undefined ? {} : { observer }) };
  const initial = loadState(snapshot, program.declared);
  const issues = charges.flatMap((each, index) => issuesOf(program, initial, each, charges.length === 1 ? "" : `[${index}].`));
  if (issues.length > 0) throw new Mismatch(issues);
  const head = { policy: { id: program.meaning.id, version: program.meaning.version, digest: program.digest }, asOf: snapshot.asOf };
  const payments: PaymentRecord[] = [];
  let state = initial;
  for (const [index, each] of charges.entries()) {
    const found = attempt(() => payCharge(context, state, toEngineCharge(state, each)));
    if ("undecided" in found) {
      return { ...head, payments: payments.map(toPayment), cannotDecide: [toCannotDecide(program, `charges.${index}`, found.undecided)] };
    }
    state = found.value.state;
    payments.push(...found.value.payments);
  }
  const after = attempt(() => writeState(state, program.declared));
  if ("undecided" in after) return { ...head, payments: payments.map(toPayment), cannotDecide: [toCannotDecide(program, "after", after.undecided)] };
  return { ...head, payments: payments.map(toPayment), after: after.value };
}

/** A charge of the boundary as the engine takes it. */
export function toEngineCharge(state: State, json: Charge): EngineCharge {
  const position = json.position === undefined ? undefined : positionById(state, json.position);
  return {
    purpose: json.purpose,
    direction: directionOf(json),
    asset: json.asset,
    amount: parseDecimal(json.amount)!, // the schema has checked its form
    mode: position === undefined ? json.marginMode! : wordOf(position, "margin_mode")!, // issuesOf has looked for one of them
    ...(json.position === undefined ? {} : { positionId: json.position }),
    ...(json.symbol === undefined ? {} : { symbol: json.symbol }),
    ...(json.facts === undefined ? {} : { facts: json.facts }),
  };
}

/** What the charge names and the snapshot or the policy does not have. */
function issuesOf(program: Program, state: State, json: Charge, at: string): readonly Issue[] {
  const issues: Issue[] = [];
  const position = json.position === undefined ? undefined : positionById(state, json.position);
  if (json.position !== undefined && position === undefined && json.marginMode === undefined) {
    issues.push({ path: `${at}position`, message: `expected the id of a position in the snapshot, but found ${quote(json.position)}`, help: "Where the position is gone, give marginMode, with symbol or asset." });
  }
  if (json.position === undefined && json.marginMode === undefined) {
    issues.push({ path: `${at}position`, message: "expected position, or marginMode with symbol or asset, but found neither", help: "A charge belongs to a position, or to a mode where the position is gone." });
  }
  if (json.symbol !== undefined && !state.instrumentBySymbol.has(json.symbol)) {
    issues.push({ path: `${at}symbol`, message: `expected the symbol of an instrument in the snapshot, but found ${quote(json.symbol)}` });
  }
  const mode = position === undefined ? json.marginMode : wordOf(position, "margin_mode");
  if (mode !== undefined && !program.modes.has(mode)) {
    issues.push({ path: `${at}marginMode`, message: `expected a mode of the policy (${[...program.modes.keys()].join(", ")}), but found ${quote(mode)}` });
  }
  if (position !== undefined && json.marginMode !== undefined && json.marginMode !== wordOf(position, "margin_mode")) {
    issues.push({ path: `${at}marginMode`, message: `expected ${wordOf(position, "margin_mode")}, the mode of position ${position.id}, but found ${quote(json.marginMode)}` });
  }
  return issues;
}
