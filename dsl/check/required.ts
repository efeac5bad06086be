/** The figures that every report prints, which each policy with a mode defines. */

import type { PolicyAst } from "../ast.ts";
import { inWords, type Context } from "./context.ts";
import { items } from "./declare.ts";
import { moneyAsset } from "./measure.ts";

/** Each with a definition that can be pasted; what it says is common, not prescribed. */
export const requiredFigures: Readonly<Record<string, string>> = {
  "position.notional": "value of position at instrument.mark_price",
  "position.unrealized_pnl": "profit of position from position.entry_price to instrument.mark_price",
  "position.initial_margin": "position.notional / position.leverage",
  "position.maintenance_margin": "position.notional * 0.5%",
  "pool.initial_margin": "sum of position.initial_margin",
  "pool.maintenance_margin": "sum of position.maintenance_margin",
};

export function checkRequired(context: Context, ast: PolicyAst): void {
  const answering = items(ast, "mode").find((mode) => mode.sections.some((section) => section.kind !== "payment" && section.unspecified === undefined));
  if (answering === undefined) return;
  const missing = Object.entries(requiredFigures).filter(([path]) => !context.names.definitions.has(path));
  if (missing.length > 0) {
    context.findings.report("figure-missing", answering.name.span, `Reports print ${missing.map(([path]) => `\`${path}\``).join(", ")}, which this policy does not define.`, {
      help: `Define ${missing.length === 1 ? "it" : "them"} as the rulebook says, for example \`${missing[0]![0]} = ${missing[0]![1]}\`.`, // length > 0
    });
  }
  for (const path of Object.keys(requiredFigures)) {
    const definition = context.names.definitions.get(path);
    const measure = context.figure(path)?.measure;
    if (definition === undefined || measure === undefined || moneyAsset(measure) !== undefined) continue;
    if (measure.kind === "unit" && measure.zero === true) continue;
    context.findings.report("unit-mismatch", definition.path.span, `Reports print \`${path}\` as money, but this is ${inWords(context, measure)}.`, { caption: inWords(context, measure) });
  }
}
