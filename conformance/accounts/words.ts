import type { CompiledPolicy } from "../../dsl/ir.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { splitPath, toCamelCase } from "../../engine/state/load.ts";
import { facts as catalogue } from "../../schemas/generated/facts.ts";
import { objectsAt, valueIn, withObject, type Json } from "../line/place.ts";

/** Words that make a base what it is, and not what a rule asks of it. */
const fixed: ReadonlySet<string> = new Set(["position.side", "position.margin_mode", "order.side", "order.margin_mode", "instrument.contract", "account.status", "position.status"]);

/** The account with one flag or word otherwise, each in turn, for all objects of a level at once: those that the policy reads and that are there. */
export function reworded({ meaning }: CompiledPolicy, snapshot: Snapshot): readonly Snapshot[] {
  const text = JSON.stringify(meaning);
  const schema = catalogue.filter(({ path, dimension, values }) => !fixed.has(path) && text.includes(`"${path}"`) && (dimension === "flag" || values !== undefined)).map(({ path, dimension, values }) => ({ path, declared: false, words: dimension === "flag" ? [true, false] : (values ?? []) }));
  const declared = meaning.facts.filter(({ dimension }) => dimension.kind === "flag" || dimension.values !== undefined).map(({ path, dimension }) => ({ path, declared: true, words: dimension.kind === "flag" ? ["yes", "no"] : (dimension.values ?? []) }));
  return [...schema, ...declared].flatMap(({ path, declared: own, words }) => {
    const [level, name] = splitPath(path);
    const objects = objectsAt(snapshot, level).filter(({ object }) => own || valueIn(object, name, false) !== undefined);
    return words.flatMap((word): readonly Snapshot[] => {
      const others = objects.filter(({ object }) => valueIn(object, name, own) !== word);
      const changed = others.reduce((account, { of }) => withObject(account, level, of, (object) => withWord(object, name, own, word)), snapshot);
      const { snapshot: whole } = validateSnapshot(changed);
      return others.length === 0 || whole === undefined ? [] : [whole];
    });
  });
}

function withWord(object: Json, name: string, declared: boolean, word: string | boolean): Json {
  return declared ? { ...object, facts: { ...(object["facts"] as Json | undefined), [toCamelCase(name)]: word } } : { ...object, [toCamelCase(name)]: word };
}
