import type { PlacedClause, Role } from "./clauses.ts";
import { claimsOf, isAboutBonus } from "./comparisons.ts";
import type { Lint } from "./lint.ts";

/** Actions that take margin or need some; the others may well be allowed exactly when equity is short. */
const demanding: readonly string[] = ["open", "increase", "place order", "withdraw", "transfer", "remove from position", "change leverage"];

export const invertedLimit: Lint = {
  code: "inverted-limit",
  severity: "warning",
  summary: "what takes margin is allowed while enough is left",
  why: "Compared the wrong way round, exactly those may act who cannot afford it.",
  place: "adjustment",
  bad: `
    allow trader to open when pool.equity for opening <= pool.initial_margin  [HELP Cross]
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    allow trader to open when pool.equity for opening >= pool.initial_margin  [HELP Cross]
  `,
  check({ clauses }, report) {
    for (const placed of clauses) {
      for (const { role, expression } of placed.expressions) {
        const wanted = expected(placed, role);
        for (const claim of wanted === undefined ? [] : claimsOf(expression)) {
          if (claim.says === wanted || isAboutBonus(claim.at)) continue;
          const message = wanted === "ample" ? "This asks that equity falls short." : "This forbids it to those who have enough.";
          report({ message, at: { span: claim.at.span }, help: "Turn the comparison round." });
        }
      }
    }
  },
};

function expected({ what, clause }: PlacedClause, role: Role): "ample" | "short" | undefined {
  if (what === "pay" && role === "keeping") return "ample";
  if (what !== "permission" || clause.verdict === "unspecified") return undefined;
  if (role === "keeps") return "ample";
  if (role !== "when" || !demanding.includes(clause.action.text) || clause.actor.text === "venue" || clause.actor.text === "liquidator") return undefined;
  return clause.verdict === "allow" ? "ample" : "short";
}
