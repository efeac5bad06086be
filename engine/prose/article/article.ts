import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { ComparedSection } from "../../../schemas/generated/compare-answer.ts";
import type { DocAnswer, DocBlock } from "../../../schemas/generated/doc-answer.ts";
import { heading, list, paragraph, plain, section, table } from "../blocks.ts";
import { referenceOf } from "../../program.ts";
import { compare } from "../compare/compare.ts";
import { viewsOf, type View } from "../compare/view.ts";
import { capital, listed } from "../english.ts";
import { appliesTexts, effectiveText } from "../scope.ts";
import type { Statement } from "../statement.ts";
import { articleVoice } from "../voices.ts";
import { modeBlocks } from "./mode-blocks.ts";
import { permissionStatements } from "./permissions.ts";
import { reminderBlocks } from "./reminder.ts";

/**
 * A help article for a platform's customers: the modes one by one, their differences, and what to watch. It says what the rules say
 * and nothing else; every sentence of a rule carries its clause, and whether it is assumed.
 */
export function article(policy: CompiledPolicy): DocAnswer {
  const views = viewsOf(policy, articleVoice);
  const names = listed(views.map(({ lexicon, mode }) => lexicon.mode(mode.name)));
  const blocks: DocBlock[] = [
    paragraph(`This article explains how margin works in ${names}: which positions share margin, what counts as margin, when a liquidation starts, and which money pays.`),
    ...scopeBlocks(policy),
    ...views.flatMap(modeBlocks),
    ...accountBlocks(views),
    ...differences(policy, views.length),
    ...reminderBlocks(views),
    ...openBlocks(views),
    ...section(heading(2, "About this article"), aboutBlocks(policy)),
  ];
  return { policy: referenceOf(policy), kind: "article", title: `How margin works in ${names}`, blocks };
}

/** For what and since when it holds; nothing where the rules set no limits. */
function scopeBlocks(policy: CompiledPolicy): readonly DocBlock[] {
  const parts = [effectiveText(policy), ...appliesTexts(policy, "for")].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [paragraph(`These rules hold ${parts.join(", ")}.`)];
}

/** What belongs to no mode: money that comes and goes. */
function accountBlocks([first]: readonly View[]): readonly DocBlock[] {
  if (first === undefined) return [];
  const { permissions } = first.policy.meaning.account;
  const { liquidation } = first.policy.meaning.account;
  const said = first.statements(liquidation === undefined ? [] : [...liquidation.stages, ...liquidation.stops, ...liquidation.steps, ...liquidation.fees].map(({ id }) => id));
  return [...section(heading(2, "Your account"), list(permissionStatements(first, permissions))), ...section(heading(3, "Liquidation of the account"), list(said, true))];
}

/** The key differences, where there is more than one mode. */
function differences(policy: CompiledPolicy, modes: number): readonly DocBlock[] {
  if (modes < 2) return [];
  const { columns, sections } = compare([policy]);
  const key: ComparedSection | undefined = sections.find((each) => each.key === "key");
  const rows = (key?.rows ?? []).map(({ feature, cells }) => [plain(feature), ...cells.map(({ text, assumed, silent }): Statement => ({ text, ...(assumed === true ? { assumed } : {}), ...(silent === true ? { silent } : {}) }))]);
  return rows.length === 0 ? [] : [heading(2, "Key differences"), table(["Feature", ...columns.map(({ title }) => title)], rows)];
}

/** What the rules leave open, once for all modes that leave it open. */
function openBlocks(views: readonly View[]): readonly DocBlock[] {
  const seen = new Map<string, { readonly statement: Statement; readonly modes: string[] }>();
  for (const { all, lexicon, mode } of views) {
    for (const { place, read } of all) {
      if (read.silent !== true) continue;
      const text = capital(read.text.replace(/^The rulebook does not say /, ""));
      const known = seen.get(text) ?? { statement: { ...read, text }, modes: [] };
      if (place.mode !== undefined) known.modes.push(lexicon.mode(mode.name));
      seen.set(text, known);
    }
  }
  const items = [...seen.values()].map(({ statement, modes }) => ({ ...statement, text: modes.length === 0 || modes.length === views.length ? statement.text : `In ${listed(modes)}: ${statement.text.replace(/^./, (first) => first.toLowerCase())}` }));
  return items.length === 0 ? [] : [heading(2, "What these rules do not say"), paragraph("The rules that this article was written from leave the following open:"), ...list(items)];
}

function aboutBlocks(policy: CompiledPolicy): readonly DocBlock[] {
  const { meaning, notes } = policy;
  const sources = notes.sources.filter(({ sections }) => sections.some((name) => name !== "assumptions"));
  const read = sources.map(({ title, url, read: day, fromNotes, dated }) => plain([title, url, dated === undefined ? undefined : `dated ${dated}`, day === undefined ? undefined : `read on ${day}`, fromNotes === true ? "not read but known from notes" : undefined].filter((part) => part !== undefined).join(", ")));
  return [
    paragraph(`Written from the rules ${meaning.id}, version ${meaning.version}.${Object.keys(notes.clauses).length === 0 ? "" : " A statement marked with * is assumed, at least in part: no source says it."}${read.length === 0 ? "" : " The sources are:"}`),
    ...list(read),
  ];
}
