import type { CompiledPolicy } from "../../dsl/ir.ts";
import { Mismatch } from "../../engine/mismatch.ts";
import { checkModes, renderIssue, type Charge, type Snapshot } from "../../engine/snapshot/index.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import { validated } from "../../engine/validated.ts";
import type { Ask } from "../outcome/index.ts";

/** Why a policy cannot decide what it is asked, in a sentence: the first reason of its answer; nothing where it decides all. */
export function whyUndecided(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask): string | undefined {
  const [issue] = checkModes(snapshot, ownMarginOf(policy.meaning));
  if (issue !== undefined) return renderIssue(issue);
  try {
    return answerOf(policy, snapshot, ask).cannotDecide?.[0]?.reason;
  } catch (fault) {
    if (fault instanceof Mismatch) return undefined;
    throw fault;
  }
}

function answerOf(policy: CompiledPolicy, snapshot: Snapshot, ask: Ask): { readonly cannotDecide?: readonly { readonly reason: string }[] } {
  switch (ask.ask) {
    case "assess":
      return validated.assess(policy, snapshot);
    case "permit":
      return validated.permit(policy, snapshot, ask.request);
    case "charge":
      return validated.charge(policy, snapshot, [ask.charges].flat() as readonly Charge[]); // one, or a list of them
    case "liquidate":
      return validated.liquidate(policy, snapshot, ask.request);
  }
}
