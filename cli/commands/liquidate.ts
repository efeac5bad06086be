import { parameterAt, type Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll liquidate POLICY SNAPSHOT`. */
export const liquidateCommand: Command = {
  name: "liquidate",
  summary: "run the liquidation plan step by step until it stops",
  description: "A policy that lets liquidators choose takes their request, which names a position and contracts.",
  parameters: [
    { name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" },
    { name: "SNAPSHOT", doc: "the account and the market, as JSON" },
    { name: "REQUEST", doc: "a liquidator's request, as JSON", optional: true },
  ],
  options: [{ flags: "--markdown", doc: "print Markdown" }],
  examples: [{ call: "plimsoll liquidate policies/reference account.json", doc: "What is closed, at which prices, who pays, and what is left." }],
  async run(call) {
    const { loadCase, fitting } = await import("../load/case.ts");
    const { readRequest } = await import("../load/read-data.ts");
    const { liquidate } = await import("../../engine/liquidate.ts");
    const { liquidateNothing, noVersion } = await import("../../engine/not-in-force.ts");
    const { liquidateReport } = await import("../../engine/report/liquidate-report.ts");
    const { show, working } = await import("../terminal/show.ts");
    const path = call.parameters[2];
    const { found, snapshot } = await loadCase(call.terminal, parameterAt(call, 0), parameterAt(call, 1), path);
    const request = path === undefined ? undefined : await readRequest(call.terminal, path);
    const answer =
      found.kind === "policy"
        ? working(call.terminal, "liquidating", () => fitting(path ?? parameterAt(call, 1), () => liquidate(found.policy, snapshot, request)))
        : liquidateNothing(noVersion(found.id), snapshot.asOf, found.reason);
    show(call, answer, () => liquidateReport(answer, snapshot));
    return (answer.cannotDecide ?? []).length === 0 ? exitCodes.yes : exitCodes.no;
  },
};
