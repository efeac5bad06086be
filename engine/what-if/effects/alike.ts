import type { CompiledPolicy, Meaning } from "../../../dsl/ir.ts";
import type { Snapshot } from "../../snapshot/index.ts";
import { coneOf, type Question } from "./cone.ts";

/** Whether two policies give the same answer to a question about the account at hand, by what they say. False says only that it has to be asked. */
export type Alike = (question: Question) => boolean;

/**
 * What follows from the rules alone, for accounts with positions and orders in these modes: a question whose whole cone is the same need not be asked, which is
 * most of the work about an account.
 */
export function alike(before: CompiledPolicy, after: CompiledPolicy, snapshot: Snapshot): Alike {
  const ofBefore = known.get(before) ?? new WeakMap<CompiledPolicy, Pair>();
  known.set(before, ofBefore);
  const pair = ofBefore.get(after) ?? { before: before.meaning, after: after.meaning, byModes: new Map<string, Alike>() };
  ofBefore.set(after, pair);
  const present = presentModes(pair, snapshot);
  const key = [...present].join(" ");
  const found = pair.byModes.get(key) ?? remembering(pair, present);
  pair.byModes.set(key, found);
  return found;
}

interface Pair {
  readonly before: Meaning;
  readonly after: Meaning;
  readonly byModes: Map<string, Alike>;
}

/** Kept, since accounts are asked about one after the other. */
const known = new WeakMap<CompiledPolicy, WeakMap<CompiledPolicy, Pair>>();

function remembering({ before, after }: Pair, present: ReadonlySet<string>): Alike {
  const answers = new Map<string, boolean>();
  return (question) => {
    const key = Object.values(question).join(" ");
    const found = answers.get(key) ?? coneOf(before, present, question) === coneOf(after, present, question);
    answers.set(key, found);
    return found;
  };
}

/** The modes in which the account may have a pool: all but those in which each position is one, and it has none. */
function presentModes({ before, after }: Pair, { positions = [], orders = [] }: Snapshot): ReadonlySet<string> {
  const held = new Set([...positions, ...orders].map(({ marginMode }) => marginMode));
  const modes = [...before.modes, ...after.modes];
  return new Set(modes.filter(({ name, sharing }) => held.has(name) || sharing?.partition.by !== "position").map(({ name }) => name));
}
