import type { Command } from "../command.ts";

/** `plimsoll test [PATH…]`. */
export const testCommand: Command = {
  name: "test",
  summary: "run the examples in policies, and say which clauses and boundaries they do not try",
  description: "A folder means the versions and overlays of one policy; folders inside it are tested too. Exits with 1 if an example fails.",
  parameters: [{ name: "PATH", doc: "policy files or folders of them; policies where there is none", optional: true, several: true }],
  options: [
    { flags: "--coverage", doc: "list every clause and boundary that no example tries" },
    { flags: "--offer", doc: "offer examples for boundaries that none tries, each found, run and ready to be pasted" },
    { flags: "--markdown", doc: "print Markdown" },
  ],
  examples: [
    { call: "plimsoll test", doc: "All examples of all policies in the folder policies." },
    { call: "plimsoll test policies/reference --coverage", doc: "What the examples of one policy leave out." },
    { call: "plimsoll test policies/reference --offer", doc: "Examples that would try some of it." },
  ],
  async run(call) {
    const { testPaths } = await import("../policy/test-paths.ts");
    return testPaths(call);
  },
};
