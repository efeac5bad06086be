import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { CompareAnswer, ComparedCell, ComparedRow } from "../../../schemas/generated/compare-answer.ts";
import { referenceOf } from "../../program.ts";
import { listed } from "../english.ts";
import { modeHeading } from "../lexicon.ts";
import { tableVoice } from "../voices.ts";
import { sectionRules, type RowRule } from "./rows.ts";
import { cell, viewsOf, type View } from "./view.ts";

/** A mode to compare: of which policy, and its name. */
export interface Choice {
  /** 0 or 1, by the order of the policies. */
  readonly policy: number;
  readonly mode: string;
}

/**
 * What differs between the modes of a policy, or of two: every cell is computed from the rules and carries the clauses it comes from.
 * `chosen` are the columns, in order; without it, all modes. A choice that names no mode is left out.
 */
export function compare(policies: readonly CompiledPolicy[], chosen?: readonly Choice[]): CompareAnswer {
  const known = policies.flatMap((policy, index) => viewsOf(policy, tableVoice).map((view) => ({ index, view })));
  const picked = chosen === undefined ? known : chosen.flatMap((choice) => known.find(({ index, view }) => index === choice.policy && view.mode.name === choice.mode) ?? []);
  const views = picked.map(({ view }) => view);
  const titles = titlesOf(policies);
  return {
    policies: policies.map((policy, index) => ({ policy: referenceOf(policy), title: titles[index] ?? policy.meaning.id })),
    columns: picked.map(({ index, view }) => ({ policy: index, mode: view.mode.name, title: columnTitle(view, policies.length > 1 ? titles[index] : undefined) })),
    sections: sectionRules(views)
      .map(({ key, title, rows }) => ({ key, title, rows: rows.flatMap((row) => rowOf(row, views)) }))
      .filter(({ rows }) => rows.length > 0),
  };
}


function columnTitle({ policy, mode, lexicon }: View, of: string | undefined): string {
  const title = modeHeading(lexicon, policy.notes.modeTitles, mode.name);
  return of === undefined ? title : `${title} – ${of}`;
}

/** What policies call themselves, and as much more as it takes to tell them apart: overlays, version, place. */
function titlesOf(policies: readonly CompiledPolicy[]): readonly string[] {
  const plain = policies.map(({ notes, meaning }) => {
    const overlays = [...new Set(notes.overlays.map(({ id }) => id))];
    return `${notes.title ?? meaning.id}${overlays.length === 0 ? "" : ` with ${listed(overlays)}`}`;
  });
  const apart = (titles: readonly string[]): boolean => new Set(titles).size === titles.length;
  if (apart(plain)) return plain;
  const versioned = plain.map((title, index) => `${title}, version ${policies[index]?.meaning.version ?? ""}`);
  return apart(versioned) ? versioned : versioned.map((title, index) => `${title} (${index + 1})`);
}

/** A row, unless it has nothing to say of any mode. */
function rowOf({ key, feature, cell: tell }: RowRule, views: readonly View[]): readonly ComparedRow[] {
  const cells = views.map(tell);
  if (cells.every((each) => each === undefined || saysNothing(each))) return [];
  const filled = cells.map((each) => each ?? cell("not mentioned", [], true));
  return [{ key, feature, same: filled.every(({ text }) => text === filled[0]?.text), cells: filled }];
}

/** A warning that nobody gives is no news, unless another mode gives one. */
function saysNothing({ text, statements, silent }: ComparedCell): boolean {
  return statements.length === 0 && silent !== true && (text === "Never" || text === "None");
}
