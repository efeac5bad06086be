import { readFileSync } from "node:fs";
import { parse } from "../../dsl/syntax/parse.ts";
import { judgeOf, type Verdict } from "./judge.ts";
import { deletions, replacements, seeded, type Mutation } from "./measure.ts";
import { swaps } from "./swaps.ts";

/** What became of the changes of one policy that read and mean something else. */
export interface Caught {
  readonly path: string;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly survivors: readonly { readonly line: number; readonly mutation: Mutation }[];
}

/** Judges every change of a policy; `progress` hears how many of how many are done. Tokens of examples are left out: they mean nothing by themselves. */
export function measureMeaning(path: string, seed: number, progress: (done: number, all: number) => void): Caught {
  const text = readFileSync(path, "utf8");
  const judge = judgeOf(text);
  const examples = parse(text).ast?.items.filter((item) => item.kind === "examples").map(({ span }) => span) ?? [];
  const mutations = unique([...deletions(text), ...replacements(text, seeded(seed)), ...swaps(text)]).filter(({ start }) => !examples.some((span) => span.start < start && start < span.end));
  const counts: Record<Verdict, number> = { unread: 0, same: 0, error: 0, lint: 0, example: 0, survives: 0 };
  const survivors: { readonly line: number; readonly mutation: Mutation }[] = [];
  for (const [index, mutation] of mutations.entries()) {
    const verdict = judge(mutation);
    counts[verdict] += 1;
    if (verdict === "survives") survivors.push({ line: text.slice(0, mutation.start).split("\n").length, mutation });
    if (index % 50 === 0) progress(index, mutations.length);
  }
  return { path, counts, survivors: survivors.sort((a, b) => a.line - b.line || a.mutation.start - b.mutation.start) };
}

function unique(mutations: readonly Mutation[]): readonly Mutation[] {
  return [...new Map(mutations.map((mutation) => [`${mutation.start} ${mutation.instead}`, mutation])).values()];
}
