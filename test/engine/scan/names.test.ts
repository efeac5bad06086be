/** Names are the policy's own: those that every object of JavaScript has, capitals and underscores are names like any other, in data too. */
import { expect, test } from "vitest";
import { compile } from "../../../dsl/index.ts";
import { assess } from "../../../engine/assess.ts";
import { emitModule } from "../../../engine/kernel/emit/module.ts";
import { prepare } from "../../../engine/program.ts";
import type { CompiledReader } from "../../../engine/scan/bytes/quick.ts";
import { CertifiedScanner, readerSource } from "../../../engine/scan/certified.ts";
import type { CompiledDecisions } from "../../../engine/scan/compiled.ts";
import { LineScanner } from "../../../engine/scan/lines.ts";
import { validateMarket } from "../../../engine/scan/market.ts";
import { validateSnapshot } from "../../../engine/snapshot/index.ts";

const policy = compile(`
language 1
policy odd.names "Names" {
  version 1
  applies to contract linear
  applies to settle USDT
  options { constructor one of await, Null default await }
  facts {
    account.constructor: number
    position.__proto__: ratio default 1%
    position.hasOwnProperty: flag default no
    instrument.valueOf: one of toString, NaN default NaN
  }
  definitions {
    position.notional           = value of position at instrument.mark_price
    position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price
    position.initial_margin     = position.notional / position.leverage
    position.prototype          = position.notional * position.__proto__
    position.maintenance_margin = if option constructor is Null then 2 * position.prototype else position.prototype
    pool.initial_margin         = sum of position.initial_margin
    pool.maintenance_margin     = sum of position.maintenance_margin
  }
  mode Cross {
    sharing { share margin across positions with same instrument.settle count balance.wallet_balance count sum of position.unrealized_pnl }
    adjustment unspecified
    liquidation of pool {
      stage __proto__ when any of (instrument.valueOf is toString)
      start when pool.equity < pool.maintenance_margin
      stage Doomed when account.constructor > 1 finally close all positions
    }
    payment unspecified
  }
  mode __proto__ {
    sharing { share margin with nothing count position.margin count position.unrealized_pnl }
    adjustment unspecified
    liquidation of pool { warn when position.hasOwnProperty start when pool.equity < position.maintenance_margin finally close position }
    payment unspecified
  }
}`);

const instrument = { symbol: "B", contract: "linear", base: "B", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "100" };
const position = (marginMode: string, more: object): object => ({ id: "p", symbol: "B", marginMode, side: "long", contracts: "100", entryPrice: "100", leverage: "10", ...more });

const accounts: readonly (readonly [status: string, account: object, positions: readonly object[]])[] = [
  ["cannot_decide", { id: "silent", balances: [{ asset: "USDT", walletBalance: "100" }] }, [position("Cross", {})]],
  ["healthy", { id: "at the line", balances: [{ asset: "USDT", walletBalance: "100" }], facts: { constructor: "1" } }, [position("Cross", {})]],
  ["liquidatable", { id: "below", balances: [{ asset: "USDT", walletBalance: "99.999999999999999999" }], facts: { constructor: "1" } }, [position("Cross", {})]],
  ["Doomed", { id: "doomed", balances: [{ asset: "USDT", walletBalance: "100" }], facts: { constructor: "2" } }, [position("Cross", { status: "Doomed" })]],
  ["liquidatable", { id: "its own rate", facts: {} }, [position("__proto__", { margin: "149", facts: { _Proto__: "0.015", hasOwnProperty: "yes" } })]],
  ["warning", { id: "flagged" }, [position("__proto__", { margin: "150", facts: { _Proto__: "0.015", hasOwnProperty: "yes" } })]],
  ["cannot_decide", { id: "lower case" }, [position("cross", {})]],
];

const market = { asOf: "2026-11-22T08:00:00Z", instruments: [instrument] };
const imported = async (text: string): Promise<unknown> => import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);

test.each(accounts)("%s, by every way: %o", async (status, account, positions) => {
  const { snapshot, issues } = validateSnapshot({ ...market, account, positions });
  expect(issues).toEqual([]);
  expect(assess(policy, snapshot!).account.status ?? "cannot_decide").toBe(status); // there are no issues
  const module = (await imported(emitModule(prepare(policy)))) as CompiledDecisions & { readonly decide: (snapshot: object) => { readonly status: string | undefined } }; // as modules are
  expect([undefined, status]).toContain(module.decide(snapshot!).status); // as above
  const lines = { bytes: new TextEncoder().encode(`${JSON.stringify({ account, positions })}\n`), first: 1 };
  const shared = validateMarket(market).market!; // it is one
  const text = new TextDecoder().decode(new LineScanner(policy, shared).scan(lines).decisions);
  expect((JSON.parse(text) as { readonly status: string }).status).toBe(status); // a decision
  const columns = CertifiedScanner.over(policy, shared, module, "prices", (await imported(readerSource(policy))) as CompiledReader)!; // this market stands in columns
  expect(new TextDecoder().decode(columns.scan(lines).decisions)).toBe(text);
});
