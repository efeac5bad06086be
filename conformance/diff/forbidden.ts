import { isBounded } from "./directions/contradicted.ts";
import type { DiffAnswer, DiffDecision, DiffForbidden, DiffShown } from "../../schemas/generated/diff-answer.ts";

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

/** What became of each forbidden behaviour, each once: found with all decisions and accounts that show it, proved never to be, or neither. */
export function forbiddenOf(answer: DiffAnswer, forbidden: readonly string[]): readonly DiffForbidden[] {
  const rows = new Map(answer.decisions.map((decision) => [decision.decision, decision]));
  const never = new Set(provedImpossible(answer, forbidden));
  const bounds = (behaviour: string): string => [...new Set(answer.decisions.flatMap((row) => boundsOf(behaviour, row)))].join(", and ");
  return [...new Set(forbidden)].map((behaviour): DiffForbidden => {
    const found = answer.witnesses.flatMap(({ id, shows }) => shows.filter((shown) => isA(behaviour, shown, rows.get(shown.decision))).map(({ decision }) => ({ id, decision })));
    if (found.length > 0) return { behaviour, outcome: "found", decisions: [...new Set(found.map(({ decision }) => decision))], shown: [...new Set(found.map(({ id }) => id))] };
    const upTo = bounds(behaviour);
    return never.has(behaviour) ? { behaviour, outcome: "never", ...(upTo === "" ? {} : { upTo }), decisions: [], shown: [] } : { behaviour, outcome: "not_found", decisions: answer.decisions.filter((row) => openWays(behaviour, row).length > 0).map(({ decision }) => decision), shown: [] };
  });
}

/** Those of the forbidden behaviours that no account can show, each decision that they are about being proved, some of them perhaps for few positions alone. */
export function provedImpossible(answer: DiffAnswer, forbidden: readonly string[]): readonly string[] {
  return forbidden.filter((behaviour) => answer.decisions.some((row) => waysOf(behaviour, row).length > 0) && answer.decisions.every((row) => openWays(behaviour, row).length === 0));
}

/** The directions of a decision that a behaviour is about. */
function waysOf(behaviour: string, row: DiffDecision): readonly DiffShown["direction"][] {
  return directions.filter((direction) => isA(behaviour, { decision: row.decision, direction, of: "", old: "", new: "" }, row));
}

/** Those that are not proved never to be. */
function openWays(behaviour: string, row: DiffDecision): readonly DiffShown["direction"][] {
  return row.verdict === "equivalent" ? [] : waysOf(behaviour, row).filter((direction) => row.impossible?.some((each) => each.direction === direction) !== true);
}

/** For how many positions it is proved, where not for any number. */
function boundsOf(behaviour: string, row: DiffDecision): readonly string[] {
  const ways = waysOf(behaviour, row);
  if (ways.length === 0) return [];
  return row.verdict === "equivalent" ? (row.upTo === undefined ? [] : [row.upTo]) : (row.impossible ?? []).filter((each) => ways.includes(each.direction) && isBounded(each)).flatMap(({ assuming: [bound] }) => bound ?? []);
}

const directions = ["stricter", "looser", "more", "less", "changed"] as const;

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
