import { parse, type Parsed } from "../../dsl/syntax/parse.ts";
import { mutated, type Mutation } from "./measure.ts";
import { surroundingsIn, type Surroundings } from "./surroundings.ts";

/** The ways to read a mutation of a text that reads well. */
export interface Readings {
  near(mutation: Mutation): Surroundings;
  /** What is around it, and nothing else. */
  readNear(mutation: Mutation): Parsed;
  /** All of it, where the text without the mutation was read before. */
  again(mutation: Mutation): Parsed;
  /** All of it. */
  fresh(mutation: Mutation): Parsed;
}

export function readingsOf(text: string): Readings {
  const before = parse(text);
  if (before.ast === undefined) throw new Error("the policy does not read");
  const near = surroundingsIn(text, before.ast);
  return {
    near,
    readNear(mutation) {
      const part = near(mutation);
      return parse(mutated(part.text, part.here(mutation)), undefined, part.parsed);
    },
    again: (mutation) => parse(mutated(text, mutation), undefined, before),
    fresh: (mutation) => parse(mutated(text, mutation)),
  };
}
