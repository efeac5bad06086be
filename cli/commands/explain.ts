import { parameterAt, valueOf, type Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll explain POLICY SNAPSHOT [QUESTION]`. */
export const explainCommand: Command = {
  name: "explain",
  summary: "show why: the clauses, sources and facts behind a number or a verdict",
  description: [
    "QUESTION is a path in the answer of assess, such as account.status, account.figures.gross, balances.USDT.available, pools.cross:USDT.equity,",
    "positions.p1.liquidationPrice or orders.o1.initialMargin; or an id, such as p1, for everything about it; or a path of the policy, such as",
    "balance.available, \"pool.equity for opening\" or position.tier.max_leverage, for each object that has it: account, pool, position, order,",
    "balance, credit, instrument or asset. Without one, the statuses are explained.",
  ].join(" "),
  parameters: [
    { name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" },
    { name: "SNAPSHOT", doc: "the account and the market, as JSON" },
    { name: "QUESTION", doc: "what to explain", optional: true },
  ],
  options: [
    { flags: "--request FILE", doc: "explain the verdict on a request" },
    { flags: "--charge FILE", doc: "explain who pays a charge" },
    { flags: "--liquidation", doc: "explain what the liquidation does, step by step" },
    { flags: "--markdown", doc: "print Markdown" },
  ],
  examples: [
    { call: "plimsoll explain policies/reference account.json positions.p1.liquidationPrice", doc: "The rule that the price was solved from, at that price and now." },
    { call: "plimsoll explain policies/reference account.json position.maintenance_margin", doc: "A figure of the policy, of each position." },
    { call: "plimsoll explain policies/reference account.json --markdown > why.md", doc: "Why each pool has its status, to keep." },
  ],
  async run(call) {
    const { loadCase } = await import("../load/case.ts");
    const { explainCase } = await import("../policy/explain-case.ts");
    const { found, snapshot } = await loadCase(call.terminal, parameterAt(call, 0), parameterAt(call, 1), valueOf(call, "request") ?? valueOf(call, "charge"));
    return (await explainCase(call, found, snapshot)) ? exitCodes.yes : exitCodes.no;
  },
};
