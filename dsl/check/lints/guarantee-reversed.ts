import { headOf } from "./places.ts";
import type { Lint } from "./lint.ts";

export const guaranteeReversed: Lint = {
  code: "guarantee-reversed",
  severity: "warning",
  summary: "a policy guarantees what protects accounts, and not its opposite",
  why: "`never conserves money` promises that every payment loses some: it is the other word that was meant.",
  place: "policy",
  bad: `
    guarantees {
      never conserves money
      ^^^^^^^^^^^^^^^^^^^^^
    }
  `,
  good: `
    guarantees {
      always conserves money
    }
  `,
  check({ clauses }, report) {
    for (const { what, clause } of clauses) {
      if (what !== "guarantee" || clause.claim === undefined || clause.claim.kind === "condition") continue;
      const expected = clause.claim.kind === "paying_below" ? "never" : "always";
      if (clause.polarity === expected) continue;
      report({ message: `Expected \`${expected}\`, but found \`${clause.polarity}\`: the guarantee says the opposite of what protects an account.`, at: { span: headOf(clause) }, help: `Write \`${expected}\`.` });
    }
  },
};
