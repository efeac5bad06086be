/** `sum of`, `min of`, `any of` …: which objects a written aggregate ranges over, and what it gives. */

import type { Expr, Name } from "../ast.ts";
import type { AggregateExpression } from "../ir.ts";
import { everyPart, partsOf } from "./lints/expressions.ts";
import { inWords, made, unknownIn, type Context, type Typed } from "./context.ts";
import { condition, quantityOf } from "./arithmetic.ts";
import { bareNumber, flag, renameAsset, type Measure } from "./measure.ts";
import { factMeasure, levelOf } from "./paths.ts";
import { elementStanding, type Standing } from "./standing.ts";

type Aggregate = Extract<Expr, { kind: "aggregate" }>;
type Over = AggregateExpression["over"];
const levels: readonly Over[] = ["position", "order", "balance", "credit", "pool", "instrument", "asset"];

export function aggregate(context: Context, standing: Standing, expression: Aggregate): Typed | undefined {
  const over = rangeOf(context, standing, expression);
  if (over === undefined) return undefined;
  const scope = scopeOf(context, standing, expression, over);
  if (scope === undefined) return undefined;
  const element = elementStanding(over, standing);
  const where = expression.where === undefined ? undefined : condition(context, element, expression.where);
  if (expression.where !== undefined && where === undefined) return undefined;
  if (expression.same !== undefined && !sameKey(context, expression.same, over, standing)) return undefined;
  const common = {
    kind: "aggregate" as const, which: expression.which, over, scope,
    ...(expression.same === undefined ? {} : { same: expression.same.text }),
    ...(where === undefined ? {} : { where: where.expression }),
  };
  if (expression.which === "number") return made(context, expression.span, common, bareNumber);
  if (expression.which === "any" || expression.which === "all") {
    const holds = whether(context, element, expression);
    return holds === undefined ? undefined : made(context, expression.span, { ...common, operand: holds.expression }, flag);
  }
  const operand = quantityOf(context, element, expression.operand);
  if (operand === undefined) return undefined;
  if (!oneAsset(context, standing, expression, scope, over, operand.measure)) return undefined;
  // Those that settle in the balance's asset: their money is the balance's own.
  const ofBalance = standing.own === "own" && sameAsset(expression) ? renameAsset(operand.measure, "settle", "own") : operand.measure;
  // Credits of the one balance that is at hand are of its asset, and that is what the pool settles in.
  const ofPool = over === "credit" && standing.own === "settle" && standing.reads.has("balance");
  const measure = ofPool && ofBalance.kind === "unit" ? renameAsset(ofBalance, "own", "settle") : ofBalance;
  return made(context, expression.span, { ...common, operand: operand.expression }, measure);
}

/** `any of position.contracts > 0` compares an aggregate with 0: what was meant has parentheses. */
function whether(context: Context, element: Standing, expression: Aggregate): Typed | undefined {
  const { operand, which } = expression;
  if (operand.kind !== "path") return condition(context, element, operand);
  const typed = context.read(element, operand);
  if (typed === undefined || typed.measure.kind === "flag") return typed;
  context.findings.report("not-a-condition", operand.span, `\`${which} of\` asks whether something holds, but \`${operand.text}\` is ${inWords(context, typed.measure)}.`, {
    caption: inWords(context, typed.measure),
    help: `Put the comparison into parentheses: \`${which} of (${operand.text} ${typed.measure.kind === "word" ? "is …" : "> 0"})\`.`,
  });
  return undefined;
}

/** The one lower level that the operand reads. */
function rangeOf(context: Context, standing: Standing, expression: Aggregate): Over | undefined {
  const { operand } = expression;
  if (expression.which === "number") {
    const level = operand.kind === "word" ? levels.find((candidate) => candidate === operand.text) : undefined;
    if (level !== undefined) return level;
    const name = operand.kind === "word" ? operand : undefined;
    if (name !== undefined) unknownIn(context, "unknown-word", name, "level", levels);
    else context.findings.report("aggregate-range", operand.span, "`number of` counts objects, but this names none.", { help: "Write `number of position where (…)`." });
    return undefined;
  }
  const read = levelsRead(operand);
  const holding = (["position", "order"] as const).filter((level) => read.has(level));
  if (holding.length === 2) {
    context.findings.report("aggregate-range", operand.span, "The aggregate ranges over positions or over orders, but this reads both.", { help: "Write one aggregate for each: `sum of … + sum of …`." });
    return undefined;
  }
  const [only] = holding;
  if (only !== undefined) return only;
  // A container of another level that is read is not what varies: the narrowest varies.
  for (const level of ["credit", "balance", "pool", "instrument", "asset"] as const) {
    if (read.has(level) && (!standing.reads.has(level) || (level === "pool" && expression.scope?.text === "account"))) return level;
  }
  if ([...read].some((level) => levels.some((known) => known === level))) {
    const level = levels.find((known) => read.has(known));
    context.findings.report("aggregate-range", operand.span, `There is one ${level} at hand here, so there is nothing to range over.`, {
      help: level === "pool" ? "Read it without the aggregate, or range over all pools: `… in account`." : "Read it without the aggregate.",
    });
    return undefined;
  }
  if (!readsUnknown(context, operand)) {
    context.findings.report("aggregate-range", operand.span, "An aggregate ranges over objects, but this reads nothing of a position, an order, a balance or a pool.", { help: "Write it without the aggregate." });
  }
  return undefined;
}

/** Levels that an expression reads itself, not inside other aggregates. */
function levelsRead(expression: Expr): Set<string> {
  const found = new Set<string>();
  const visit = (part: Expr): void => {
    if (part.kind === "aggregate") return;
    if (part.kind === "path") found.add(levelOf(part.text));
    if (part.kind === "value" || part.kind === "profit") found.add(part.of.text);
    partsOf(part).forEach(visit);
  };
  visit(expression);
  return found;
}

/** A bare word in it will be reported by name. */
function readsUnknown(context: Context, expression: Expr): boolean {
  const word = [...everyPart(expression)].find((part) => part.kind === "word" && part.text !== "amount" && part.text !== "charge");
  if (word?.kind !== "word") return false;
  unknownIn(context, "unknown-name", word, "fact or definition", []);
  return true;
}

function scopeOf(context: Context, standing: Standing, expression: Aggregate, over: Over): AggregateExpression["scope"] | undefined {
  const written = expression.scope?.text;
  if (over === "pool" || over === "instrument" || over === "asset" || over === "balance") {
    if (written !== "pool") return "account";
    context.findings.report("aggregate-range", expression.scope!.span, `A pool has no ${over}s of its own.`, { help: `Delete \`in pool\`: the aggregate ranges over the account's.` }); // written is its text
    return undefined;
  }
  const hasPool = standing.reads.has("pool");
  if (written === "pool" && !hasPool) {
    context.findings.report("aggregate-range", expression.scope!.span, `There is no pool at hand at ${standing.where}.`, { help: "Write `in account`, or range over pools: `sum of pool.…`." }); // as above
    return undefined;
  }
  return written === "account" || !hasPool ? "account" : "pool";
}

/** `with same PATH` takes a path that the element has and the object at hand too. */
function sameKey(context: Context, key: Name, over: Over, standing: Standing): boolean {
  const level = levelOf(key.text);
  const element = elementStanding(over, standing);
  const measure = factMeasure(context, undefined, key.text);
  if (measure === undefined) {
    unknownIn(context, "unknown-name", key, "fact", ["instrument.symbol", "instrument.settle", "instrument.base", "position.side"]);
    return false;
  }
  // A word without values is a table of tiers.
  const isWord = measure.kind === "flag" || (measure.kind === "word" && measure.values?.length !== 0);
  if (!isWord) {
    context.findings.report("aggregate-range", key.span, `\`${key.text}\` is ${inWords(context, measure)}, which two objects have in common by chance.`, { help: "Use a fact that is a word, such as `instrument.symbol`, or choose by `where (…)`." });
    return false;
  }
  if (element.reads.has(level) && standing.reads.has(level)) return true;
  context.findings.report("aggregate-range", key.span, `\`${key.text}\` must be known both of each ${over} and at ${standing.where}, but it is not.`, { help: "Use a path that both have, or choose by `where (…)`." });
  return false;
}

/** Whether the aggregate takes only objects of one asset. */
function sameAsset(expression: Aggregate): boolean {
  return expression.same !== undefined && /^((instrument|position)\.(symbol|settle)|(balance|asset)\.asset)$/.test(expression.same.text);
}

/** Money of several assets is not one amount. */
function oneAsset(context: Context, standing: Standing, expression: Aggregate, scope: "pool" | "account", over: Over, measure: Measure): boolean {
  if (measure.kind !== "unit" || expression.which === "number") return true;
  // At a balance or an asset, the balances of that asset have its own.
  const itsOwn = standing.own === "own" && over === "balance" && sameAsset(expression);
  const own = measure.powers.has("money own") && !itsOwn && !(over === "credit" && standing.reads.has("balance"));
  const settles = measure.powers.has("money settle") && !measure.powers.has("quantity") && context.names.settle === undefined;
  const alike = sameAsset(expression) || standing.alike === true;
  const severalAssets = over === "pool" || over === "instrument" || ((over === "position" || over === "order") && (scope === "account" || !standing.oneAsset));
  if (!own && !(settles && severalAssets && !alike)) return true;
  context.findings.report("mixed-assets", expression.operand.span, `This adds up ${inWords(context, measure)} over objects that may have different assets.`, {
    caption: inWords(context, measure),
    help: howToAdd(context, standing, over, own),
  });
  return false;
}

function howToAdd(context: Context, standing: Standing, over: Over, own: boolean): string {
  if (standing.level === "balance" && over !== "balance") return "Take only those that settle in this balance's asset: `sum of … with same balance.asset`.";
  const each = "Value each in one asset: `sum of value of (…) in USD`.";
  // An account may hold other assets than those that its contracts settle in.
  if (own && over === "credit") return `${each} Of one balance its credits are of one asset: define the figure at that level, \`balance.NAME = sum of credit.amount\`.`;
  return own || context.names.settle !== undefined ? each : `${each} If everything settles in one asset, say so: \`applies to settle USDT\`.`;
}
