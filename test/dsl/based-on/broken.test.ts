import fc from "fast-check";
import { expect, test } from "vitest";
import { plainTokens } from "../../../dsl/syntax/plain-tokens.ts";
import { base } from "../overlays/policies.ts";
import { derived, read } from "./support.ts";

const accounts = `examples { account trader { given balance USDT: wallet_balance 5 }  example "base" { given trader  expect account: status healthy } }`;
const whole = derived(`
  applies to contract linear
  round amounts to 0.01 half even
  options { bonus default no [HOUSE main] }
  facts { position.tag: flag [HOUSE main] }
  tiers own upper bound included { above: rate 1% [HOUSE main] }
  definitions { position.maintenance_margin = 2% * position.notional [HOUSE main] except when position.tag: 0 [HOUSE main] }
  account { forbid trader to withdraw [HOUSE main]  allow trader to deposit also forfeit balance.bonus [HOUSE main] }
  amend trigger { start when pool.equity < 2 * pool.maintenance_margin [HOUSE main] }
  repeal short_margin because "long and short alike"
  mode cross "Cross" { adjustment { forbid trader to close [HOUSE main] } payment { pay funding_fee { finally debt } unspecified interest } }
  mode hedge "Hedge" like cross { sharing { share margin with nothing count position.margin } liquidation of pool { start when pool.equity < 0 finally close position } }
  guarantees { always conserves money always cross loss stays within balance.wallet_balance never paying takes pool.equity below 0 }
  examples { example "own" { given trader expect account: status healthy } }
`);
const under = base(`round prices to tick half even ${accounts} guarantees { always conserves money always cross loss stays within balance.wallet_balance }`);
const tokens = plainTokens(whole).filter(({ kind }) => kind !== "comment");

test("the text is whole to begin with", () => {
  expect(read(whole, under).diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

test("whatever is taken out of a text, or of its base, it is answered, and every error stands in the text", () => {
  const cuts = fc.array(fc.tuple(fc.nat(tokens.length - 1), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 3 });
  const without = (text: string, cut: readonly (readonly [number, number])[]): string => {
    const all = plainTokens(text).filter(({ kind }) => kind !== "comment");
    const gone = new Set(cut.flatMap(([from, count]) => Array.from({ length: count }, (_, step) => (from + step) % all.length)));
    return all.reduceRight((left, token, index) => (gone.has(index) ? left.slice(0, token.start) + left.slice(token.end) : left), text);
  };
  fc.assert(
    fc.property(cuts, fc.constantFrom("own", "base"), (cut, where) => {
      const { policy, diagnostics } = where === "own" ? read(without(whole, cut), under) : read(whole, without(under, cut));
      expect(diagnostics.filter(({ at }) => at.span.file !== "own")).toEqual([]);
      // Nothing runs in silence that could not be read.
      if (diagnostics.some(({ severity }) => severity === "error")) expect(policy).toBeUndefined();
    }),
    { numRuns: 120 },
  );
});
