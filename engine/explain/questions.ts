import { ownFigures } from "../own-figures.ts";
import type { Explanation } from "../snapshot/index.ts";
import type { Explaining } from "./explain.ts";
import { figureAnswer, readerAt, readerNamed } from "./figures.ts";
import { told } from "./nodes.ts";
import { groupOf, isLevel, levels, positionOf, thingsAt, type Level, type Thing } from "./objects.ts";
import { isPrice, priceAnswer, pricesOf } from "./prices.ts";
import { accountStatuses, positionStatuses, statusAnswers } from "./statuses.ts";

/** The answers to a question, or `undefined` where nothing is called so. `explain` says what a question may be. */
export function answersTo(context: Explaining, question: string): readonly Explanation[] | undefined {
  if (question === "account.status" || question === "status") return statuses(context);
  const asked = named(context, question);
  if (asked !== undefined) return asked.name === undefined ? everythingAbout(context, asked.thing) : nameAnswers(context, asked.thing, asked.name);
  const level = question.slice(0, Math.max(question.indexOf("."), 0));
  const read = isLevel(level) ? readerAt(context, question) : undefined;
  if (!isLevel(level) || read === undefined) return undefined;
  const things = thingsAt(level, context.state, context.pools);
  if (things.length === 0) return [{ label: question, kind: "answer", value: "none", note: `The snapshot has no ${level}.`, children: [] }];
  return things.map((thing) => figureAnswer(context, thing, question, read));
}

function statuses(context: Explaining): readonly Explanation[] {
  return [...context.pools.flatMap((pool) => statusAnswers(context, pool)), ...accountStatuses(context)];
}

function everythingAbout(context: Explaining, thing: Thing): readonly Explanation[] {
  return namesOf(context, thing).filter((name) => name !== "marginRatio" && name !== "bankruptcyPrice" && !name.startsWith("stagePrices.")).flatMap((name) => nameAnswers(context, thing, name) ?? []);
}

/** One name of the answer about one thing. */
function nameAnswers(context: Explaining, thing: Thing, name: string): readonly Explanation[] | undefined {
  const { pool } = thing.scope;
  const position = positionOf(thing, context.state);
  if (position !== undefined && pool === undefined) return context.assessed.cannotDecide.filter(({ answer }) => answer === `positions.${position.id}`).map((each) => told(each));
  if (name === "status" && thing.level === "account") return statuses(context);
  if (name === "status" && pool !== undefined) return position === undefined ? statusAnswers(context, pool) : positionStatuses(context, pool, position);
  if (pool !== undefined && position !== undefined && isPrice(pool, name)) return [priceAnswer(context, pool, position, name)];
  const read = readerNamed(context, thing.level, name);
  return read === undefined ? undefined : [figureAnswer(context, thing, name, read)];
}

/** What a thing is called at the beginning of a question, by its list or by its id alone. */
function callsOf({ level, id }: Thing): readonly string[] {
  if (level === "account") return ["account", id];
  return [`${groupOf(level)}.${id}`, ...(level === "balance" ? [`account.balances.${id}`] : []), id];
}

/** The thing that a question is about, and the name of it, if it has one. Ids may hold dots: the longest known id wins, then the order of levels. */
function named(context: Explaining, question: string): { readonly thing: Thing; readonly name: string | undefined } | undefined {
  let best: { readonly thing: Thing; readonly name: string | undefined; readonly length: number } | undefined;
  for (const level of levels) {
    for (const thing of thingsAt(level, context.state, context.pools)) {
      for (const call of callsOf(thing)) {
        const whole = question === call;
        if (!whole && !question.startsWith(`${call}.`)) continue;
        if (best === undefined || call.length > best.length) best = { thing, name: whole ? undefined : question.slice(call.length + 1), length: call.length };
      }
    }
  }
  return best;
}

const fixed: Readonly<Record<Level, readonly string[]>> = {
  account: ["status"],
  pool: ["status", "equity", "equityForOpening", "equityForWithdrawing", "available", "initialMargin", "maintenanceMargin", "marginRatio"],
  position: ["status", "notional", "unrealizedPnl", "initialMargin", "maintenanceMargin"],
  order: ["initialMargin"],
  balance: ["available"],
  credit: [],
  instrument: [],
  asset: [],
};

/** What the answer says of a thing, by its names there: the same for every policy, then the solved prices, then the policy's own figures. */
function namesOf(context: Explaining, { level, scope }: Thing): readonly string[] {
  const { program } = context;
  const own = ownFigures(program, level).map(({ key }) => `figures.${key}`);
  const usual = level === "order" && !program.definitions.has("order.initial_margin") ? [] : fixed[level];
  return [...usual, ...(level === "position" && scope.pool !== undefined ? pricesOf(scope.pool) : []), ...own];
}

/** Everything that can be asked of this account. */
export function questionsOf(context: Explaining): readonly string[] {
  const inOrder: readonly Level[] = ["account", "pool", "position", "order", "balance", "credit", "instrument", "asset"];
  return inOrder.flatMap((level) =>
    thingsAt(level, context.state, context.pools).flatMap((thing) => namesOf(context, thing).map((name) => `${level === "account" ? "account" : `${groupOf(level)}.${thing.id}`}.${name}`)),
  );
}
