import type { Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { solverOptions } from "../kit/solver-options.ts";

/** `plimsoll prove POLICY`. */
export const proveCommand: Command = {
  name: "prove",
  summary: "say what is true of every account: proved, refuted by an account, or unknown",
  description: "Properties that every policy should have, and the policy's own guarantees. Proofs say what they take for granted, and who made them where a solver was asked; refutations are accounts that the exact engine was asked about. Exit code 1 where a guarantee of the policy, or a property that --require names, is not proved.",
  parameters: [{ name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" }],
  options: [
    { flags: "--property NAMES", doc: "only these properties, such as more_margin_never_hurts,reachable" },
    { flags: "--require NAMES", doc: "properties that must be proved, or `all`" },
    { flags: "--evaluations N", doc: "how many accounts the search for a refutation of each property may ask about (default: 1000)" },
    { flags: "--cases N", doc: "how many cases the proofs of each property may tell apart (default: 100000)" },
    ...solverOptions,
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by", several: true },
    { flags: "--markdown", doc: "print Markdown" },
    { flags: "--html", doc: "print a page" },
  ],
  examples: [
    { call: "plimsoll prove policies/reference", doc: "Everything that is known about the reference policy." },
    { call: "plimsoll prove policies/reference --property splitting_a_position --json", doc: "One property, with the accounts that refute it." },
    { call: "plimsoll prove policies/reference --solver z3,cvc5", doc: "What is unknown is asked of two solvers, which must not contradict each other." },
    { call: "plimsoll prove my.margin --require more_margin_never_hurts,stages_in_order", doc: "A gate for a change: exit code 1 unless both are proved." },
  ],
  async run(call) {
    const { provePolicy } = await import("../kit/prove-policy.ts");
    return (await provePolicy(call)) ? exitCodes.yes : exitCodes.no;
  },
};
