import { absolute, compare, fraction, multiply, subtract } from "../../engine/number/index.ts";
import type { Target } from "../generate/targets.ts";
import { readNumber } from "../outcome/index.ts";
import type { Question } from "./question.ts";

/** Hundredths of the numbers of the answers that differ: of those that are compared, how many are right; of those that are not, how many are near the policy's; and how many the best mistake explains. */
const least = { right: 10, near: 50, explained: 5 } as const;
/** Numbers that differ, and different ones that are expected: of fewer nothing is said. Answers that mistakes are held against. */
const enough = { numbers: 20, distinct: 4, answers: 2 } as const;

/**
 * Whether answers have nothing to do with the rules, so that looking further is no use: hardly a number is right, most are far from what they should be, on whatever figure, and none of the mistakes that were tried says more than a
 * few of them. A platform that is wrong in one place is right elsewhere, near, or wrong as somebody else would be.
 */
export function isNonsense(tried: readonly Target[], differing: readonly Question[]): boolean {
  const heard = differing.map((question) => question.heard);
  const wrong = heard.flatMap(({ numbers, paths, asked }) => paths.filter((path) => numbers.has(path)).map((path) => ({ expected: asked.expect.numbers[path], found: numbers.get(path), things: (asked.snapshot.positions ?? []).length + (asked.snapshot.orders ?? []).length })));
  const compared = heard.reduce((sum, { numbers }) => sum + numbers.size, 0);
  if (wrong.length < enough.numbers || (compared - wrong.length) * 100 >= compared * least.right) return false;
  if (wrong.filter(({ expected, found, things }) => isNear(expected, found, things)).length * 100 >= wrong.length * least.near) return false;
  const some = differing.slice(0, enough.answers);
  const all = some.reduce((sum, { heard: { numbers, paths } }) => sum + paths.filter((path) => numbers.has(path)).length, 0);
  return tried.every((target) => some.reduce((sum, question) => sum + question.numbersExplainedBy(target), 0) * 100 < all * least.explained);
}

/** The number that every answer says, of whatever is asked, where they should say several. */
export function saidOfAll(differing: readonly Question[]): string | undefined {
  const said = differing.flatMap(({ heard: { numbers } }) => [...numbers.values()]);
  const expected = new Set(differing.flatMap(({ heard: { numbers, asked } }) => [...numbers.keys()].map((path) => asked.expect.numbers[path])));
  return said.length >= enough.numbers && expected.size >= enough.distinct && said.every((found) => found !== undefined && found === said[0]) ? said[0] : undefined;
}

/** Between a quarter of it and four times it, or one for each position and order beside: as far as roundings, other rates and other prices go. */
function isNear(expected: string | undefined, found: string | undefined, things: number): boolean {
  const [own, other] = [readNumber(expected ?? ""), readNumber(found ?? "")];
  if (own === undefined || other === undefined) return expected === found;
  const apart = absolute(subtract(own, other));
  return compare(apart, fraction(BigInt(things))) <= 0 || [own, other].every((one) => compare(apart, multiply(absolute(one), fraction(3n))) <= 0);
}
