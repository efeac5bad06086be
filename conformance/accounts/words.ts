import type { CompiledPolicy } from "../../dsl/ir.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import { facts as catalogue } from "../../schemas/generated/facts.ts";
import { objectsAt, valueIn, withObject, type Json } from "../line/place.ts";

/** Words that make a base what it is, and not what a rule asks of it. */
const fixed: ReadonlySet<string> = new Set(["position.side", "position.margin_mode", "order.side", "order.margin_mode", "instrument.contract", "account.status", "position.status"]);

/** A flag or a word that a policy reads, with all that it may be. */
export interface WordFact {
  readonly path: string;
  readonly declared: boolean;
  readonly words: readonly (string | boolean)[];
}

/** Flags and words that a policy reads of objects, but for those that make a base what it is. */
export function wordFactsOf({ meaning }: CompiledPolicy): readonly WordFact[] {
  const text = JSON.stringify(meaning);
  const schema = catalogue.filter(({ path, dimension, values }) => !fixed.has(path) && text.includes(`"${path}"`) && (dimension === "flag" || values !== undefined)).map(({ path, dimension, values }) => ({ path, declared: false, words: dimension === "flag" ? [true, false] : (values ?? []) }));
  const declared = meaning.facts.filter(({ dimension }) => dimension.kind === "flag" || dimension.values !== undefined).map(({ path, dimension }) => ({ path, declared: true, words: dimension.kind === "flag" ? ["yes", "no"] : (dimension.values ?? []) }));
  return [...schema, ...declared];
}

/** The account with one flag or word otherwise, each in turn, for all objects of a level at once: those that the policy reads, that are meant and that are there. */
export function reworded(policy: CompiledPolicy, snapshot: Snapshot, isMeant: (path: string) => boolean = () => true): readonly Snapshot[] {
  return wordFactsOf(policy).filter(({ path }) => isMeant(path)).flatMap((fact) => fact.words.flatMap((word) => saying(snapshot, fact, word)));
}

/** The account with a word of all objects that have it; nothing where that is what it says, or where no object has it. */
export function saying(snapshot: Snapshot, { path, declared }: WordFact, word: string | boolean): readonly Snapshot[] {
  const [level, name] = splitPath(path);
  const others = objectsAt(snapshot, level).filter(({ object }) => (declared || valueIn(object, name, false) !== undefined) && valueIn(object, name, declared) !== word);
  if (others.length === 0) return [];
  const { snapshot: whole } = validateSnapshot(others.reduce((account, { of }) => withObject(account, level, of, (object) => withWord(object, name, declared, word)), snapshot));
  return whole === undefined ? [] : [whole];
}

function withWord(object: Json, name: string, declared: boolean, word: string | boolean): Json {
  return declared ? { ...object, facts: { ...(object["facts"] as Json | undefined), [toCamelCase(name)]: word } } : { ...object, [toCamelCase(name)]: word };
}
