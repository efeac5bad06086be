import { readFileSync } from "node:fs";
import { parse, type Parsed } from "../../dsl/syntax/parse.ts";
import { changesOf, type Change } from "./changes.ts";
import { judgeOf, type Verdict } from "./judge.ts";
import { lossIn, mutated, type Loss } from "./measure.ts";

/** What is asked of the changes of one file. */
export interface Task {
  readonly path: string;
  readonly seed: number;
  /** Whether to measure what reading loses. */
  readonly losses: boolean;
  /** Whether to judge meanings. */
  readonly meanings: boolean;
}

/** What came of one change; absent is what was not asked, or not of this change. */
export interface Result {
  readonly loss?: Loss;
  readonly verdict?: Verdict;
}

/** Tries changes of a file by their places in `changesOf`. Each is read once, for both questions. */
export function trialOf({ path, seed, losses, meanings }: Task): (index: number) => Result {
  const text = readFileSync(path, "utf8");
  const changes = changesOf(text, seed);
  const lossOf = lossIn(text);
  const judge = meanings ? judgeOf(text) : undefined;
  return (index) => {
    const change: Change = changes[index]!; // its caller counted the same list
    const read = once(() => parse(mutated(text, change)));
    return {
      ...(losses && change.kind !== "swap" ? { loss: lossOf(change, read) } : {}),
      ...(judge !== undefined && change.judged ? { verdict: judge(change, read) } : {}),
    };
  };
}

function once(read: () => Parsed): () => Parsed {
  let known: Parsed | undefined;
  return () => (known ??= read());
}
