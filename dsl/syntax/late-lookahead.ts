import { LLkLookaheadStrategy } from "./chevrotain.ts";
import type { ILookaheadStrategy } from "./chevrotain.ts";

type ByAlternation = ILookaheadStrategy["buildLookaheadForAlternation"];
type ByOptional = ILookaheadStrategy["buildLookaheadForOptional"];

/**
 * Chevrotain's own way to choose, with each choice worked out where it is first met and not when the parser is made: a text meets a part of them, and a
 * command reads one text. What is chosen is the same. Chevrotain calls what it gets as a member of the parser.
 */
export class LateLookahead extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(options: Parameters<ByAlternation>[0]): ReturnType<ByAlternation> {
    const work = () => super.buildLookaheadForAlternation(options);
    let worked: ReturnType<ByAlternation> | undefined;
    return function (this: unknown, alternatives) {
      worked ??= work();
      return worked.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(options: Parameters<ByOptional>[0]): ReturnType<ByOptional> {
    const work = () => super.buildLookaheadForOptional(options);
    let worked: ReturnType<ByOptional> | undefined;
    return function (this: unknown) {
      worked ??= work();
      return worked.call(this);
    };
  }
}
