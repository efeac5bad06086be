import { Environment } from "@marcbachmann/cel-js";
import { CelScalar, celEnv, celFunc, listType, mapType, parse, plan } from "@bufbuild/cel";

const rule = "wallet + sum(positions.map(p, p.side * p.contracts * (p.mark - p.entry))) < sum(positions.map(p, p.contracts * p.mark * p.rate - p.amount))";
const cannot = "exact decimals; sums, for which it was given a function; tiers were looked up for it";

/** Numbers as CEL's doubles. */
const hold = ({ wallet, positions }) => ({
  wallet: Number(wallet),
  positions: positions.map(({ contracts, mark, entry, side, rate, amount }) => ({ contracts: Number(contracts), mark: Number(mark), entry: Number(entry), side, rate: Number(rate), amount: Number(amount) })),
});

function marcbachmann() {
  const environment = new Environment()
    .registerVariable("wallet", "double")
    .registerVariable("positions", "list<map<string, double>>")
    .registerFunction("sum(list<double>): double", (list) => list.reduce((total, each) => total + each, 0));
  const decide = environment.parse(rule);
  return { hold, decide: (account) => decide(account) };
}

const left = "wallet + sum(positions.map(p, p.side * p.contracts * (p.mark - p.entry))) - sum(positions.map(p, p.contracts * p.mark * p.rate - p.amount))";

/** Two expressions, the second of which is asked where the first says so. */
function marcbachmannPriced() {
  const environment = new Environment()
    .registerVariable("wallet", "double")
    .registerVariable("left", "double")
    .registerVariable("positions", "list<map<string, double>>")
    .registerFunction("sum(list<double>): double", (list) => list.reduce((total, each) => total + each, 0))
    .registerFunction("round(double): double", (number) => Math.round(number));
  const leftOf = environment.parse(left);
  const pricesOf = environment.parse("positions.map(p, round((p.mark + left / (p.contracts * (p.rate - p.side))) * 10000.0))");
  return {
    hold: (account) => ({ ...hold(account), left: 0 }),
    decide: (account) => {
      account.left = leftOf(account);
      return account.left < 0 ? undefined : pricesOf(account);
    },
  };
}

export const priced = [{ name: "@marcbachmann/cel-js", cannot: "exact decimals; sums and round, for which it was given functions; two expressions, joined by JavaScript; tiers were looked up for it", ready: marcbachmannPriced }];

function bufbuild() {
  const sum = celFunc("sum", [listType(CelScalar.DYN)], CelScalar.DOUBLE, (list) => {
    let total = 0;
    for (const each of list) total += each;
    return total;
  });
  const environment = celEnv({ funcs: [sum], variables: { wallet: CelScalar.DOUBLE, positions: listType(mapType(CelScalar.STRING, CelScalar.DOUBLE)) } });
  const decide = plan(environment, parse(rule));
  return { hold: (account) => { const held = hold(account); return { ...held, positions: held.positions.map((each) => new Map(Object.entries(each))) }; }, decide: (account) => decide(account) };
}

export const peers = [
  { name: "@marcbachmann/cel-js", cannot, ready: marcbachmann },
  { name: "@bufbuild/cel", cannot, ready: bufbuild },
];
