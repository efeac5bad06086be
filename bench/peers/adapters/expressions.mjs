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

/** Steps of prices, or a list of nothing. Its `$round` is half even. */
function byJsonataPriced() {
  const expression = jsonata("($left := wallet + $sum(positions.(side * contracts * (mark - entry))) - $sum(positions.(contracts * mark * rate - amount)); $left < 0 ? [] : [positions.($round((mark + $left / (contracts * (rate - side))) * 10000))])");
  return { hold, decide: async (account) => {
    const prices = await expression.evaluate(account);
    return prices.length === 0 ? undefined : prices;
  } };
}

export const priced = [{ name: "jsonata", cannot: "exact decimals; tiers were looked up for it", ready: byJsonataPriced }];

export const peers = [
  { name: "jsonata", cannot: "exact decimals; tiers were looked up for it", ready: byJsonata },
  { name: "feelin (FEEL)", cannot: "exact decimals; compile an expression once; tiers were looked up for it", ready: byFeelin },
];
