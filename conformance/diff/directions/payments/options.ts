import type { Snapshot } from "../../../../engine/snapshot/index.ts";
import type { FreeWords, PairWords } from "../../../prove/words.ts";

/** In how many ways options may be set together; what they say together beyond that is not followed. */
const mostWays = 64;

const mark = "option ";

/** Words that stay free where options are set one way after the other. */
export const withoutOptions = (words: FreeWords): FreeWords => new Map([...words].filter(([path]) => !path.startsWith(mark)));

/**
 * Each kind of account under each setting of all options that either policy has: an option that were free would be multiplied with every amount of a list, and products are taken one by one.
 * Left unsaid, too, where the two have other defaults. `undefined`: there are too many settings.
 */
export function withEachOption(shapes: readonly Snapshot[], { both, old, new: now, apart }: PairWords): readonly Snapshot[] | undefined {
  const options = [...both.keys()].filter((path) => path.startsWith(mark)).map((path): readonly [string, readonly (string | undefined)[]] => {
    const words = [...new Set([...(old.get(path) ?? []), ...(now.get(path) ?? [])])];
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
