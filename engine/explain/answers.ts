import type { Stage } from "../../dsl/ir.ts";
import { trace } from "../algebras/trace.ts";
import { citationOf, isAssumed, toCannotDecide } from "../cite.ts";
import { parseDecimal } from "../number/index.ts";
import type { Pool } from "../pools.ts";
import { Reading } from "../reading.ts";
import type { Scope } from "../scope.ts";
import { atPrice } from "../solve/trigger.ts";
import type { Explanation } from "../snapshot/index.ts";
import { wordOf, type Entity } from "../state/entity.ts";
import { stageHolds, stagesOf } from "../statuses.ts";
import { attempt, Undecided } from "../undecided.ts";
import { namesFor } from "./names.ts";
import type { Explaining } from "./explain.ts";

/** A pool's status: the answer, and each stage with what made it hold or by how much it does not. */
export function statusAnswers(context: Explaining, pool: Pool): readonly Explanation[] {
  const answer = context.assessed.pools.find((candidate) => candidate.id === pool.id);
  const stages = attempt(() => stagesOf(pool));
  const scope: Scope = { state: context.state, pool };
  const children = "value" in stages ? [...stages.value].reverse().map((stage) => stageAnswer(context, stage, scope)) : [silence(context, `pools.${pool.id}.status`, stages.undecided)];
  return [{ label: `status of pool ${pool.id}`, kind: "answer", value: answer?.status ?? "cannot_decide", children }];
}

function stageAnswer(context: Explaining, stage: Stage, scope: Scope): Explanation {
  const found = attempt(() => stageHolds(context.reading, stage, scope));
  if ("undecided" in found) return silence(context, stage.name, found.undecided);
  const { value, why } = found.value;
  return withClause(context, stage.id, { label: stage.name, kind: value ? "clause" : "not_applied", value: value ? "yes" : "no", ...(why.distance === undefined ? {} : { distance: why.distance }), ...(why.unit === undefined ? {} : { unit: why.unit }), children: [why] });
}

const figurePaths: Readonly<Record<string, string>> = {
  notional: "position.notional",
  unrealizedPnl: "position.unrealized_pnl",
};

/** One number of the answer with its arithmetic. */
export function figureAnswer(context: Explaining, at: { readonly pool: Pool; readonly position?: Entity }, name: string): Explanation {
  const { reading, state } = context;
  const scope: Scope = { state, ...at };
  const of = at.position?.id ?? at.pool.id;
  const found = attempt(() => {
    switch (name) {
      case "equity":
        return reading.equity("maintaining", scope);
      case "equityForOpening":
        return reading.equity("opening", scope);
      case "equityForWithdrawing":
        return reading.equity("withdrawing", scope);
      case "available":
        return reading.quantity({ kind: "available", of: "pool" }, scope);
      case "marginRatio":
        return reading.algebra.divide(reading.figure("pool.maintenance_margin", scope), reading.equity("maintaining", scope));
      default:
        return definedFigure(context, figurePaths[name] ?? definitionPath(context, at.position === undefined ? "pool" : "position", name), scope);
    }
  });
  if ("undecided" in found) return silence(context, `${name} of ${of}`, found.undecided);
  const { why } = found.value;
  return { ...why, label: `${name} of ${of}`, kind: "answer", children: why.kind === "figure" ? [why] : why.children };
}

/** A definition of the policy: a number, or whether something is so. */
function definedFigure({ program, reading }: Explaining, path: string, scope: Scope): { readonly why: Explanation } {
  const kind = program.definitions.get(path)?.dimension.kind;
  if (kind === "tier") throw new Undecided({ kind: "not_meaningful", because: `\`${path}\` is a row of a table; ask for a figure that reads it.` });
  return kind === "flag" ? reading.condition({ kind: "figure", path }, scope) : reading.figure(path, scope);
}

/** A camel-case name of the answer as the path of a definition. */
function definitionPath(context: Explaining, level: string, name: string): string {
  const bare = name.replace(/^figures\./, "");
  const path = `${level}.${bare.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
  if (!context.program.definitions.has(path)) throw new Undecided({ kind: "not_meaningful", because: `The policy has no figure \`${path}\`.` });
  return path;
}

/** A solved price: the trigger as it stands at that very price, so that a reader can check the two sides. */
export function priceAnswer(context: Explaining, pool: Pool, position: Entity, name: "liquidationPrice" | "bankruptcyPrice"): Explanation {
  const answer = context.assessed.positions.find((candidate) => candidate.id === position.id);
  const price = answer?.[name];
  const label = `${name} of ${position.id}`;
  const told = context.assessed.cannotDecide.find((each) => each.answer === `positions.${position.id}.${name}`);
  if (told !== undefined) return { label, kind: "cannot_decide", note: told.reason, ...(told.clause === undefined ? {} : { clause: told.clause }), children: [] };
  const now = statusAnswers(context, pool);
  if (price === undefined) return { label, kind: "answer", value: "none", note: "No price on the losing side begins it, or it holds already.", children: now };
  const symbol = wordOf(position, "symbol")!; // the boundary has checked symbols
  const moved = atPrice(context.state, symbol, parseDecimal(price)!); // printed by us
  const reading = new Reading(context.program, trace(namesFor(context.program, moved, context.pools)));
  const same = reading.poolsOf({ state: moved }).find((candidate) => candidate.id === pool.id)!; // prices do not move pools
  const stage = stagesOf(same).find((each) => each.name === "liquidatable");
  const scope: Scope = { state: moved, pool: same };
  const there = name === "bankruptcyPrice" || stage === undefined ? reading.equity("maintaining", scope).why : stageHolds(reading, stage, scope).why;
  const unit = namesFor(context.program, context.state, context.pools).unit({ path: "instrument.mark_price", of: symbol });
  return {
    label,
    kind: "answer",
    value: price,
    ...(unit === undefined ? {} : { unit }),
    ...(stage === undefined ? {} : { clause: stage.id }),
    note: "Solved from the rule: the price of this instrument alone moves; other prices, entries and balances stay.",
    children: [{ label: `at ${price}, as printed`, kind: "condition", children: [there] }, ...now],
  };
}

function withClause(context: Explaining, clause: string, explanation: Explanation): Explanation {
  const citation = citationOf(context.program, clause);
  return { ...explanation, clause, ...(citation === undefined ? {} : { citation }), ...(isAssumed(context.program, clause) ? { assumed: true } : {}) };
}

function silence(context: Explaining, label: string, undecided: Undecided): Explanation {
  const told = toCannotDecide(context.program, label, undecided);
  return { label, kind: "cannot_decide", note: told.reason, ...(told.clause === undefined ? {} : { clause: told.clause }), ...(told.citation === undefined ? {} : { citation: told.citation }), children: [] };
}
