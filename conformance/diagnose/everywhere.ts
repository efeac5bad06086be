import type { CompiledPolicy } from "../../dsl/ir.ts";
import { prepare } from "../../engine/program.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { Mutant } from "../mutate/index.ts";
import { together } from "./together.ts";

/**
 * The same edit in every mode at once: a platform has one function where a policy has a clause in each mode, and gets it wrong for all. Edits are the same where their words are and they are made in
 * clauses of one kind; what a pool sums up in one mode is in another the position's own.
 */
export function everywhere(policy: CompiledPolicy, targets: readonly Target[]): readonly Target[] {
  const modes = new Set(policy.meaning.modes.map(({ name }) => name));
  const groups = new Map<string, Mutant[]>();
  const places = new Map<string, number>();
  for (const { mutant } of targets) {
    const [mode = "", ...rest] = mutant.clause.split("/");
    if (mutant.reads !== undefined || !modes.has(mode)) continue;
    const key = [mutant.kind, rest.join("/").replace(/\d+/g, ""), alike(mutant.before, mode), alike(mutant.after, mode)].join(" | ");
    const place = (places.get(`${mutant.clause} ${key}`) ?? 0) + 1; // the same words may stand in one clause twice
    places.set(`${mutant.clause} ${key}`, place);
    groups.set(`${key} | ${place}`, [...(groups.get(`${key} | ${place}`) ?? []), mutant]);
  }
  const many = [...groups.values()].filter((group) => new Set(group.map(({ clause }) => clause.split("/")[0])).size > 1);
  return targetsOfMistakes(many.flatMap((group) => joined(policy, group)));
}

/** All edits of a group in one policy. */
function joined(policy: CompiledPolicy, group: readonly Mutant[]): readonly Mutant[] {
  const [first, ...rest] = group;
  const all = rest.reduce<CompiledPolicy | undefined>((before, mutant) => (before === undefined ? undefined : together(policy, before, mutant.policy)), first?.policy);
  if (first === undefined || all === undefined) return [];
  const id = `everywhere:${first.id}`;
  prepare(all, { called: id }); // its digest is in no outcome
  return [{ ...first, id, policy: all, parts: group }];
}

/** Words of an edit without those that differ because of the mode. */
function alike(words: string, mode: string): string {
  return words.replaceAll(`in ${mode}`, "").replaceAll("sum of ", "").replaceAll("pool.", "position.");
}
