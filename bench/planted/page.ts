import type { Outcome } from "./judge.ts";

/** The section of the page: how many of each kind were said rightly, how small the accounts are, and what was missed, by name. */
export function planted(outcomes: readonly Outcome[], policies: number): string {
  const of = (kind: Outcome["kind"]): readonly Outcome[] => outcomes.filter((each) => each.kind === kind);
  const [hand, mutants, rewrites] = [of("by hand"), of("mutant"), of("rewrite")];
  const shown = outcomes.flatMap(({ positions }) => positions);
  const share = (most: number): string => `${shown.length === 0 ? 0 : Math.floor((shown.filter((count) => count <= most).length * 1000) / shown.length) / 10} %`;
  const many = (list: readonly Outcome[], verdict: Outcome["verdict"]): number => list.filter((each) => each.verdict === verdict).length;
  const median = (values: readonly number[]): string => ([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(1);
  const wrong = outcomes.filter(({ isRight }) => !isRight);
  return [
    "## Planted differences",
    "",
    "`npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/planted.js`: pairs of policies compared as by `plimsoll diff` with its 8000 evaluations and without a solver. By hand: what somebody might hide, with what must be said of it, among it",
    `what means nothing. Mutants: one thing otherwise in each of ${policies} shipped policies, of all kinds in turn; whether such a change can be seen at all is not known beforehand. Rewritings: the same in other words, each to be proved.`,
    "",
    "| | pairs | said as it must be | shown | equivalent (proved) | neither | median seconds of the processor |",
    "|---|---|---|---|---|---|---|",
    ...([["by hand", hand], ["mutants", mutants], ["rewritings", rewrites]] as const).filter(([, list]) => list.length > 0).map(([name, list]) => `| ${name} | ${list.length} | ${list.filter(({ isRight }) => isRight).length} | ${many(list, "different")} | ${many(list, "equivalent")} | ${many(list, "no_difference_found")} | ${median(list.map(({ seconds }) => seconds))} |`),
    "",
    `${shown.length} accounts were shown: ${share(1)} have at most one position, ${share(2)} at most two; ${outcomes.reduce((sum, { offGrid }) => sum + offGrid, 0)} are off the grid of ticks and steps. Differences in a direction that was proved never to be: ${outcomes.reduce((sum, { contradicted }) => sum + contradicted, 0)}.`,
    ...(wrong.length === 0 ? [] : ["", "What was missed:", "", ...wrong.map(({ id, because }) => `* ${id.replace(/\|/g, "\\|")}: ${because.replace(/\|/g, "\\|")}`)]),
  ].join("\n");
}
