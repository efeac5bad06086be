import { renderIssue, type Issue } from "./snapshot/index.ts";

/**
 * What a request or a charge names is not in the snapshot, or contradicts it: the data's fault, found before any rule is asked.
 * Thrown by `permit`, `charge` and `liquidate`; the command line shows `issues` and exits 2.
 */
export class Mismatch extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(renderIssue).join(" "));
    this.name = "Mismatch";
    this.issues = issues;
  }
}
