import type { DiffAnswer, DiffDecision, DiffShown, DiffWitness } from "../../schemas/generated/diff-answer.ts";

/** What a change may be forbidden to do, each with what is meant by it. */
export const behaviours: Readonly<Record<string, string>> = {
  earlier_liquidation: "an account is liquidatable that was not",
  later_liquidation: "an account that was liquidatable no longer is",
  earlier_stage: "an account reaches any stage, such as a warning, that it did not reach",
  later_stage: "an account no longer reaches a stage that it reached",
  less_permitted: "something is refused that was allowed, or less of it is allowed",
  more_permitted: "something is allowed that was refused, or more of it is allowed",
  other_effects: "an allowed action does something else besides",
  higher_margin: "more margin is required",
  lower_margin: "less margin is required",
  other_payers: "somebody pays more or less of a charge",
  other_plan: "a liquidation goes otherwise",
  undecided: "something cannot be decided that was decided",
  any: "anything at all",
};

/** A forbidden behaviour that was found, with the account that shows it. */
export interface Violation {
  readonly behaviour: string;
  readonly witness: string;
  readonly decision: string;
}

/** Which of the forbidden behaviours the new policy was found to have, each with the first account that shows it. */
export function violationsOf(answer: DiffAnswer, forbidden: readonly string[]): readonly Violation[] {
  const kinds = new Map(answer.decisions.map((decision) => [decision.decision, decision]));
  return forbidden.flatMap((behaviour) => {
    const found = firstOf(answer.witnesses, (shown) => isA(behaviour, shown, kinds.get(shown.decision)));
    return found === undefined ? [] : [{ behaviour, ...found }];
  });
}

/** Those of the forbidden behaviours that no account can show, each decision that they are about being proved. */
export function provedImpossible(answer: DiffAnswer, forbidden: readonly string[]): readonly string[] {
  return forbidden.filter((behaviour) => {
    const open = answer.decisions.some((row) =>
      directions.some((direction) => isA(behaviour, { decision: row.decision, direction, of: "", old: "", new: "" }, row) && !(row.verdict === "equivalent" || row.impossible?.some((each) => each.direction === direction) === true)),
    );
    const isAbout = answer.decisions.some((row) => directions.some((direction) => isA(behaviour, { decision: row.decision, direction, of: "", old: "", new: "" }, row)));
    return isAbout && !open;
  });
}

const directions = ["stricter", "looser", "more", "less", "changed"] as const;

function firstOf(witnesses: readonly DiffWitness[], is: (shown: DiffShown) => boolean): { readonly witness: string; readonly decision: string } | undefined {
  for (const { id, shows } of witnesses) {
    const shown = shows.find(is);
    if (shown !== undefined) return { witness: id, decision: shown.decision };
  }
  return undefined;
}

function isA(behaviour: string, { decision, direction, old, new: now }: DiffShown, row: DiffDecision | undefined): boolean {
  const kind = row?.kind;
  const isLiquidation = decision.endsWith(".stage.liquidatable");
  const isRequired = kind === "margin" && (decision.endsWith("maintenance_margin") || decision.endsWith("initial_margin"));
  switch (behaviour) {
    case "earlier_liquidation":
      return isLiquidation && direction === "stricter";
    case "later_liquidation":
      return isLiquidation && direction === "looser";
    case "earlier_stage":
      return kind === "stage" && direction === "stricter";
    case "later_stage":
      return kind === "stage" && direction === "looser";
    case "less_permitted":
      return (kind === "permission" || kind === "largest") && direction === "stricter";
    case "more_permitted":
      return (kind === "permission" || kind === "largest") && direction === "looser";
    case "other_effects":
      return kind === "effects";
    case "higher_margin":
      return isRequired && direction === "stricter";
    case "lower_margin":
      return isRequired && direction === "looser";
    case "other_payers":
      return kind === "payer";
    case "other_plan":
      return kind === "plan";
    case "undecided":
      return now.includes("cannot_decide") && !old.includes("cannot_decide");
    default:
      return behaviour === "any";
  }
}
