import type { CompiledPolicy } from "../../../dsl/ir.ts";
import { clausesOf, type Clause, type ClauseList } from "./clauses.ts";
import type { RuleChange } from "./types.ts";

/**
 * What two policies say differently, clause by clause, in the order of the new one: nothing where they mean the same, whatever their
 * layout, comments, citations, labels and numbering. A clause is the same one if it says the same, else if it has the same label, else
 * if it is about the same thing.
 */
export function compareRules(before: CompiledPolicy, after: CompiledPolicy): readonly RuleChange[] {
  const ofBefore = known.get(before) ?? new WeakMap<CompiledPolicy, readonly RuleChange[]>();
  known.set(before, ofBefore);
  const found = ofBefore.get(after) ?? compareAll(clausesOf(before.meaning), clausesOf(after.meaning));
  ofBefore.set(after, found);
  return found;
}

/** Kept, since accounts are asked about one after the other. */
const known = new WeakMap<CompiledPolicy, WeakMap<CompiledPolicy, readonly RuleChange[]>>();

function compareAll(before: readonly ClauseList[], after: readonly ClauseList[]): readonly RuleChange[] {
  return after.flatMap((list, index) => compareLists(before[index] ?? { ...list, clauses: [] }, list));
}

function compareLists(before: ClauseList, after: ClauseList): readonly RuleChange[] {
  const partners = paired(before.clauses, after.clauses);
  const kept = after.clauses.flatMap((clause) => partners.get(clause) ?? []);
  const moved = after.ordered ? outOfOrder(kept.map((clause) => before.clauses.indexOf(clause))) : new Set<number>();
  const changes = after.clauses.flatMap((clause): readonly RuleChange[] => {
    const partner = partners.get(clause);
    if (partner === undefined) return [{ change: "added", ...whereOf(after.section, clause), new: clause.id, newWords: clause.words }];
    const both = { old: partner.id, new: clause.id, oldWords: partner.words, newWords: clause.words };
    const own: readonly RuleChange[] =
      partner.own !== clause.own ? [{ change: "changed", ...whereOf(after.section, clause), ...both }]
      : moved.has(before.clauses.indexOf(partner)) ? [{ change: "moved", ...whereOf(after.section, clause), ...both }]
      : [];
    return [...own, ...compareAll(partner.inside, clause.inside)];
  });
  const gone = before.clauses.filter((clause) => !kept.includes(clause));
  return [...changes, ...gone.map((clause): RuleChange => ({ change: "removed", ...whereOf(before.section, clause), old: clause.id, oldWords: clause.words }))];
}

function whereOf(section: string, { kind, label }: Clause): Pick<RuleChange, "section" | "kind" | "label"> {
  return { section, kind, ...(label === undefined ? {} : { label }) };
}

/** Which old clause each new one was: the surest likeness first. */
function paired(before: readonly Clause[], after: readonly Clause[]): ReadonlyMap<Clause, Clause> {
  const partners = new Map<Clause, Clause>();
  const free = new Set(before);
  const likenesses: readonly ((clause: Clause) => string | undefined)[] = [whole, ({ kind, label }) => (label === undefined ? undefined : `${kind} ${label}`), ({ kind, head }) => `${kind} ${head}`];
  for (const likeness of likenesses) {
    const waiting = new Map<string, Clause[]>();
    for (const clause of free) {
      const key = likeness(clause);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), clause]);
    }
    for (const clause of after) {
      const key = partners.has(clause) ? undefined : likeness(clause);
      const partner = key === undefined ? undefined : waiting.get(key)?.shift();
      if (partner === undefined) continue;
      partners.set(clause, partner);
      free.delete(partner);
    }
  }
  return partners;
}

function whole(clause: Clause): string {
  return `${clause.kind} ${clause.head} ${clause.own} ${clause.inside.map(({ clauses }) => `[${clauses.map(whole).join(",")}]`).join("")}`;
}

/** The places that must move for the rest to stand in order: all but a longest rising run. */
function outOfOrder(places: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const [index, place] of places.entries()) {
    const before = best.slice(0, index).filter((run) => (run.at(-1) ?? -1) < place);
    best.push([...before.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []), place]);
  }
  const stay = new Set(best.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []));
  return new Set(places.filter((place) => !stay.has(place)));
}
