// Generated from diff-answer.schema.json by schemas/generate.mjs: do not edit.
import type { PolicyReference } from "./common.ts";
import type { Snapshot } from "./snapshot.ts";
import type { CaseAsk } from "./suite.ts";

/**
 * What two policies decide differently, with an account as evidence of each difference: `plimsoll diff`.
 */
export interface DiffAnswer {
  readonly old: PolicyReference;
  readonly new: PolicyReference;
  /**
   * `equivalent` is proved of every decision; `no_difference_found` says that the search found none, and proves nothing.
   */
  readonly verdict: "equivalent" | "different" | "no_difference_found";
  /**
   * Which condition of which policy excludes the other, in a sentence each: there is no position that both apply to, so that one of the two is silent wherever the other decides. Absent where there is one.
   */
  readonly nothingInCommon?: readonly string[];
  /**
   * What the rules say differently, clause by clause.
   */
  readonly changes: readonly DiffChange[];
  /**
   * Figures that both define, and define otherwise in more than form, and that no rule reads: they decide nothing, and whoever is shown them is shown something else. Absent: none.
   */
  readonly unreadFigures?: readonly string[];
  /**
   * Modes and stages that only the old policy has; they are not compared.
   */
  readonly onlyOld: readonly string[];
  /**
   * Modes and stages that only the new policy has.
   */
  readonly onlyNew: readonly string[];
  /**
   * Every decision that both policies take.
   */
  readonly decisions: readonly DiffDecision[];
  /**
   * Accounts on which the two differ, each asked of both policies as it stands here.
   */
  readonly witnesses: readonly DiffWitness[];
  /**
   * The call that says the same again.
   */
  readonly reproduce?: string;
  /**
   * The version of Plimsoll that answered.
   */
  readonly plimsoll?: string;
  readonly searched: DiffSearch;
  /**
   * What the verdicts rest on.
   */
  readonly assumptions: readonly string[];
  /**
   * What was forbidden, and what became of each; absent where nothing was.
   */
  readonly forbidden?: readonly DiffForbidden[];
}

export interface DiffForbidden {
  /**
   * Such as earlier_liquidation.
   */
  readonly behaviour: string;
  /**
   * `never` is proved of every account; `not_found` says that the search found none, and proves nothing.
   */
  readonly outcome: "found" | "never" | "not_found";
  /**
   * For how many positions and orders it is proved; absent: for any number, or nothing is.
   */
  readonly upTo?: string;
  /**
   * Where it was found, the decisions that behave so; where it was not, those that are neither shown nor proved.
   */
  readonly decisions: readonly string[];
  /**
   * The accounts that show it.
   */
  readonly shown: readonly string[];
}

export interface DiffChange {
  readonly change: "added" | "removed" | "changed" | "moved";
  /**
   * Where it stands, such as cross/sharing.
   */
  readonly section: string;
  /**
   * What kind of clause it is.
   */
  readonly kind: string;
  /**
   * The id of the clause in the old policy.
   */
  readonly old?: string;
  /**
   * The id of the clause in the new policy.
   */
  readonly new?: string;
  /**
   * What it said, on one line.
   */
  readonly oldWords?: string;
  /**
   * What it says, on one line.
   */
  readonly newWords?: string;
  /**
   * File and line in the old policy.
   */
  readonly oldPlace?: string;
  /**
   * File and line in the new policy.
   */
  readonly newPlace?: string;
}

export interface DiffDecision {
  /**
   * Such as cross.stage.liquidatable, cross.permit.withdraw.largest, cross.permit.withdraw.effects, cross.permit.reduce.by_venue, cross.pay.realized_loss.balance.bonus.
   */
  readonly decision: string;
  readonly kind: "stage" | "permission" | "largest" | "effects" | "in_force" | "payer" | "plan" | "price" | "margin";
  /**
   * The mode, or account.
   */
  readonly mode: string;
  /**
   * `stricter` and `looser` are the new policy's, for whoever holds the account; `more` and `less` are what a payer has of a charge; `incomparable` both ways; `changed` where there is no order. Of the differences that were found.
   */
  readonly verdict: "equivalent" | "no_difference_found" | "stricter" | "looser" | "more" | "less" | "incomparable" | "changed";
  /**
   * How `equivalent` was proved.
   */
  readonly method?: string;
  /**
   * For how many positions and orders in a pool `equivalent` was proved; absent: for any number. Accounts with more were searched, and none that differs was found.
   */
  readonly upTo?: string;
  /**
   * Directions in which the two never differ, each proved.
   */
  readonly impossible?: readonly DiffImpossible[];
  /**
   * Directions that an account shows although they were proved never to be: it is outside what the proof speaks of, or one of the two is wrong.
   */
  readonly contradicted?: readonly DiffContradicted[];
  /**
   * Directions that are shown only where a number is below 0 of which neither policy has a default or an example below 0; the verdict leaves them out where others are shown.
   */
  readonly onlyBelowZero?: readonly DiffBelowZero[];
  /**
   * Directions that were neither shown nor proved never to be, each with the reason.
   */
  readonly unknown?: readonly DiffUnknown[];
  /**
   * Ids of the accounts that show it.
   */
  readonly witnesses: readonly string[];
}

export interface DiffUnknown {
  readonly direction: "stricter" | "looser" | "more" | "less" | "changed";
  /**
   * What stands in the way of a proof, with the terms that do.
   */
  readonly because: string;
  /**
   * What would help.
   */
  readonly help: string;
}

export interface DiffImpossible {
  readonly direction: "stricter" | "looser" | "more" | "less" | "changed";
  /**
   * How it was proved, and by whom.
   */
  readonly method: string;
  /**
   * What the proof takes for granted: how many positions, and whose word.
   */
  readonly assuming: readonly string[];
}

export interface DiffContradicted {
  readonly direction: "stricter" | "looser" | "more" | "less" | "changed";
  /**
   * How it was proved.
   */
  readonly method: string;
  /**
   * What of the account the proof does not speak of; or that it speaks of all of it.
   */
  readonly because: string;
  /**
   * Whether the proof speaks of the account: then one of the two is wrong, which is a fault of ours to be reported.
   */
  readonly isFault: boolean;
  /**
   * Ids of the accounts that show it.
   */
  readonly witnesses: readonly string[];
}

export interface DiffBelowZero {
  readonly direction: "stricter" | "looser" | "more" | "less" | "changed";
  /**
   * The numbers that are below 0, such as instrument.haircut_rate.
   */
  readonly facts: readonly string[];
  /**
   * Ids of the accounts that show it.
   */
  readonly witnesses: readonly string[];
}

export interface DiffWitness {
  /**
   * D1, D2 …
   */
  readonly id: string;
  readonly snapshot: Snapshot;
  /**
   * The question, as a case of a suite states it; absent: how the account stands.
   */
  readonly ask?: CaseAsk;
  /**
   * What is different, the first the one that the account was made small for.
   */
  readonly shows: readonly DiffShown[];
  /**
   * Places in `changes`, from 0, of the changes without which the first would not be.
   */
  readonly because: readonly number[];
  readonly undecided?: {
    /**
     * Why the old policy cannot decide what is shown.
     */
    readonly old?: string;
    /**
     * Why the new one cannot.
     */
    readonly new?: string;
  };
  readonly reckoned?: DiffReckoned;
  readonly span?: DiffSpan;
  /**
   * Shares, prices, counts and times that are below 0 here, and of which neither policy has a default or an example below 0.
   */
  readonly belowZero?: readonly string[];
}

/**
 * How both policies come to what they answer, a figure or a condition in numbers to a line, with its place in the text.
 */
export interface DiffReckoned {
  /**
   * What both reckon alike; the place is the new policy's.
   */
  readonly both: readonly string[];
  /**
   * What only the old policy reckons so.
   */
  readonly old: readonly string[];
  /**
   * What only the new one reckons so.
   */
  readonly new: readonly string[];
}

export interface DiffShown {
  readonly decision: string;
  readonly direction: "stricter" | "looser" | "more" | "less" | "changed";
  /**
   * The pool, position or account; a request or a charge as JSON.
   */
  readonly of: string;
  /**
   * What the old policy answers: a word, a decimal, or none.
   */
  readonly old: string;
  /**
   * What the new one answers.
   */
  readonly new: string;
}

/**
 * How far the first difference reaches while one number of the account moves, on its grid, both ends included.
 */
export interface DiffSpan {
  /**
   * The number, such as balance.wallet_balance.
   */
  readonly path: string;
  /**
   * Whose it is.
   */
  readonly of: string;
  /**
   * What it is in the witness.
   */
  readonly value: string;
  /**
   * The grid.
   */
  readonly step: string;
  /**
   * The least value; absent where no end was found.
   */
  readonly from?: string;
  /**
   * The greatest value; absent where no end was found.
   */
  readonly to?: string;
}

export interface DiffSearch {
  /**
   * The accounts that the search began with.
   */
  readonly accounts: number;
  /**
   * The most positions that one of them has.
   */
  readonly positions: number;
  /**
   * Questions asked of one policy about one account.
   */
  readonly evaluations: number;
  /**
   * The most that would have been asked.
   */
  readonly budget: number;
  /**
   * Questions asked besides to make the accounts small, and to say which changes they come of.
   */
  readonly shrinking: number;
  /**
   * Cases that proofs told apart.
   */
  readonly cases: number;
  /**
   * The most that they would have told apart.
   */
  readonly casesBudget: number;
  /**
   * Questions of proofs that were left open because these were used up; absent: none.
   */
  readonly unasked?: number;
  /**
   * Why it ended: nothing was open, everything open was shown or asked for long in vain, every line was looked at, long nothing new, or the budget was used up.
   */
  readonly ended: "not_needed" | "all_shown" | "all_looked_at" | "nothing_new" | "budget";
}
