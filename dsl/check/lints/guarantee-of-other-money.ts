import { pathsIn } from "./expressions.ts";
import type { Lint, LintedPolicy } from "./lint.ts";

const bucket = /^(pool\.equity|balance\.(wallet_balance|bonus)|position\.margin)$/;

export const guaranteeOfOtherMoney: Lint = {
  code: "guarantee-of-other-money",
  severity: "warning",
  summary: "a guarantee is about money that can be lost",
  why: "A loss stays within money that its mode counts, and paying takes from equity or from a bucket. A promise about anything else holds by itself, or cannot be kept.",
  place: "policy",
  bad: `
    mode cross {
      sharing {
        share margin across all positions  [HELP Cross]
        count balance.wallet_balance  [HELP Cross]
      }
    }
    guarantees {
      always cross loss stays within position.margin
                                     ^^^^^^^^^^^^^^^
    }
  `,
  good: `
    mode cross {
      sharing {
        share margin across all positions  [HELP Cross]
        count balance.wallet_balance  [HELP Cross]
      }
    }
    guarantees {
      always cross loss stays within balance.wallet_balance
    }
  `,
  check(policy, report) {
    for (const { what, clause } of policy.clauses) {
      if (what !== "guarantee") continue;
      const { claim } = clause;
      if (claim?.kind === "loss_within" && !counted(policy, claim.mode.text).has(claim.path.text)) {
        report({ message: `Mode \`${claim.mode.text}\` does not count \`${claim.path.text}\`.`, at: { span: claim.path.span }, help: "Name the money that backs the mode's positions, or the mode that it backs." });
      } else if (claim?.kind === "paying_below" && !bucket.test(claim.path.text)) {
        report({ message: `Paying takes nothing from \`${claim.path.text}\`.`, at: { span: claim.path.span }, help: "Name equity or money, such as `pool.equity` or `balance.wallet_balance`." });
      }
    }
  },
};

function counted({ clauses }: LintedPolicy, mode: string): ReadonlySet<string> {
  return new Set(clauses.flatMap((placed) => (placed.what === "count" && placed.mode === mode && placed.clause.amount !== undefined ? pathsIn(placed.clause.amount) : [])));
}
