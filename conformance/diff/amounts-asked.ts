import type { Action, CompiledPolicy } from "../../dsl/ir.ts";

/** The amounts that clauses about an action compare what is asked for with: such as the least that may be added at once. Decimals, each once. */
export function amountsAsked(policies: readonly CompiledPolicy[], action: string): readonly string[] {
  const clauses = policies.flatMap(({ meaning }) => [...meaning.account.permissions, ...meaning.modes.flatMap(({ adjustment }) => adjustment)]).filter((each) => each.action === (action as Action)); // a word that no clause has is of none
  return [...new Set(clauses.flatMap(({ when }) => comparedWithRequest(when)))];
}

function comparedWithRequest(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  const isAsked = "kind" in part && part.kind === "compare" && JSON.stringify(part).includes('"path":"request.amount"');
  return isAsked ? numbersIn(part) : Object.values(part).flatMap(comparedWithRequest);
}

function numbersIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("kind" in part && part.kind === "number" && "value" in part && typeof part.value === "string" && !("unit" in part)) return /^0*[1-9]|\.0*[1-9]/.test(part.value) ? [part.value] : [];
  return Object.values(part).flatMap(numbersIn);
}
