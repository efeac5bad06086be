import { DuckDBInstance } from "@duckdb/node-api";

/** Tables of all accounts, and statements that decide them, in the type that `typed` gives a column or a product of so many digits and places. Tiers are a CASE. Quotients are doubles in either. */
async function decider(accounts, typed) {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const { tiers } = accounts[0].positions[0];
  const { wallet, contracts, price, profit, value, needed, rate } = { wallet: typed(25, 11), contracts: typed(11, 3), price: typed(9, 4), profit: typed(18, 7), value: typed(18, 7), needed: typed(25, 11), rate: typed(5, 4) };
  await connection.run(`CREATE TABLE accounts (id INTEGER, wallet ${wallet}); CREATE TABLE positions (id INTEGER, contracts ${contracts}, mark ${price}, entry ${price}, is_short BOOLEAN)`);
  const insert = async (table, rows) => {
    for (let from = 0; from < rows.length; from += 20_000) await connection.run(`INSERT INTO ${table} VALUES ${rows.slice(from, from + 20_000).join()}`);
  };
  await insert("accounts", accounts.map((account, id) => `(${id}, '${account.wallet}')`));
  await insert("positions", accounts.flatMap((account, id) => account.positions.map((each) => `(${id}, '${each.contracts}', '${each.mark}', '${each.entry}', ${each.side === -1})`)));
  const literal = (text, type) => `'${text}'::${type}`;
  const rows = tiers.map((tier) => `${tier.upTo === undefined ? "ELSE" : `WHEN value <= ${literal(tier.upTo, value)} THEN`} value * ${literal(tier.rate, rate)} - ${literal(tier.amount, needed)}`).join(" ");
  const decided = `SELECT id, any_value(wallet) + sum(CASE WHEN is_short THEN -profit ELSE profit END) < sum(needed) AS liquidatable FROM accounts JOIN (
    SELECT id, is_short, profit, CASE ${rows} END AS needed
    FROM (SELECT id, is_short, (contracts * (mark - entry))::${profit} AS profit, (contracts * mark)::${value} AS value FROM positions)
  ) USING (id) GROUP BY id`;
  const prepared = await connection.prepare(`SELECT count(*) FILTER (liquidatable) FROM (${decided})`);
  const rates = tiers.map((tier) => `${tier.upTo === undefined ? "ELSE" : `WHEN value <= ${literal(tier.upTo, value)} THEN`} ${literal(tier.rate, rate)}`).join(" ");
  const prices = `SELECT id, place, "left" < 0 AS liquidatable, CASE WHEN "left" >= 0 THEN round_even((mark + "left" / (contracts * (rate - side))) * 10000, 0) END AS tick FROM (
    SELECT id, place, mark, contracts, rate, side, any_value(wallet) OVER each_account + sum(CASE WHEN is_short THEN -profit ELSE profit END - needed) OVER each_account AS "left"
    FROM accounts JOIN (
      SELECT id, place, is_short, CASE WHEN is_short THEN -1 ELSE 1 END AS side, contracts, mark, profit, CASE ${rows} END AS needed, CASE ${rates} END AS rate
      FROM (SELECT id, rowid AS place, is_short, contracts, mark, (contracts * (mark - entry))::${profit} AS profit, (contracts * mark)::${value} AS value FROM positions)
    ) USING (id) WINDOW each_account AS (PARTITION BY id)
  )`;
  const pricedOnce = await connection.prepare(`SELECT count(DISTINCT id) FILTER (liquidatable), sum(tick) FROM (${prices})`);
  return {
    priced: async () => void (await pricedOnce.runAndReadAll()),
    /** Of each position in the order of accounts: its price in steps; null where the account is liquidatable. */
    ticks: async () => (await connection.runAndReadAll(`SELECT tick FROM (${prices}) ORDER BY place`)).getRows().map(([tick]) => (tick === null ? null : Number(tick))),
    count: async () => Number((await prepared.runAndReadAll()).getRows()[0][0]),
    each: async () => (await connection.runAndReadAll(`SELECT liquidatable FROM (${decided}) ORDER BY id`)).getRows().map(([found]) => found),
  };
}

export const databases = [
  { name: "DuckDB, DOUBLE", cannot: "exact decimals", decider: (accounts) => decider(accounts, () => "DOUBLE") },
  { name: "DuckDB, DECIMAL", cannot: "more than 38 digits; a field with more digits than its column, which ends the statement; exact quotients", decider: (accounts) => decider(accounts, (digits, places) => `DECIMAL(${digits}, ${places})`) },
];
