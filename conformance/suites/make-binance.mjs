// Writes binance-usdm.suite.json anew: margins and liquidation prices of one and two positions, for engines that say they are Binance's. Needs a build.
// First cases that say what they are about, then the accounts that `generate` finds at the boundaries of the policy. Prices have eight decimals, so that
// no rounding to a tick hides or makes a difference.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "plimsoll";
import { caseOf, generate, suitePolicyOf, writeSuite } from "plimsoll/conformance";

const policy = compile(readFileSync(new URL("../../policies/binance/usdm.margin", import.meta.url), "utf8"));
const tiers = [
  { minNotional: "0", maxNotional: "50000", maintenanceMarginRate: "0.004", maintenanceAmount: "0", maxLeverage: "125" },
  { minNotional: "50000", maxNotional: "250000", maintenanceMarginRate: "0.005", maintenanceAmount: "50", maxLeverage: "100" },
  { minNotional: "250000", maintenanceMarginRate: "0.01", maintenanceAmount: "1300", maxLeverage: "50" },
];
const formula = { doc: "https://www.binance.com/en/support/faq/b3c689c1f50a44cabb3a84e663b81d93", section: "formula" };

function instrument(base, markPrice) {
  return { symbol: `${base}/USDT:USDT`, contract: "linear", base, quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.00000001", amountStep: "0.001", markPrice, takerFeeRate: "0", tiers };
}

function position(id, base, marginMode, side, contracts, entryPrice, leverage, margin) {
  return { id, symbol: `${base}/USDT:USDT`, marginMode, side, contracts, entryPrice, leverage, ...(margin === undefined ? {} : { margin }) };
}

function snapshot(wallet, marks, positions) {
  const account = { id: "A-1", balances: [{ asset: "USDT", walletBalance: wallet, bonus: "0" }] };
  return { asOf: "2026-11-22T08:00:00Z", account, instruments: Object.entries(marks).map(([base, mark]) => instrument(base, mark)), positions, orders: [] };
}

const cases = [];
function add(id, note, wallet, marks, positions) {
  cases.push(caseOf(policy, id, snapshot(wallet, marks, positions), { ask: "assess" }, { why: { kind: "boundary", note }, requires: ["binance"], spec: [formula] }));
}

for (const side of ["long", "short"]) {
  add(`isolated-${side}-first-tier`, "One position, the collateral and the value in the first tier.", "1000", { BTC: "40000" }, [position("p", "BTC", "isolated", side, "0.5", "40000", "10", "2000")]);
  add(`isolated-${side}-1x`, "Without leverage, collateral and value are the same.", "0", { BTC: "60000" }, [position("p", "BTC", "isolated", side, "1", "60000", "1", "60000")]);
  add(`isolated-${side}-value-in-second-tier`, "The value is in the second tier, the collateral in the first.", "0", { BTC: "60000" }, [position("p", "BTC", "isolated", side, "2", "60000", "10", "12000")]);
  add(`isolated-${side}-value-in-third-tier`, "The value is in the third tier, the collateral in the first.", "0", { BTC: "60000" }, [position("p", "BTC", "isolated", side, "8", "60000", "20", "24000")]);
  add(`isolated-${side}-more-margin`, "Margin was added by hand.", "0", { BTC: "40000" }, [position("p", "BTC", "isolated", side, "0.5", "40000", "10", "3456.78")]);
  add(`isolated-${side}-at-the-bound`, "The value is exactly where the second tier begins.", "0", { BTC: "50000" }, [position("p", "BTC", "isolated", side, "1", "50000", "1", "50000")]);
  const [size, entry, margin] = side === "long" ? ["1.02", "50000", "5100"] : ["0.98", "50000", "4900"];
  add(`isolated-${side}-into-another-tier`, "On the way to its liquidation the value passes into another tier.", "0", { BTC: "50000" }, [position("p", "BTC", "isolated", side, size, entry, "10", margin)]);
  add(`cross-${side}-alone`, "One position in the shared pool.", "5000", { BTC: "40000" }, [position("p", "BTC", "cross", side, "0.5", "40000", "10")]);
  add(`cross-${side}-alone-after-a-move`, "The mark has moved since: the entry price is what counts.", "5000", { BTC: "41000" }, [position("p", "BTC", "cross", side, "0.5", "40000", "10")]);
  for (const other of ["long", "short"]) {
    const two = [position("p", "BTC", "cross", side, "0.5", "40000", "10"), position("q", "ETH", "cross", other, "5", "2000", "10")];
    add(`cross-${side}-beside-a-${other}-that-stands-still`, "Another position without profit or loss.", "5000", { BTC: "40000", ETH: "2000" }, two);
    add(`cross-${side}-beside-a-${other}-after-a-rise`, "The other position's price has risen by 5 %.", "5000", { BTC: "40000", ETH: "2100" }, two);
    add(`cross-${side}-beside-a-${other}-after-a-fall`, "The other position's price has fallen by 5 %.", "5000", { BTC: "40000", ETH: "1900" }, two);
  }
}
add("cross-hedge", "Long and short of one contract, of different size.", "5000", { BTC: "40000" }, [position("p", "BTC", "cross", "long", "0.5", "40000", "10"), position("q", "BTC", "cross", "short", "0.2", "40000", "10")]);
add("cross-long-that-cannot-be-liquidated", "The wallet holds more than the position can lose.", "50000", { BTC: "40000" }, [position("p", "BTC", "cross", "long", "0.5", "40000", "10")]);
add("isolated-beside-cross", "The shared pool does not back the isolated position, nor the other way round.", "5000", { BTC: "40000", ETH: "2000" }, [position("p", "BTC", "isolated", "long", "0.5", "40000", "10", "2000"), position("q", "ETH", "cross", "short", "5", "2000", "10")]);

// An account is asked once, whatever the policy asks about it; those without a price of liquidation or a margin ask nothing of an engine.
const found = new Map();
for (const { snapshot: account, why } of generate(policy, { positions: 2, seed: 1, evaluations: 12000 }).suite.cases) {
  const fine = { ...account, instruments: account.instruments.map((each) => ({ ...each, tickSize: "0.00000001" })), orders: [] };
  const key = JSON.stringify(fine);
  if (fine.positions.length > 0 && !found.has(key)) found.set(key, { account: fine, why });
}
let count = 0;
for (const { account, why } of found.values()) {
  const { side: _side, ...reason } = why; // which side of its condition the question is on; this asks another
  const made = caseOf(policy, `generated-${String(count + 1).padStart(2, "0")}`, account, { ask: "assess" }, { why: reason, requires: account.selectors?.voucher === "yes" ? ["binance", "voucher"] : ["binance"], spec: [formula] });
  if (!Object.keys(made.expect.numbers).some((path) => path.startsWith("positions."))) continue;
  cases.push(made);
  count += 1;
}

const suite = { plimsollSuite: 1, id: "binance-usdm", title: "Margins and liquidation prices as Binance's formula has them", license: "Apache-2.0", policy: suitePolicyOf(policy), cases };
writeFileSync(new URL("binance-usdm.suite.json", import.meta.url), writeSuite(suite));
