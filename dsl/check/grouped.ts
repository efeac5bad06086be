/** `sum of … for each …`: one value for each group of positions and orders that have a word in common. */

import type { Expr, Name } from "../ast.ts";
import type { GroupedExpression } from "../ir.ts";
import { quantityOf } from "./arithmetic.ts";
import { inWords, made, unknownIn, type Context, type Typed } from "./context.ts";
import { factMeasure, levelOf } from "./paths.ts";
import { groupStanding, type Standing } from "./standing.ts";

type Aggregate = Extract<Expr, { kind: "aggregate" }>;

const contractKeys: ReadonlySet<string> = new Set(["instrument.symbol", "position.symbol", "order.symbol"]);

export function grouped(context: Context, standing: Standing, expression: Aggregate, key: Name): Typed | undefined {
  const { which, scope: written, where, operand } = expression;
  if (which !== "sum" && which !== "min" && which !== "max") {
    context.findings.report("aggregate-range", key.span, `\`${which} of\` has no groups.`, { help: "`for each` follows `sum of`, `min of` and `max of`." });
    return undefined;
  }
  if (where !== undefined) {
    context.findings.report("aggregate-range", where.span, "A group is taken whole, so `where` has nothing to choose from here.", { help: "Put `where (…)` behind the sums inside: `sum of (sum of position.notional where (…)) for each …`." });
    return undefined;
  }
  if (!isKey(context, key)) return undefined;
  const hasPool = standing.reads.has("pool");
  if (written?.text === "pool" && !hasPool) {
    context.findings.report("aggregate-range", written.span, `There is no pool at hand at ${standing.where}.`, { help: "Write `in account`, or nothing." });
    return undefined;
  }
  const scope: GroupedExpression["scope"] = written?.text === "account" || !hasPool ? "account" : "pool";
  const oneAsset = /\.(symbol|settle)$/.test(key.text);
  const value = quantityOf(context, groupStanding(standing, scope, contractKeys.has(key.text), oneAsset), operand);
  if (value === undefined) return undefined;
  const { measure } = value;
  const settles = measure.kind === "unit" && measure.powers.has("money settle") && !measure.powers.has("quantity") && context.names.settle === undefined;
  if (settles && (scope === "account" || !standing.oneAsset)) {
    context.findings.report("mixed-assets", operand.span, `This adds up ${inWords(context, measure)} over groups that may have different assets.`, {
      caption: inWords(context, measure),
      help: "Value each in one asset: `sum of value of (…) in USD for each …`. If everything settles in one asset, say so: `applies to settle USDT`.",
    });
    return undefined;
  }
  return made(context, expression.span, { kind: "grouped", which, key: key.text, scope, operand: value.expression }, measure);
}

/** A word that positions or orders have: of themselves, or of their instrument. */
function isKey(context: Context, key: Name): boolean {
  const measure = factMeasure(context, undefined, key.text);
  const examples = ["instrument.symbol", "instrument.base", "instrument.settle", "position.side"];
  if (measure === undefined) {
    unknownIn(context, "unknown-name", key, "fact", examples);
    return false;
  }
  const level = levelOf(key.text);
  const isWord = measure.kind === "flag" || (measure.kind === "word" && measure.values?.length !== 0);
  if (isWord && (level === "position" || level === "order" || level === "instrument")) return true;
  context.findings.report("aggregate-range", key.span, `Positions and orders make no groups by \`${key.text}\`.`, {
    help: `Use a word of theirs or of their contract: ${examples.map((path) => `\`${path}\``).join(", ")}.`,
  });
  return false;
}
