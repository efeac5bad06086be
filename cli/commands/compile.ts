import { parameterAt, type Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `plimsoll compile POLICY`. */
export const compileCommand: Command = {
  name: "compile",
  summary: "print a policy as data, which the engine runs without the parser",
  description: "Where POLICY has several versions or overlays, --at says which moment is meant: the result does not depend on today.",
  parameters: [{ name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" }],
  options: [
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by, such as jurisdiction=EU", several: true },
    { flags: "--digest", doc: "print only the digest of the meaning" },
  ],
  examples: [
    { call: "plimsoll compile policies/reference > reference.policy.json", doc: "The data, to ship with a program." },
    { call: "plimsoll compile policies/venue --at 2026-03-01 --select jurisdiction=EU", doc: "What held in the EU on that day." },
  ],
  async run(call) {
    const { chooseVersion } = await import("../load/choose-version.ts");
    const { digest } = await import("../../dsl/canonical.ts");
    const { policy } = await chooseVersion(call, parameterAt(call, 0));
    if (call.switches.has("digest")) call.terminal.out(`${digest(policy.meaning)}\n`);
    else call.terminal.out(`${JSON.stringify(policy, undefined, 2)}\n`);
    return exitCodes.yes;
  },
};
