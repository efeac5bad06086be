import type { CompiledPolicy } from "../../../../dsl/ir.ts";
import type { Snapshot } from "../../../../engine/snapshot/index.ts";
import { reached } from "../../../accounts/index.ts";
import type { FreeWords, PairWords } from "../../../prove/words.ts";

/** In how many ways options may be set together; what they say together beyond that is not followed. */
const mostWays = 32;

const mark = "option ";

/** Words that stay free where options are set one way after the other. */
export const withoutOptions = (words: FreeWords): FreeWords => new Map([...words].filter(([path]) => !path.startsWith(mark)));

/**
 * Each kind of account under each setting of all options that either policy's lists can read: kinds of account leave options to their defaults, and an option that were free would be multiplied with every amount of a list, and products are taken one by one.
 * Left unsaid, too, where the two have other defaults. `undefined`: there are too many settings.
 */
export function withEachOption(shapes: readonly Snapshot[], { old, new: now, apart }: PairWords, policies: readonly CompiledPolicy[], mode: string): readonly Snapshot[] | undefined {
  const read = policies.map(({ meaning }) => {
    const own = meaning.modes.find(({ name }) => name === mode);
    return reached(meaning, JSON.stringify(own?.payment ?? null), JSON.stringify(own?.sharing ?? null));
  });
  const named = [...new Set(policies.flatMap(({ meaning }) => meaning.options.map(({ name }) => name)))].filter((name) => read.some((text) => text.includes(`"kind":"option","name":"${name}"`)));
  const options = named.map((name) => `${mark}${name}`).map((path): readonly [string, readonly (string | undefined)[]] => {
    const words = [...new Set([...(old.get(path) ?? []), ...(now.get(path) ?? []), ...policies.flatMap(({ meaning }) => meaning.options.find(({ name }) => `${mark}${name}` === path)?.values ?? [])])];
    return [path.slice(mark.length), apart.has(path) ? [...words, undefined] : words];
  });
  if (options.reduce((ways, [, words]) => ways * words.length, 1) > mostWays) return undefined;
  const settings = options.reduce<readonly (readonly (readonly [string, string | undefined])[])[]>((ways, [name, words]) => ways.flatMap((way) => words.map((word) => [...way, [name, word] as const])), [[]]);
  const seen = new Set<string>();
  return shapes.flatMap((shape) => settings.flatMap((setting) => {
    const account: Snapshot = { ...shape, selectors: Object.fromEntries(Object.entries({ ...shape.selectors, ...Object.fromEntries(setting) }).flatMap(([name, word]) => (word === undefined ? [] : [[name, word]]))) };
    const text = JSON.stringify(account);
    if (seen.has(text)) return [];
    seen.add(text);
    return [account];
  }));
}
