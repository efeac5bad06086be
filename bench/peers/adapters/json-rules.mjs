import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";

const numbers = ({ wallet, positions }) => ({
  wallet: Number(wallet),
  positions: positions.map(({ contracts, mark, entry, side, rate, amount }) => ({ contracts: Number(contracts), mark: Number(mark), entry: Number(entry), side, rate: Number(rate), amount: Number(amount) })),
});

const current = (name) => ({ var: `current.${name}` });
const total = (each, start) => ({ reduce: [{ var: "positions" }, { "+": [{ var: "accumulator" }, each] }, start] });

function jsonLogic() {
  const profit = { "*": [current("side"), current("contracts"), { "-": [current("mark"), current("entry")] }] };
  const maintenance = { "-": [{ "*": [current("contracts"), current("mark"), current("rate")] }, current("amount")] };
  // A comparison of two sums throws NaN in this version; one of their difference and 0 does not.
  const equity = { "+": [{ var: "wallet" }, total(profit, 0)] };
  const decide = new LogicEngine().build({ ">": [{ "-": [total(maintenance, 0), equity] }, 0] });
  return { hold: numbers, decide: (account) => decide(account) };
}

function jsonRules() {
  const engine = new Engine([], { allowUndefinedFacts: false });
  engine.addRule({ conditions: { all: [{ fact: "equity", operator: "lessThan", value: { fact: "maintenance" } }] }, event: { type: "liquidatable" } });
  engine.addFact("equity", async (_, almanac) => {
    const { wallet, positions } = await almanac.factValue("account");
    return positions.reduce((sum, { side, contracts, mark, entry }) => sum + side * contracts * (mark - entry), wallet);
  });
  engine.addFact("maintenance", async (_, almanac) => {
    const { positions } = await almanac.factValue("account");
    return positions.reduce((sum, { contracts, mark, rate, amount }) => sum + (contracts * mark * rate - amount), 0);
  });
  return { hold: numbers, decide: async (account) => (await engine.run({ account })).events.length > 0 };
}

/** Two rules, the second of which is asked where the first says so: what is left of the equity goes from one to the other as a number. */
function jsonLogicPriced() {
  const engine = new LogicEngine();
  engine.addMethod("round", { method: ([number]) => Math.round(number), deterministic: true, sync: true });
  const profit = { "*": [current("side"), current("contracts"), { "-": [current("mark"), current("entry")] }] };
  const maintenance = { "-": [{ "*": [current("contracts"), current("mark"), current("rate")] }, current("amount")] };
  const leftOf = engine.build({ "-": [{ "+": [{ var: "wallet" }, total(profit, 0)] }, total(maintenance, 0)] });
  const slope = { "*": [{ var: "contracts" }, { "-": [{ var: "rate" }, { var: "side" }] }] };
  const pricesOf = engine.build({ map: [{ var: "positions" }, { round: [{ "*": [{ "+": [{ var: "mark" }, { "/": [{ var: "../../left" }, slope] }] }, 10_000] }] }] });
  return {
    hold: (account) => ({ ...numbers(account), left: 0 }),
    decide: (account) => {
      account.left = leftOf(account);
      return account.left < 0 ? undefined : pricesOf(account);
    },
  };
}

export const priced = [{ name: "json-logic-engine", cannot: "exact decimals; round, for which it was given a function; two rules, joined by JavaScript; tiers were looked up for it", ready: jsonLogicPriced }];

export const peers = [
  { name: "json-logic-engine", cannot: "exact decimals; tiers were looked up for it", ready: jsonLogic },
  { name: "json-rules-engine", cannot: "exact decimals; sums and products, which are JavaScript that it was given: it makes the last comparison", ready: jsonRules },
];
