import type { CompiledPolicy, Count, Definition, Expression, Meaning } from "../../dsl/ir.ts";
import { readCompiled } from "../../engine/compiled.ts";
import { prepare } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { targetsOfMistakes, type Target } from "../generate/targets.ts";
import type { Mutant, Reads } from "../mutate/index.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import type { Question } from "./question.ts";
import { somesOf, type Some } from "./some.ts";

/** Mistakes that are tried of some positions alone, and answers that say of which: such as differ, and others. */
const extent = { mistakes: 10, differing: 16, others: 12 } as const;

/**
 * Mistakes of positions, and of instruments, that are made of some of them alone: of long ones, of the first of a pool, of those beyond a size. `targets` are the mistakes that explain something, the most
 * first. What was heard of each position says of which it may be; whether that explains the rest is for the caller to ask.
 */
export function someOnly(policy: CompiledPolicy, targets: readonly Target[], differing: readonly Question[], others: readonly Question[]): readonly Target[] {
  const accounts = [...new Set([...differing, ...others].map(({ heard }) => heard.asked.snapshot))];
  return targetsOfMistakes(targets.slice(0, extent.mistakes).flatMap(({ mutant }): readonly Mutant[] => {
    const made = restrictable(policy, mutant);
    if (made === undefined) return [];
    const evidence = evidenceOf(mutant, [...differing.slice(0, extent.differing), ...others.slice(0, extent.others)]);
    const somes = apart(somesOf(evidence, differing.map(({ heard }) => heard.asked.snapshot)), accounts, mutant.reads === undefined);
    return somes.flatMap((some) => made(some, evidence));
  }));
}

/** Each set of positions once, as the accounts have them: where all are short, short ones are no others than all. `isRule`: all of them are then left to the mistake itself; one of reading may be made of positions and not of orders. */
export function apart(somes: readonly Some[], accounts: readonly Snapshot[], isRule: boolean): readonly Some[] {
  const seen = new Set<string>();
  return somes.filter(({ condition, holds }) => {
    if (condition !== undefined) return true; // it may hold elsewhere once prices move
    const which = accounts.map((account) => (account.positions ?? []).map((position, index) => (holds(account, position, index) ? "x" : "-")).join("")).join(" ");
    if (seen.has(which) || (isRule && !which.includes("-"))) return false;
    seen.add(which);
    return true;
  });
}

type Restricted = (some: Some, evidence: readonly Evidence[]) => readonly Mutant[];

/** How a mistake is made of some alone; nothing where it is none of positions or instruments. */
function restrictable(policy: CompiledPolicy, mutant: Mutant): Restricted | undefined {
  if (mutant.only !== undefined || mutant.reads?.says !== undefined) return undefined;
  const { reads } = mutant;
  if (reads !== undefined) return (some) => [{ ...mutant, id: `${mutant.id} (${some.words})`, only: some.words, reads: { ...reads, snapshot: (snapshot) => mixed(snapshot, reads.snapshot(snapshot), some) } }];
  const count = countOf(policy.meaning, mutant.policy.meaning);
  if (count !== undefined) return (some) => markedCount(policy, mutant, count, some);
  const changed = policy.meaning.definitions.flatMap((own, index) => (mutant.policy.meaning.definitions[index] === own ? [] : [{ own, other: mutant.policy.meaning.definitions[index] }]));
  const [only] = changed;
  if (only?.other === undefined || changed.length > 1 || only.own.level !== "position" || mutant.policy.meaning.definitions.length !== policy.meaning.definitions.length || otherwiseElsewhere(policy.meaning, mutant.policy.meaning)) return undefined;
  const { own, other } = only;
  return (some) => markedMutant(policy, mutant, own, other, some);
}

function otherwiseElsewhere({ definitions: _, ...own }: Meaning, { definitions: __, ...other }: Meaning): boolean {
  return Object.entries(own).some(([key, part]) => part !== (other as Record<string, unknown>)[key]); // the same members
}

/** What counts otherwise in one mode, where nothing else is otherwise. */
interface Counted {
  readonly mode: string;
  readonly own: Count;
  readonly other: Count;
}

function countOf(own: Meaning, other: Meaning): Counted | undefined {
  if (otherwiseElsewhere({ ...own, modes: other.modes }, { ...other, definitions: own.definitions }) || own.definitions !== other.definitions || own.modes.length !== other.modes.length) return undefined;
  const changed = own.modes.flatMap(({ name, sharing }, index) => (sharing?.counts ?? []).flatMap((count, at): readonly Counted[] => {
    const there = other.modes[index]?.sharing?.counts;
    const found = there?.length === sharing?.counts.length ? there?.[at] : undefined;
    return found === count ? [] : [{ mode: name, own: count, other: found ?? count }];
  }));
  const [only] = changed;
  return only === undefined || changed.length > 1 || only.own === only.other || only.own.amount === only.other.amount ? undefined : only;
}

/** A policy in which one thing counts otherwise for positions that are meant. */
function markedCount(policy: CompiledPolicy, mutant: Mutant, { mode, own, other }: Counted, some: Some): readonly Mutant[] {
  const amount: Expression = { kind: "choose", condition: some.condition ?? isMarked, then: other.amount, else: own.amount };
  const modes = policy.meaning.modes.map((each) => (each.name !== mode || each.sharing === undefined ? each : { ...each, sharing: { ...each.sharing, counts: each.sharing.counts.map((count) => (count === own ? { ...own, amount } : count)) } }));
  return marked(policy, mutant, some, { modes });
}

/** Positions, and instruments, of which a mistake is made as it reads them, and the others as they are. */
function mixed(own: Snapshot, read: Snapshot, some: Some): Snapshot {
  if (read === own) return own;
  const positions = read.positions === own.positions ? own.positions : own.positions?.flatMap((position, index) => (some.holds(own, position, index) ? (read.positions?.find(({ id }) => id === position.id) ?? []) : position));
  const meant = new Set((own.positions ?? []).filter((position, index) => some.holds(own, position, index)).map(({ symbol }) => symbol));
  const instruments = read.instruments === own.instruments ? own.instruments : own.instruments?.map((each) => (meant.has(each.symbol) ? (read.instruments?.find(({ symbol }) => symbol === each.symbol) ?? each) : each));
  return { ...read, ...(positions !== undefined && { positions }), ...(instruments !== undefined && { instruments }) };
}

const mark = "position.meant_by_mistake";
const isMarked: Expression = { kind: "compare", operator: "=", left: { kind: "fact", path: mark }, right: { kind: "number", value: "1" } };

/** A policy that reads of each position whether it is meant, and an account that says so. */
function markedMutant(policy: CompiledPolicy, mutant: Mutant, own: Definition, other: Definition, some: Some): readonly Mutant[] {
  const condition = some.condition ?? isMarked;
  const definition: Definition = { ...own, exceptions: [
    ...other.exceptions.map((each) => ({ ...each, id: `${each.id}/meant`, condition: { kind: "logic", operator: "and", operands: [condition, each.condition] } as const })),
    { id: `${own.id}/meant`, condition, body: other.body },
    ...own.exceptions,
  ] };
  return marked(policy, mutant, some, { definitions: policy.meaning.definitions.map((each) => (each === own ? definition : each)) });
}

function marked(policy: CompiledPolicy, mutant: Mutant, some: Some, otherwise: Partial<Meaning>): readonly Mutant[] {
  const { meaning } = policy;
  const both: CompiledPolicy = { ...policy, meaning: { ...meaning, ...otherwise, facts: [...meaning.facts, { path: mark, dimension: { kind: "number" }, default: "0" }] } };
  if (readCompiled(both).policy === undefined) return [];
  const id = `${mutant.id} (${some.words})`;
  prepare(both, { called: id }); // its digest is in no outcome
  const reads: Reads = { ask: (ask) => ask, snapshot: (snapshot) => ({ ...snapshot, positions: (snapshot.positions ?? []).map((position, index) => (some.holds(snapshot, position, index) ? { ...position, facts: { ...position.facts, meantByMistake: "1" } } : position)) }) };
  return [{ ...mutant, id, only: some.words, policy: both, ...(some.condition === undefined && { reads }) }];
}
