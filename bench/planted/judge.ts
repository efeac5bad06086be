import { usualEvaluations } from "../../conformance/diff/budget.ts";
import { compared } from "../../conformance/diff/diff.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { DiffAnswer } from "../../schemas/generated/diff-answer.ts";
import type { Plant } from "./by-hand.ts";
import { isOnGrid } from "./grid.ts";

/** What came of one pair. */
export interface Outcome {
  readonly id: string;
  readonly kind: "by hand" | "mutant" | "rewrite";
  readonly verdict: DiffAnswer["verdict"];
  /** Whether it is what had to be said; of a mutant whether anything was said, which is all that is known beforehand. */
  readonly isRight: boolean;
  readonly because: string;
  readonly seconds: number;
  readonly evaluations: number;
  /** Of each account that was shown, how many positions it has. */
  readonly positions: readonly number[];
  readonly offGrid: number;
  readonly decisions: Readonly<Record<string, number>>;
  /** Differences on accounts in a direction that was proved never to be. */
  readonly contradicted: number;
}

/** Two policies compared as by the command, and whether what was said is what had to be. */
export function judged(kind: Outcome["kind"], id: string, old: CompiledPolicy, now: CompiledPolicy, wanted: Pick<Plant, "shows" | "never"> | undefined): Outcome {
  const before = process.cpuUsage();
  const { answer, contradicted } = compared(old, now, { positions: 3, seed: 1, evaluations: usualEvaluations });
  const { user, system } = process.cpuUsage(before);
  const because = wanted === undefined ? (answer.verdict === "no_difference_found" ? "neither shown nor proved" : "") : missing(answer, wanted);
  const decisions: Record<string, number> = {};
  for (const { verdict } of answer.decisions) decisions[verdict] = (decisions[verdict] ?? 0) + 1;
  return {
    id, kind, verdict: answer.verdict, isRight: because === "" && contradicted === 0, because: contradicted > 0 ? `${contradicted} differences in a direction that was proved never to be` : because,
    seconds: (user + system) / 1e6, evaluations: answer.searched.evaluations, positions: answer.witnesses.map(({ snapshot }) => snapshot.positions?.length ?? 0), offGrid: answer.witnesses.filter(({ snapshot }) => !isOnGrid(snapshot)).length, decisions, contradicted,
  };
}

function missing(answer: DiffAnswer, { shows, never = [] }: Pick<Plant, "shows" | "never">): string {
  if (shows.length === 0) return answer.verdict === "equivalent" ? "" : `${answer.verdict}, though it says the same: ${answer.decisions.filter(({ verdict }) => verdict !== "equivalent").slice(0, 4).map(({ decision, verdict }) => `${decision} ${verdict}`).join(", ")}`;
  const said = answer.decisions.filter(({ witnesses }) => witnesses.length > 0).map(({ decision, verdict }) => `${decision} ${verdict}`);
  const proved = answer.decisions.flatMap(({ decision, impossible, verdict }) => [...(impossible ?? []).map(({ direction }) => `${decision} ${direction}`), ...(verdict === "equivalent" ? ["stricter", "looser"].map((direction) => `${decision} ${direction}`) : [])]);
  const notShown = shows.filter((pattern) => !said.some((each) => pattern.test(each)));
  const notProved = never.filter((pattern) => !proved.some((each) => pattern.test(each)));
  return [...notShown.map((pattern) => `not shown: ${pattern.source}`), ...notProved.map((pattern) => `not proved: never ${pattern.source}`), ...(notShown.length > 0 ? [`said: ${said.slice(0, 6).join(", ")}`] : [])].join("; ");
}
