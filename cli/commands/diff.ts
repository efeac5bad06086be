import type { Command } from "../command.ts";
import { solverOptions } from "../kit/solver-options.ts";

/** `plimsoll diff OLD NEW`. */
export const diffCommand: Command = {
  name: "diff",
  summary: "compare what two policies decide, with an account as evidence of each difference",
  description:
    "Each decision is equivalent (proved), stricter, looser, incomparable or changed with small accounts that show it, or without a difference found in so many evaluations. " +
    "Exits with 1 where a difference was found; with --forbid only where one was found that is forbidden.",
  parameters: [
    { name: "OLD", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or REVISION:PATH of the git repository around" },
    { name: "NEW", doc: "the same" },
  ],
  options: [
    { flags: "--forbid NAMES", doc: "behaviours that the new policy must not have, such as earlier_liquidation,less_permitted; `list` says which there are" },
    { flags: "--suite FILE", doc: "write the accounts as cases of the new policy", writes: true },
    { flags: "--accounts FILE", doc: "a snapshot to begin the search with besides", several: true },
    { flags: "--evaluations N", doc: "the most questions that the search asks (default: 8000)" },
    { flags: "--cases N", doc: "the most cases that proofs tell apart (default: 100000); with 0 only what follows from the form of the rules is proved" },
    { flags: "--positions N", doc: "the most positions of the accounts that the search begins with (default: 3)" },
    { flags: "--pair OLD=NEW", doc: "compare modes of different names, such as cross=portfolio,isolated=separate; `alike` pairs those of which each policy has one that pools positions in that way" },
    ...solverOptions,
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by", several: true },
    { flags: "--markdown", doc: "print Markdown" },
    { flags: "--html", doc: "print a page" },
  ],
  examples: [
    { call: "plimsoll diff policies/venue/old.margin policies/venue/new.margin", doc: "What a change does, and to whom." },
    { call: "plimsoll diff HEAD~1:policies/venue/v.margin policies/venue/v.margin --forbid earlier_liquidation,less_permitted", doc: "A gate for changes of rules." },
    { call: "plimsoll diff policies/reference policies/venue --html > venue.html", doc: "Two venues, as a page." },
  ],
  async run(call) {
    const { diffPolicies } = await import("../kit/diff-policies.ts");
    return diffPolicies(call);
  },
};
