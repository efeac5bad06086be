import { evaluate } from "feelin";
import jsonata from "jsonata";

const hold = ({ wallet, positions }) => ({
  wallet: Number(wallet),
  positions: positions.map(({ contracts, mark, entry, side, rate, amount }) => ({ contracts: Number(contracts), mark: Number(mark), entry: Number(entry), side, rate: Number(rate), amount: Number(amount) })),
});

function byJsonata() {
  const expression = jsonata("wallet + $sum(positions.(side * contracts * (mark - entry))) < $sum(positions.(contracts * mark * rate - amount))");
  return { hold, decide: (account) => expression.evaluate(account) };
}

function byFeelin() {
  const expression = "wallet + sum(for p in positions return p.side * p.contracts * (p.mark - p.entry)) < sum(for p in positions return p.contracts * p.mark * p.rate - p.amount)";
  return { hold, decide: (account) => evaluate(expression, account).value };
}

export const peers = [
  { name: "jsonata", cannot: "exact decimals; tiers were looked up for it", ready: byJsonata },
  { name: "feelin (FEEL)", cannot: "exact decimals; compile an expression once; tiers were looked up for it", ready: byFeelin },
];
