import type { IsExpression } from "../../../dsl/ir.ts";
import type { Program } from "../../../engine/program.ts";
import { facts as catalogue } from "../../../schemas/generated/facts.ts";

/** Of a fact or an option with two words, the first of them, and whether the other one was meant: what is not long is short. */
export function oneOfTwo({ meaning }: Program, { operand, word }: IsExpression): { readonly word: string; readonly isOther: boolean } {
  const words = operand.kind === "option" ? meaning.options.find(({ name }) => name === operand.name)?.values : operand.kind === "fact" ? (meaning.facts.find(({ path }) => path === operand.path)?.dimension.values ?? catalogue.find(({ path }) => path === operand.path)?.values) : undefined;
  const [first, second] = words ?? [];
  return words?.length === 2 && first !== undefined && word === second ? { word: first, isOther: true } : { word, isOther: false };
}
