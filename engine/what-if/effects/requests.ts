import { Mismatch } from "../../mismatch.ts";
import { largestIn } from "../../permit/index.ts";
import type { Program } from "../../program.ts";
import type { PermitAnswer, Request, Snapshot } from "../../snapshot/index.ts";
import type { State } from "../../state/state.ts";
import { effectOf, type Said } from "./effect.ts";
import { subjectsOf } from "./subjects.ts";
import type { Asked, Effect } from "./types.ts";

/** What comes of one standard request, asked without an amount; no answer where it does not fit the account. */
export interface Permitted {
  readonly head: Pick<Effect, "level" | "of" | "unit">;
  readonly asked: Asked;
  readonly answer: Pick<PermitAnswer, "verdict" | "largest" | "cannotDecide"> | undefined;
}

/** What is asked about positions. */
export const actions = ["add_margin", "remove_margin", "increase", "close"] as const;

/**
 * What the trader may do: withdraw each asset; add and remove margin of each position that stands for others, increase it and close it; of these what is
 * `asked` about: `withdraw`, `close cross`. `state` is the snapshot's.
 */
export function permittedOf(program: Program, snapshot: Snapshot, state: State, asked: ReadonlySet<string>): readonly Permitted[] {
  const balances = asked.has("withdraw") ? (snapshot.account.balances ?? []) : [];
  const onAccount = balances.map(({ asset }): Permitted => ({
    head: { level: "account", of: snapshot.account.id, unit: asset },
    asked: { action: "withdraw", asset },
    answer: allowed(program, state, { action: "withdraw", asset }),
  }));
  const onPositions = subjectsOf(snapshot).flatMap(({ id, marginMode }) =>
    actions
      .filter((action) => asked.has(`${action} ${marginMode}`))
      .map((action): Permitted => ({ head: { level: "position", of: id }, asked: { action }, answer: allowed(program, state, { action, position: id }) })),
  );
  return [...onAccount, ...onPositions];
}

/** Whether it is allowed otherwise, else whether the largest amount or number of contracts is another. */
export function permissionEffects(before: readonly Permitted[], after: readonly Permitted[]): readonly Effect[] {
  return before.flatMap(({ head, asked, answer: old }, index) => {
    const now = after[index]?.answer;
    if (old === undefined || now === undefined) return [];
    const verdict = effectOf({ what: "permission", asked, ...head }, verdictOf(old), verdictOf(now));
    if (verdict.length === 0) return effectOf({ what: "permission", asked, ...head }, largestOf(old), largestOf(now), "better");
    const decided = old.verdict !== "cannot_decide" && now.verdict !== "cannot_decide";
    return verdict.map((effect): Effect => (decided ? { ...effect, direction: now.verdict === "allowed" ? "better" : "worse" } : effect));
  });
}

type Answered = NonNullable<Permitted["answer"]>;

function verdictOf({ verdict, cannotDecide }: Answered): Said {
  const reason = cannotDecide?.[0]?.reason;
  return reason === undefined ? { value: verdict } : { value: verdict, reason };
}

function largestOf({ largest }: Answered): Said {
  return largest === undefined ? {} : { value: largest };
}

function allowed(program: Program, state: State, request: Request): Permitted["answer"] {
  try {
    const { verdict, largest, cannotDecide } = largestIn(program, state, request);
    return { verdict, ...(largest === undefined ? {} : { largest }), ...(cannotDecide === undefined ? {} : { cannotDecide }) };
  } catch (fault) {
    if (fault instanceof Mismatch) return undefined;
    throw fault;
  }
}
