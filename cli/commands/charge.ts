import { parameterAt, type Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll charge POLICY SNAPSHOT CHARGE`. */
export const chargeCommand: Command = {
  name: "charge",
  summary: "show who pays a loss, a fee or funding, and what is left",
  description: "A charge is a JSON file such as { \"purpose\": \"funding_fee\", \"direction\": \"pay\", \"position\": \"p1\", \"asset\": \"USDT\", \"amount\": \"12.5\" }, or a list of them, taken in order.",
  parameters: [
    { name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" },
    { name: "SNAPSHOT", doc: "the account and the market, as JSON" },
    { name: "CHARGE", doc: "a charge or a list of charges, as JSON" },
  ],
  options: [{ flags: "--markdown", doc: "print Markdown" }],
  examples: [{ call: "plimsoll charge policies/reference account.json funding.json", doc: "Which bucket pays first, and the balances afterwards." }],
  async run(call) {
    const { loadCase, fitting } = await import("../load/case.ts");
    const { readCharges } = await import("../load/read-data.ts");
    const { charge } = await import("../../engine/charge.ts");
    const { chargeNothing, noVersion } = await import("../../engine/not-in-force.ts");
    const { chargeReport } = await import("../../engine/report/charge-report.ts");
    const { show, working } = await import("../terminal/show.ts");
    const { found, snapshot } = await loadCase(call.terminal, parameterAt(call, 0), parameterAt(call, 1), parameterAt(call, 2));
    const charges = await readCharges(call.terminal, parameterAt(call, 2));
    const answer =
      found.kind === "policy"
        ? working(call.terminal, "charging", () => fitting(parameterAt(call, 2), () => charge(found.policy, snapshot, charges)))
        : chargeNothing(noVersion(found.id), snapshot.asOf, found.reason);
    show(call, answer, () => chargeReport(answer, charges, snapshot));
    return (answer.cannotDecide ?? []).length === 0 ? exitCodes.yes : exitCodes.no;
  },
};
