import type { Command } from "../command.ts";

/** `plimsoll build POLICY`. */
export const buildCommand: Command = {
  name: "build",
  summary: "write a policy's decisions as a JavaScript module that needs nothing else",
  description:
    "The module decides statuses and liquidation prices in doubles with a proven bound: decide(snapshot) for one account, explain(snapshot) for the exact values behind it, prepareMarket(snapshot) and decideAccount(market, account) for one after the other in one market, decideColumns(batch) and priceColumns(batch) for many, which holdColumns(batch) keeps where they are read. What it cannot decide for sure it calls ambiguous: " +
    "ask the engine. The same policy gives the same text. At which bounds its tables are continuous is said beside: there a number on a bound costs nothing. With --out, the types are written beside the module.",
  parameters: [{ name: "POLICY", doc: "a .margin file, a folder of versions and overlays, a compiled policy, or POLICY+OVERLAY" }],
  options: [
    { flags: "--out FILE", doc: "write the module there (.mjs or .js), and its types beside it", writes: true },
    { flags: "--market FILE", doc: "say of the tiers of each instrument there whether they are continuous too" },
    { flags: "--at DATE", doc: "the day whose version is meant" },
    { flags: "--select KEY=VALUE", doc: "a selector that overlays apply by, such as jurisdiction=EU", several: true },
  ],
  examples: [
    { call: "plimsoll build policies/reference > reference.mjs", doc: "A module for Node or a page: no eval, no dependency." },
    { call: "plimsoll build policies/reference --out build/reference.mjs", doc: "With build/reference.d.mts." },
  ],
  async run(call) {
    const { buildModule } = await import("../policy/build-module.ts");
    return buildModule(call);
  },
};
