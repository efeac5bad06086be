import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { loadPolicy } = createRequire(import.meta.url)("@open-policy-agent/opa-wasm");

/** `policy.rego` compiled by `opa build -t wasm`, which `bench/peers/install.mjs` does where it can have that program. */
const compiled = new URL("../built/policy.wasm", import.meta.url);

async function ready() {
  const policy = await loadPolicy(readFileSync(compiled));
  const number = (name, text) => `"${name}":${text}`;
  return {
    // JSON text, so that decimals keep their digits.
    hold: ({ wallet, positions }) => {
      const each = positions.map(({ contracts, mark, entry, side, rate, amount }) => `{${[number("contracts", contracts), number("mark", mark), number("entry", entry), number("side", side), number("rate", rate), number("amount", amount)].join()}}`);
      return new TextEncoder().encode(`{${number("wallet", wallet)},"positions":[${each.join()}]}`).buffer;
    },
    decide: (account) => policy.evaluate(account)[0].result,
  };
}

export const peers = [{ name: "OPA (opa-wasm)", cannot: "be compiled without a program that no package registry of JavaScript has; tiers were looked up for it", ready }];
