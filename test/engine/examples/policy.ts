import { check } from "../../../dsl/check/check.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { validated } from "../../../engine/index.ts";
import type { CompiledPolicy } from "../../../dsl/ir.ts";
import type { ExampleEngine } from "../../../engine/examples/index.ts";
import { base } from "../../dsl/overlays/policies.ts";

/** The small policy with these examples in it, and an account `sample` that they may include. */
export function policyWith(examples: string): CompiledPolicy {
  const text = base("").replace(/\}\n$/, `  examples {\n${account}\n${examples}\n  }\n}\n`);
  const { ast, diagnostics } = parse(text);
  const checked = ast === undefined ? undefined : check(ast);
  const messages = [...diagnostics, ...(checked?.diagnostics ?? [])].filter((each) => each.severity === "error").map((each) => each.message);
  if (checked?.policy === undefined || messages.length > 0) throw new Error(messages.join("\n"));
  return checked.policy;
}

/** The engine, with the answers replaced that a test wants to say itself. */
export function engineWith(answers: Partial<ExampleEngine> = {}): ExampleEngine {
  return { ...validated, ...answers };
}

const account = `
    account sample {
      given balance USDT: wallet_balance 5_000, bonus 50
      given instrument "BTC/USDT:USDT": mark_price 58_000
      given position p1: symbol "BTC/USDT:USDT", margin_mode cross, side long, contracts 0.5, entry_price 60_000, leverage 10
    }`;
