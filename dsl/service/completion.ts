/**
 * What may be written at a place. The grammar says what may stand there, the clause around it which objects are at hand and what kind of quantity
 * is asked for, the text itself its names; all three hold in broken text.
 */

import type { Context } from "../check/context.ts";
import { expectedAt, type Expected, type Slot } from "../syntax/expected/index.ts";
import type { Analysis } from "./analysis.ts";
import { aroundSlot, type Around } from "./completion/around.ts";
import { exampleOffers } from "./completion/examples.ts";
import { matchOf } from "./completion/match.ts";
import { tiers, type Offer } from "./completion/offer.ts";
import { placeAt, type Place } from "./completion/place.ts";
import { slotOffers } from "./completion/slots.ts";
import { snippets } from "./completion/snippets.ts";
import { withBases, type WithBases } from "./completion/with-bases.ts";
import { wordOffer } from "./completion/words.ts";
import { anything } from "./completion/wanted.ts";
import type { Completion } from "./types.ts";

/** Best first. Answers for any text and offset, and never throws. Names of what the text extends are looked up among `others`, the files beside it. */
export function completion(alone: Analysis, offset: number, others: readonly Analysis[] = []): readonly Completion[] {
  const analysis = withBases(alone, others);
  const place = placeAt(analysis.text, analysis.tokens, offset);
  if (place.inside === "comment") return [];
  if (place.inside === "number") return matched(units, place);
  const expected = expectedAt(place.tokens, place.end, place.newLine);
  const block = expected.blocks.at(-1)?.kind;
  const lines = block === "example" || block === "example_account" ? exampleOffers(analysis, place) : undefined;
  const found = lines ?? slotted(analysis, place, expected);
  if (place.inside === "text") return matched(found.filter(({ label }) => label.startsWith('"')), place);
  const clauses = startsClause(place, expected, lines) ? (snippets[block ?? "file"] ?? []).map((one): Offer => ({ ...one, kind: "snippet", tier: tiers.later })) : [];
  return matched([...found, ...clauses], place);
}

/** Units touch their number. */
const units: readonly Offer[] = [
  ["%", "a share, in hundredths"], ["bps", "a share, in ten-thousandths"], ["x", "a leverage"], ["s", "seconds"], ["min", "minutes"], ["h", "hours"], ["d", "days"], [" contracts", "a quantity"],
].map(([label = "", detail]): Offer => ({ label, kind: "unit", detail, tier: tiers.fitting }));

function slotted(analysis: WithBases, place: Place, expected: Expected): readonly Offer[] {
  const { context } = analysis;
  const surroundings = new Map<Slot["frame"], Map<string, Around>>();
  const names: Offer[] = [];
  const words: Offer[] = [];
  for (const slot of expected.slots) {
    const around = surroundingsOf(surroundings, context, place, expected, slot);
    const later = slot.fresh && !place.newLine ? 1 : 0;
    for (const offer of slotOffers({ analysis, context, place, expected, slot, around })) names.push(later === 0 ? offer : { ...offer, tier: offer.tier + later });
    const word = wordOffer(slot, place, expected, around);
    if (word !== undefined) words.push(word);
  }
  return [...names, ...words];
}

const unknown: Around = { standings: [], wanted: anything, ranges: undefined, counts: false, likely: undefined, senseless: new Set() };

/** Slots of one rule that stand there for one thing share their surroundings. */
function surroundingsOf(known: Map<Slot["frame"], Map<string, Around>>, context: Context | undefined, place: Place, expected: Expected, slot: Slot): Around {
  if (context === undefined) return unknown;
  const roles = known.get(slot.frame) ?? new Map<string, Around>();
  known.set(slot.frame, roles);
  const role = slot.role ?? "";
  const around = roles.get(role) ?? aroundSlot(context, place, expected, slot);
  roles.set(role, around);
  return around;
}

/** Whether a whole clause may begin here. */
function startsClause(place: Place, { slots, blocks }: Expected, lines: readonly Offer[] | undefined): boolean {
  if (lines !== undefined) return place.newLine && lines.some(({ label }) => label === "given");
  if (blocks.at(-1)?.kind === "file") return place.text.trim() === place.prefix;
  return place.newLine && slots.some(({ fresh }) => fresh);
}

/** Those that answer to what is typed, each label once; what suits the place before how it matches. */
function matched(all: readonly Offer[], place: Place): readonly Completion[] {
  const best = new Map<string, { readonly offer: Offer; readonly rank: number }>();
  for (const [order, offer] of all.entries()) {
    const match = matchOf(place.prefix, offer.label);
    if (match === undefined) continue;
    // Letters that only happen to stand in a label say less than a worse fit.
    const rank = (offer.tier + (match === 3 ? 4 : 0)) * 100_000 + match * 10_000 + Math.min(order, 9_999);
    const key = `${offer.kind === "snippet" ? "snippet " : ""}${offer.label}`;
    const before = best.get(key);
    if (before === undefined || rank < before.rank) best.set(key, { offer, rank });
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank).map(({ offer }, rank) => asCompletion(offer, rank, place));
}

function asCompletion({ label, kind, detail, documentation, insert }: Offer, rank: number, { start, until }: Place): Completion {
  return {
    label, kind, span: { start, end: until }, rank,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(insert === undefined ? {} : { insert }),
  };
}
