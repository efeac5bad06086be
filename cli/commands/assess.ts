import { parameterAt, type Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll assess POLICY SNAPSHOT`. */
export const assessCommand: Command = {
  name: "assess",
  summary: "show how an account stands: margin balance, unrealized PnL, liquidation prices, positions",
  description: "Exits with 0 whatever the statuses are, and with 1 if something could not be decided.",
  parameters: [
    { name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" },
    { name: "SNAPSHOT", doc: "the account and the market, as JSON" },
  ],
  options: [{ flags: "--markdown", doc: "print Markdown" }],
  examples: [
    { call: "plimsoll assess policies/reference policies/reference/accounts/sample.json", doc: "A table of the sample account." },
    { call: "plimsoll assess policies/reference - --json < account.json", doc: "The exact answer, for another program." },
  ],
  async run(call) {
    const { loadCase } = await import("../load/case.ts");
    const { assess } = await import("../../engine/assess.ts");
    const { assessNothing, noVersion } = await import("../../engine/not-in-force.ts");
    const { assessReport } = await import("../../engine/report/assess-report.ts");
    const { show, working } = await import("../terminal/show.ts");
    const { found, snapshot } = await loadCase(call.terminal, parameterAt(call, 0), parameterAt(call, 1));
    const answer =
      found.kind === "policy" ? working(call.terminal, "assessing", () => assess(found.policy, snapshot)) : assessNothing(noVersion(found.id), snapshot, found.reason);
    show(call, answer, () => assessReport(answer, snapshot));
    return answer.cannotDecide.length === 0 ? exitCodes.yes : exitCodes.no;
  },
};
