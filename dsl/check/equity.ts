/** What the equity of a mode's pools is: the measure that its `count` and `reserve` clauses share. */

import type { CountAst, SharingAst, Span } from "../ast.ts";
import type { Count, Partition } from "../ir.ts";
import { condition, quantityOf } from "./arithmetic.ts";
import { inWords, labelled, moneyIn, note, unknownIn, type Context, type Typed } from "./context.ts";
import { fitting, moneyAsset, type Measure } from "./measure.ts";
import { factMeasure, levelOf, purposeNamed, purposes } from "./paths.ts";
import { poolStanding, type Standing } from "./standing.ts";

export interface ReadSharing {
  readonly partition: Partition | undefined;
  readonly counts: readonly Count[];
  readonly measure: Measure | undefined;
}

/** The `sharing` section of one mode. Read before whatever reads equity, once. */
export function readSharing(context: Context, mode: string, section: SharingAst): ReadSharing {
  const id = `${mode}/sharing`;
  note(context, id, section.span, undefined, section.cites);
  let partition: Partition | undefined;
  const counts: Count[] = [];
  let number = 0;
  let measure: Measure | undefined;
  const fixes = context.names.fixes.get(mode) ?? "position";
  const standing = poolStanding(fixes, [mode]);
  for (const clause of section.clauses) {
    if (clause.kind === "share") {
      note(context, `${id}/share`, clause.span, clause.tail);
      if (partition !== undefined) {
        context.findings.report("duplicate-name", clause.span, `Mode \`${mode}\` shares margin in two ways.`, { caption: "a second way", help: "A mode has one `share` clause. Keep one of them." });
        continue;
      }
      partition = { id: `${id}/share`, by: clause.how === "nothing" ? "position" : clause.how === "all" ? "account" : "key", keys: clause.keys.flatMap((key) => partitionKey(context, key)) };
      continue;
    }
    const count = readCount(context, standing, `${id}/count/${(number += 1)}`, clause);
    if (count === undefined) continue;
    counts.push(count.data);
    measure = joined(context, mode, clause, measure, count.amount);
  }
  return { partition, counts, measure: measure ?? moneyIn(context, "settle") };
}

/** What equity measures where it is read: the same in all modes that may be at hand there. */
export function equityMeasure(context: Context, sharing: (mode: string) => ReadSharing | undefined, standing: Standing, span: Span): Measure | undefined {
  if (context.ringed.has("pool.equity")) return undefined;
  let measure: Measure | undefined;
  let first = "";
  for (const mode of standing.modes) {
    const own = sharing(mode)?.measure;
    if (own === undefined) continue;
    if (measure === undefined) [measure, first] = [own, mode];
    else if (fitting(measure, own) === undefined) {
      context.findings.report("mixed-assets", span, `Equity is ${inWords(context, measure)} in mode \`${first}\` but ${inWords(context, own)} in mode \`${mode}\`, and this is read in both.`, {
        help: "Count it in the same asset in both modes, or read it in the clauses of one mode.",
      });
      return undefined;
    }
  }
  return measure ?? moneyIn(context, "settle");
}

function readCount(context: Context, standing: Standing, id: string, clause: CountAst): { data: Count; amount: Typed } | undefined {
  note(context, id, clause.span, clause.tail);
  const named = clause.purposes.map((name) => purposeNamed(context, name));
  const amount = clause.amount === undefined ? undefined : quantityOf(context, standing, clause.amount);
  const when = clause.when === undefined ? undefined : condition(context, standing, clause.when);
  if (amount === undefined || (clause.when !== undefined && when === undefined)) return undefined;
  if (moneyAsset(amount.measure) === undefined && amount.measure.zero !== true) {
    context.findings.report("unit-mismatch", clause.amount?.span ?? clause.span, `What counts as equity is money, but this is ${inWords(context, amount.measure)}.`, { caption: inWords(context, amount.measure) });
    return undefined;
  }
  const chosen = purposes.filter((purpose) => named.length === 0 || named.includes(purpose));
  const data: Count = { id, ...labelled(clause.tail), sign: clause.kind, amount: amount.expression, purposes: chosen, ...(when === undefined ? {} : { when: when.expression }) };
  return { data, amount };
}

function joined(context: Context, mode: string, clause: CountAst, before: Measure | undefined, amount: Typed): Measure | undefined {
  if (before === undefined) return amount.measure;
  const both = fitting(before, amount.measure);
  if (both !== undefined) return both;
  context.findings.report("mixed-assets", clause.amount?.span ?? clause.span, `Equity of mode \`${mode}\` is ${inWords(context, before)} so far, but this counts ${inWords(context, amount.measure)}.`, {
    caption: inWords(context, amount.measure),
    help: "Value it in the same asset: `count value of (…) in USD`.",
  });
  return before;
}

function partitionKey(context: Context, key: { text: string; span: Span }): string[] {
  const level = levelOf(key.text);
  const measure = level === "instrument" || level === "position" ? factMeasure(context, undefined, key.text) : undefined;
  if (measure !== undefined && (measure.kind === "word" || measure.kind === "flag" || measure.kind === "unit")) return [key.text];
  unknownIn(context, "unknown-name", key, "fact to share by", ["instrument.settle", "instrument.symbol", "instrument.base", "instrument.quote", "instrument.contract", "position.side"]);
  return [];
}
