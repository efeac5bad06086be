import type { Command } from "../command.ts";

/** `plimsoll eval 'EXPRESSION'`. */
export const evalCommand: Command = {
  name: "eval",
  summary: "work out one expression of the policy language, exactly",
  description: "With --policy and --snapshot the expression may read facts and figures: of the account, or of the object that --position, --order, --pool or --balance names. It exits with 1 if it cannot be decided.",
  parameters: [{ name: "EXPRESSION", doc: "the expression, in quotes" }],
  options: [
    { flags: "--policy POLICY", doc: "the policy whose figures and options may be read" },
    { flags: "--snapshot FILE", doc: "the account and the market, as JSON" },
    { flags: "--position ID", doc: "read as a clause about this position" },
    { flags: "--order ID", doc: "read as a clause about this order" },
    { flags: "--pool ID", doc: "read as a clause about this pool, such as cross:USDT" },
    { flags: "--balance ASSET", doc: "read as a clause about this balance" },
  ],
  examples: [
    { call: "plimsoll eval '1 USDT / 3'", doc: "Prints the decimals, and the exact fraction." },
    { call: "plimsoll eval 'position.notional * 0.4%' --policy policies/reference --snapshot account.json --position p1", doc: "A figure of the policy, for one position." },
  ],
  async run(call) {
    const { evaluateExpression } = await import("../policy/evaluate-expression.ts");
    return evaluateExpression(call);
  },
};
