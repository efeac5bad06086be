/** Facts and figures that may stand in an expression: what is at hand there, the kind of quantity that is asked for first. */

import { builtinAt, builtins } from "../../builtins.ts";
import type { Context } from "../../check/context.ts";
import { inWords } from "../../check/context.ts";
import { requiredFigures } from "../../check/required.ts";
import { factMeasure, levelOf, schemaFact } from "../../check/paths.ts";
import type { Measure } from "../../check/measure.ts";
import { facts } from "../../../schemas/generated/facts.ts";
import type { CompletionKind } from "../types.ts";
import type { Around } from "./around.ts";
import { declaredPaths } from "./names.ts";
import { tiers, type Offer } from "./offer.ts";
import { textAt, type WithBases } from "./with-bases.ts";

/** Paths with what they are, once for a tree: each with what it measures in a standing is told when asked. */
export function pathOffers(analysis: WithBases, context: Context, around: Around): readonly Offer[] {
  const found: Offer[] = [];
  const fields: Offer[] = [];
  for (const path of everyPath(analysis, context)) {
    if (around.senseless.has(path)) continue;
    const level = levelOf(path);
    const standing = around.standings.find(({ reads }) => reads.has(level));
    if (standing === undefined && around.standings.length > 0) continue;
    const tier = (around.ranges !== undefined && !around.ranges.has(level)) || grids.has(path) ? 1 : 0;
    const measure = standing === undefined ? factMeasure(context, undefined, path) : context.read(standing, { kind: "path", text: path, span: nowhere })?.measure;
    const fits = measure === undefined ? tiers.possible : around.wanted.tierOf(measure);
    const suits = fits === tiers.fitting && around.likely?.test(path) === true && !grids.has(path) ? tiers.likely : fits;
    found.push({ label: path, kind: kindOf(context, path), detail: detailOf(context, measure), documentation: docOf(analysis, context, path), tier: Math.min(tiers.unfitting, suits + tier) });
    if (measure?.kind === "tier") {
      for (const [field, one] of measure.fields) {
        const label = `${path}.${field}`;
        fields.push({ label, kind: "fact", detail: detailOf(context, one), documentation: schemaFact(`tier.${field}`)?.doc, tier: Math.min(tiers.unfitting, around.wanted.tierOf(one) + tier) });
      }
    }
  }
  return [...found, ...fields];
}

/** Grids measure what lies on them, and are seldom meant. */
const grids: ReadonlySet<string> = new Set(["instrument.tick_size", "instrument.amount_step", "asset.step"]);

const nowhere = { start: 0, end: 0 };

/** Own figures first, then what the policy declares, what reports ask for, what the engine gives, and what a snapshot has. */
function everyPath(analysis: WithBases, { names }: Context): readonly string[] {
  const known = facts.filter(({ level, dimension }) => level !== "tier" && level !== "fund" && dimension !== "tiers").map(({ path }) => path);
  return [
    ...new Set([
      ...names.definitions.keys(), ...declaredPaths(analysis, "="), ...names.facts.keys(), ...declaredPaths(analysis, ":"), ...Object.keys(requiredFigures), ...Object.keys(builtins), ...known,
    ]),
  ].filter((path) => path.includes("."));
}

function kindOf({ names }: Context, path: string): CompletionKind {
  return names.facts.has(path) || schemaFact(path) !== undefined ? "fact" : "figure";
}

export function detailOf(context: Context, measure: Measure | undefined): string | undefined {
  return measure === undefined ? undefined : inWords(context, measure);
}

/** What is known of a path: the schema's words, the author's, or the definition itself. */
export function docOf(analysis: WithBases, { names }: Context, path: string): string | undefined {
  const definition = names.definitions.get(path);
  if (definition !== undefined) {
    const { start, end, file } = definition.body?.span ?? definition.span;
    const cites = definition.tail?.cites ?? [];
    const cited = cites.map(({ source, sections }) => `${source.text} ${sections.map(({ text }) => text).join(", ")}`).join("; ");
    const body = textAt(analysis, { start, end: Math.min(end, start + longestBody), ...(file !== undefined && { file }) }).replace(/\s+/g, " ");
    return `\`\`\`margin\n${path} = ${body}\n\`\`\`${cited === "" ? "" : `\n\n[${cited}]`}`;
  }
  const own = names.facts.get(path);
  if (own !== undefined) return own.doc?.text;
  const missing = Object.hasOwn(requiredFigures, path) ? `Reports print it; not defined here yet, for example:\n\`\`\`margin\n${path} = ${requiredFigures[path]}\n\`\`\`` : undefined;
  return builtinAt(path)?.doc ?? schemaFact(path)?.doc ?? missing;
}

const longestBody = 400;
