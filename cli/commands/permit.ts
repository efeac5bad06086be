import { parameterAt, type Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll permit POLICY SNAPSHOT REQUEST`. */
export const permitCommand: Command = {
  name: "permit",
  summary: "say whether a request is allowed, up to how much, and what binds",
  description: "A request is a JSON file such as { \"action\": \"withdraw\", \"by\": \"trader\", \"asset\": \"USDT\", \"amount\": \"100\" }; without an amount it asks how much is possible at most. Exits with 1 unless it is allowed.",
  parameters: [
    { name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" },
    { name: "SNAPSHOT", doc: "the account and the market, as JSON" },
    { name: "REQUEST", doc: "what is asked for, as JSON" },
  ],
  options: [{ flags: "--markdown", doc: "print Markdown" }],
  examples: [{ call: "plimsoll permit policies/reference account.json withdraw.json", doc: "May it, and if not, how much may it?" }],
  async run(call) {
    const { loadCase, fitting } = await import("../load/case.ts");
    const { readRequest } = await import("../load/read-data.ts");
    const { permit } = await import("../../engine/permit/index.ts");
    const { noVersion, permitNothing } = await import("../../engine/not-in-force.ts");
    const { permitReport } = await import("../../engine/report/permit-report.ts");
    const { show, working } = await import("../terminal/show.ts");
    const { found, snapshot } = await loadCase(call.terminal, parameterAt(call, 0), parameterAt(call, 1), parameterAt(call, 2));
    const request = await readRequest(call.terminal, parameterAt(call, 2));
    const answer =
      found.kind === "policy"
        ? working(call.terminal, "judging", () => fitting(parameterAt(call, 2), () => permit(found.policy, snapshot, request)))
        : permitNothing(noVersion(found.id), snapshot.asOf, found.reason);
    show(call, answer, () => permitReport(answer, request));
    return answer.verdict === "allowed" ? exitCodes.yes : exitCodes.no;
  },
};
