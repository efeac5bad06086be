CREATE TABLE IF NOT EXISTS plimsoll_accounts (
  account_id VARCHAR NOT NULL,
  status VARCHAR,
  PRIMARY KEY (account_id)
);

CREATE TABLE IF NOT EXISTS plimsoll_balances (
  account_id VARCHAR NOT NULL,
  asset VARCHAR NOT NULL,
  wallet_balance VARCHAR,
  bonus VARCHAR,
  debt VARCHAR,
  PRIMARY KEY (account_id, asset)
);

CREATE TABLE IF NOT EXISTS plimsoll_positions (
  account_id VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  symbol VARCHAR,
  margin_mode VARCHAR,
  side VARCHAR,
  contracts VARCHAR,
  entry_price VARCHAR,
  entry_notional VARCHAR,
  leverage VARCHAR,
  margin VARCHAR,
  unsettled_funding VARCHAR,
  opened_at VARCHAR,
  status VARCHAR,
  "surcharge" VARCHAR,
  PRIMARY KEY (account_id, id)
);

CREATE TABLE IF NOT EXISTS plimsoll_orders (
  account_id VARCHAR NOT NULL,
  id VARCHAR NOT NULL,
  symbol VARCHAR,
  margin_mode VARCHAR,
  side VARCHAR,
  contracts VARCHAR,
  price VARCHAR,
  leverage VARCHAR,
  reduce_only VARCHAR,
  PRIMARY KEY (account_id, id)
);

CREATE TABLE IF NOT EXISTS plimsoll_instruments (
  symbol VARCHAR NOT NULL,
  contract VARCHAR,
  base VARCHAR,
  quote VARCHAR,
  settle VARCHAR,
  contract_size VARCHAR,
  tick_size VARCHAR,
  mark_price VARCHAR,
  last_price VARCHAR,
  index_price VARCHAR,
  taker_fee_rate VARCHAR,
  maker_fee_rate VARCHAR,
  amount_step VARCHAR,
  min_amount VARCHAR,
  max_leverage VARCHAR,
  quanto_multiplier VARCHAR,
  funding_rate VARCHAR,
  open_interest VARCHAR,
  expires_at VARCHAR,
  PRIMARY KEY (symbol)
);

CREATE TABLE IF NOT EXISTS plimsoll_tiers (
  symbol VARCHAR NOT NULL,
  tier INTEGER,
  min_notional VARCHAR,
  max_notional VARCHAR,
  maintenance_margin_rate VARCHAR,
  maintenance_amount VARCHAR,
  initial_margin_rate VARCHAR,
  max_leverage VARCHAR,
  PRIMARY KEY (symbol, tier)
);

CREATE TABLE IF NOT EXISTS plimsoll_run (
  account_id VARCHAR,
  pool VARCHAR,
  mode VARCHAR,
  status VARCHAR,
  w DOUBLE,
  bound DOUBLE,
  ambiguous INTEGER
);

CREATE TABLE IF NOT EXISTS plimsoll_exact (
  account_id VARCHAR,
  pool VARCHAR,
  mode VARCHAR,
  status VARCHAR
);

-- small.futures version 1, digest …, for DuckDB.
-- Statuses in double arithmetic with a bound: certain where |w| > bound; every other row is ambiguous and goes to the exact core (docs/sql.md).

CREATE OR REPLACE VIEW plimsoll_market AS
WITH rungs AS (
  SELECT symbol, COUNT(*) AS tiers, COUNT(DISTINCT tier) AS places, MAX(tier) AS highest,
    MAX(CASE WHEN tier = 1 THEN CASE WHEN max_notional IS NULL THEN 1e300 ELSE CASE WHEN regexp_full_match(CAST(max_notional AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN NULLIF(TRY_CAST(CAST(max_notional AS VARCHAR) AS DOUBLE), 0e0) END END END) AS b1,
    MAX(CASE WHEN tier = 1 THEN CAST(max_notional AS VARCHAR) END) AS x1,
    MAX(CASE WHEN tier = 1 THEN CAST(min_notional AS VARCHAR) END) AS n1,
    MAX(CASE WHEN tier = 1 THEN CASE WHEN regexp_full_match(CAST(maintenance_margin_rate AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(maintenance_margin_rate AS VARCHAR) AS DOUBLE) END END) AS f1_maintenance_margin_rate,
    MAX(CASE WHEN tier = 2 THEN CASE WHEN max_notional IS NULL THEN 1e300 ELSE CASE WHEN regexp_full_match(CAST(max_notional AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN NULLIF(TRY_CAST(CAST(max_notional AS VARCHAR) AS DOUBLE), 0e0) END END END) AS b2,
    MAX(CASE WHEN tier = 2 THEN CAST(max_notional AS VARCHAR) END) AS x2,
    MAX(CASE WHEN tier = 2 THEN CAST(min_notional AS VARCHAR) END) AS n2,
    MAX(CASE WHEN tier = 2 THEN CASE WHEN regexp_full_match(CAST(maintenance_margin_rate AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(maintenance_margin_rate AS VARCHAR) AS DOUBLE) END END) AS f2_maintenance_margin_rate
  FROM plimsoll_tiers
  GROUP BY symbol
), ladders AS (
  SELECT rungs.*,
    CASE WHEN tiers = highest
      AND tiers = places
      AND tiers <= 2
      AND CASE WHEN regexp_full_match(CAST(n1 AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(n1 AS VARCHAR) AS DOUBLE) END = 0e0
      AND (tiers < 2 OR (x1 = n2 AND b1 < b2)) THEN 1 ELSE 0 END AS sound
  FROM rungs
)
SELECT i.*,
  CASE WHEN regexp_full_match(CAST(i.contract_size AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN NULLIF(TRY_CAST(CAST(i.contract_size AS VARCHAR) AS DOUBLE), 0e0) END AS n_contract_size,
  CASE WHEN regexp_full_match(CAST(i.mark_price AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN NULLIF(TRY_CAST(CAST(i.mark_price AS VARCHAR) AS DOUBLE), 0e0) END AS n_mark_price,
  CASE WHEN l.sound = 1 THEN l.b1 END AS t1_up_to,
  CASE WHEN l.sound = 1 THEN l.f1_maintenance_margin_rate END AS t1_maintenance_margin_rate,
  CASE WHEN l.sound = 1 THEN l.b2 END AS t2_up_to,
  CASE WHEN l.sound = 1 THEN l.f2_maintenance_margin_rate END AS t2_maintenance_margin_rate
FROM plimsoll_instruments i LEFT JOIN ladders l ON l.symbol = i.symbol;

-- Mode cross.
CREATE OR REPLACE VIEW plimsoll_mode_1 AS
WITH p_0 AS (
  SELECT p.account_id AS account_id, m.settle AS pool_key,
    CASE WHEN regexp_full_match(CAST(p.contracts AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(p.contracts AS VARCHAR) AS DOUBLE) END AS p1,
    m.n_contract_size AS p3,
    m.n_mark_price AS p7,
    CASE WHEN p.entry_notional IS NULL THEN CASE WHEN regexp_full_match(CAST(p.entry_price AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN NULLIF(TRY_CAST(CAST(p.entry_price AS VARCHAR) AS DOUBLE), 0e0) END END AS p11,
    CASE p.side WHEN 'long' THEN 1e0 WHEN 'short' THEN -1e0 END AS p17,
    m.t1_up_to AS p19,
    m.t2_up_to AS p20,
    m.t1_maintenance_margin_rate AS p25,
    m.t2_maintenance_margin_rate AS p26,
    CASE WHEN regexp_full_match(CAST(COALESCE(CAST(p."surcharge" AS VARCHAR), '0.005') AS VARCHAR), '-?[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(COALESCE(CAST(p."surcharge" AS VARCHAR), '0.005') AS VARCHAR) AS DOUBLE) END AS p29,
    CASE WHEN m.contract IN ('linear', 'inverse', 'quanto') AND m.settle IS NOT NULL AND p.side IN ('long', 'short') AND CASE WHEN regexp_full_match(CAST(p.contracts AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(p.contracts AS VARCHAR) AS DOUBLE) END IS NOT NULL AND m.contract IN ('linear') THEN 1 ELSE 0 END AS p35
  FROM plimsoll_positions p
  LEFT JOIN plimsoll_market m ON m.symbol = p.symbol
  WHERE p.margin_mode = 'cross'
), p_1 AS (
  SELECT p_0.*,
    4.6e-16 * ABS(p1) AS p2,
    4.6e-16 * ABS(p3) AS p4,
    p1 * p3 AS p5,
    4.6e-16 * ABS(p7) AS p8,
    4.6e-16 * ABS(p11) AS p12,
    4.6e-16 * ABS(p29) AS p30
  FROM p_0
), p_2 AS (
  SELECT p_1.*,
    ABS(p1) * p4 + ABS(p3) * p2 + p2 * p4 + 2.3e-16 * ABS(p5) AS p6,
    p5 * p7 AS p9,
    p5 * p11 AS p13
  FROM p_1
), p_3 AS (
  SELECT p_2.*,
    ABS(p5) * p8 + ABS(p7) * p6 + p6 * p8 + 2.3e-16 * ABS(p9) AS p10,
    ABS(p5) * p12 + ABS(p11) * p6 + p6 * p12 + 2.3e-16 * ABS(p13) AS p14,
    p9 - p13 AS p15
  FROM p_2
), p_4 AS (
  SELECT p_3.*,
    p10 + p14 + 2.3e-16 * ABS(p15) AS p16,
    p17 * p15 AS p18,
    1.0001e0 * p10 + 2e-15 * ABS(p9) AS p21
  FROM p_3
), p_5 AS (
  SELECT p_4.*,
    p9 + p21 AS p22,
    p9 - p21 AS p23
  FROM p_4
), p_6 AS (
  SELECT p_5.*,
    CASE WHEN p22 < p19 THEN 1 WHEN p23 <= p19 THEN NULL
      WHEN p22 < p20 THEN 2 WHEN p23 <= p20 THEN NULL END AS p24
  FROM p_5
), p_7 AS (
  SELECT p_6.*,
    CASE p24 WHEN 1 THEN p25 WHEN 2 THEN p26 END AS p27
  FROM p_6
), p_8 AS (
  SELECT p_7.*,
    4.6e-16 * ABS(p27) AS p28,
    p27 + p29 AS p31
  FROM p_7
), p_9 AS (
  SELECT p_8.*,
    p28 + p30 + 2.3e-16 * ABS(p31) AS p32,
    p9 * p31 AS p33
  FROM p_8
), p_10 AS (
  SELECT p_9.*,
    ABS(p9) * p32 + ABS(p31) * p10 + p10 * p32 + 2.3e-16 * ABS(p33) AS p34
  FROM p_9
), o_0 AS (
  SELECT o.account_id AS account_id, m.settle AS pool_key,
    CASE WHEN m.contract IN ('linear', 'inverse', 'quanto') AND m.settle IS NOT NULL AND o.side IN ('long', 'short') AND CASE WHEN regexp_full_match(CAST(o.contracts AS VARCHAR), '[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(o.contracts AS VARCHAR) AS DOUBLE) END IS NOT NULL AND m.contract IN ('linear') THEN 1 ELSE 0 END AS o1
  FROM plimsoll_orders o
  LEFT JOIN plimsoll_market m ON m.symbol = o.symbol
  WHERE o.margin_mode = 'cross'
), b_0 AS (
  SELECT b.account_id AS account_id, b.asset AS pool_key,
    CASE WHEN regexp_full_match(CAST(b.wallet_balance AS VARCHAR), '-?[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(b.wallet_balance AS VARCHAR) AS DOUBLE) END AS b1,
    CASE WHEN b.wallet_balance IS NOT NULL AND COALESCE(CASE WHEN regexp_full_match(CAST(b.wallet_balance AS VARCHAR), '-?[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(b.wallet_balance AS VARCHAR) AS DOUBLE) END, 1e0) <> 0e0 THEN 1 WHEN b.bonus IS NOT NULL AND COALESCE(CASE WHEN regexp_full_match(CAST(b.bonus AS VARCHAR), '-?[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(b.bonus AS VARCHAR) AS DOUBLE) END, 1e0) <> 0e0 THEN 1 WHEN b.debt IS NOT NULL AND COALESCE(CASE WHEN regexp_full_match(CAST(b.debt AS VARCHAR), '-?[0-9]{1,20}([.][0-9]{1,18})?') THEN TRY_CAST(CAST(b.debt AS VARCHAR) AS DOUBLE) END, 1e0) <> 0e0 THEN 1 ELSE 0 END AS b2
  FROM plimsoll_balances b
), members AS (
  SELECT account_id, pool_key, 1 AS is_position, 0 AS is_order, 0 AS is_balance,
    0 AS has_money, 1 - p35 AS unsound, CAST(NULL AS DOUBLE) AS h1, p18 AS h2, p16 AS h3, p33 AS h4, p34 AS h5
  FROM p_10
  UNION ALL SELECT account_id, pool_key, 0 AS is_position, 1 AS is_order, 0 AS is_balance,
    0 AS has_money, 1 - o1 AS unsound, CAST(NULL AS DOUBLE) AS h1, CAST(NULL AS DOUBLE) AS h2, CAST(NULL AS DOUBLE) AS h3, CAST(NULL AS DOUBLE) AS h4, CAST(NULL AS DOUBLE) AS h5
  FROM o_0
  UNION ALL SELECT account_id, pool_key, 0 AS is_position, 0 AS is_order, 1 AS is_balance,
    b2 AS has_money, 0 AS unsound, b1 AS h1, CAST(NULL AS DOUBLE) AS h2, CAST(NULL AS DOUBLE) AS h3, CAST(NULL AS DOUBLE) AS h4, CAST(NULL AS DOUBLE) AS h5
  FROM b_0
), g_0 AS (
  SELECT account_id, pool_key,
    SUM(is_balance) AS g1,
    MAX(h1) AS g2,
    SUM(is_position) AS g5,
    SUM(CASE WHEN is_position = 1 AND h2 IS NULL THEN 1 ELSE 0 END) AS g6,
    SUM(h2) AS g7,
    COALESCE(SUM(ABS(h2)), 0e0) AS g9,
    SUM(CASE WHEN is_position = 1 AND h3 IS NULL THEN 1 ELSE 0 END) AS g10,
    COALESCE(SUM(h3), 0e0) AS g11,
    SUM(CASE WHEN is_position = 1 AND h4 IS NULL THEN 1 ELSE 0 END) AS g17,
    SUM(h4) AS g18,
    COALESCE(SUM(ABS(h4)), 0e0) AS g20,
    SUM(CASE WHEN is_position = 1 AND h5 IS NULL THEN 1 ELSE 0 END) AS g21,
    COALESCE(SUM(h5), 0e0) AS g22,
    SUM(unsound) AS g29,
    SUM(is_position) + SUM(is_order) + SUM(has_money) AS g30
  FROM members
  GROUP BY account_id, pool_key
), g_1 AS (
  SELECT g_0.*,
    CASE WHEN g1 = 0 THEN 0e0 WHEN g1 = 1 THEN g2 END AS g3,
    CASE WHEN g5 = 0 THEN 0e0 WHEN g6 = 0 THEN g7 END AS g8,
    CASE WHEN g10 = 0 THEN g11 END AS g12,
    CASE WHEN g5 = 0 THEN 0e0 WHEN g17 = 0 THEN g18 END AS g19,
    CASE WHEN g21 = 0 THEN g22 END AS g23
  FROM g_0
), g_2 AS (
  SELECT g_1.*,
    4.6e-16 * ABS(g3) AS g4,
    g12 + 2.3e-16 * (g5 + 2) * g9 AS g13,
    CASE WHEN 0e0 >= g8 THEN 0e0 WHEN 0e0 < g8 THEN g8 END AS g14,
    g23 + 2.3e-16 * (g5 + 2) * g20 AS g24
  FROM g_1
), g_3 AS (
  SELECT g_2.*,
    g3 + g14 AS g15
  FROM g_2
), g_4 AS (
  SELECT g_3.*,
    g4 + g13 + 2.3e-16 * ABS(g15) AS g16,
    g15 - g19 AS g25
  FROM g_3
), g_5 AS (
  SELECT g_4.*,
    g16 + g24 + 2.3e-16 * ABS(g25) AS g26
  FROM g_4
), g_6 AS (
  SELECT g_5.*,
    1.00001e0 * g26 AS g27
  FROM g_5
), g_7 AS (
  SELECT g_6.*,
    CASE WHEN g25 > g27 AND g25 < 1e300 AND g27 < 1e300 THEN -1
    WHEN g25 < -g27 AND g25 > -1e300 AND g27 < 1e300 THEN 1
    WHEN g25 = 0e0 AND g27 = 0e0 THEN -1
    WHEN g25 IS NOT NULL AND g27 IS NOT NULL THEN 0 END AS g28
  FROM g_6
)
SELECT account_id, 'cross:' || pool_key AS pool, 'cross' AS mode,
  CASE WHEN CASE WHEN g29 = 0 THEN 1 ELSE 0 END = 1 THEN CASE g28 WHEN 1 THEN 'liquidatable' WHEN -1 THEN 'healthy' END END AS status,
  g25 AS w, g27 AS bound,
  CASE WHEN CASE WHEN CASE WHEN g29 = 0 THEN 1 ELSE 0 END = 1 THEN CASE g28 WHEN 1 THEN 'liquidatable' WHEN -1 THEN 'healthy' END END IS NULL THEN 1 ELSE 0 END AS ambiguous
FROM g_7
WHERE g30 > 0;

CREATE OR REPLACE VIEW plimsoll_decisions AS
SELECT account_id, pool, mode, status, w, bound, ambiguous FROM plimsoll_mode_1;

TRUNCATE TABLE plimsoll_run;
INSERT INTO plimsoll_run SELECT account_id, pool, mode, status, w, bound, ambiguous FROM plimsoll_decisions;

CREATE OR REPLACE VIEW plimsoll_ambiguous AS
SELECT DISTINCT account_id FROM plimsoll_run WHERE ambiguous = 1;

CREATE OR REPLACE VIEW plimsoll_ambiguous_accounts AS
SELECT t.account_id AS account_id, t.status AS status FROM plimsoll_accounts t JOIN plimsoll_ambiguous a ON a.account_id = t.account_id;

CREATE OR REPLACE VIEW plimsoll_ambiguous_balances AS
SELECT t.account_id AS account_id, t.asset AS asset, t.wallet_balance AS wallet_balance, t.bonus AS bonus, t.debt AS debt FROM plimsoll_balances t JOIN plimsoll_ambiguous a ON a.account_id = t.account_id;

CREATE OR REPLACE VIEW plimsoll_ambiguous_positions AS
SELECT t.account_id AS account_id, t.id AS id, t.symbol AS symbol, t.margin_mode AS margin_mode, t.side AS side, t.contracts AS contracts, t.entry_price AS entry_price, t.entry_notional AS entry_notional, t.leverage AS leverage, t.margin AS margin, t.unsettled_funding AS unsettled_funding, t.opened_at AS opened_at, t.status AS status, t."surcharge" AS "surcharge" FROM plimsoll_positions t JOIN plimsoll_ambiguous a ON a.account_id = t.account_id;

CREATE OR REPLACE VIEW plimsoll_ambiguous_orders AS
SELECT t.account_id AS account_id, t.id AS id, t.symbol AS symbol, t.margin_mode AS margin_mode, t.side AS side, t.contracts AS contracts, t.price AS price, t.leverage AS leverage, t.reduce_only AS reduce_only FROM plimsoll_orders t JOIN plimsoll_ambiguous a ON a.account_id = t.account_id;

CREATE OR REPLACE VIEW plimsoll_decided AS
SELECT d.account_id AS account_id, d.pool AS pool, d.mode AS mode, d.status AS status, 0 AS exact
FROM plimsoll_run d LEFT JOIN plimsoll_ambiguous a ON a.account_id = d.account_id
WHERE a.account_id IS NULL
UNION ALL SELECT account_id, pool, mode, status, 1 AS exact FROM plimsoll_exact;

CREATE OR REPLACE VIEW plimsoll_unsettled AS
SELECT a.account_id AS account_id FROM plimsoll_ambiguous a LEFT JOIN (SELECT DISTINCT account_id FROM plimsoll_exact) answered ON answered.account_id = a.account_id WHERE answered.account_id IS NULL;

CREATE OR REPLACE VIEW plimsoll_account_status AS
WITH ranked AS (
  SELECT account_id, status, CASE WHEN mode = 'cross' AND status = 'liquidatable' THEN 2
    WHEN status = 'cannot_decide' THEN 1
    WHEN status = 'healthy' THEN 0 END AS severity FROM plimsoll_decided WHERE 1 = 1
  UNION ALL SELECT account_id, 'cannot_decide' AS status, 1 AS severity FROM plimsoll_positions WHERE margin_mode NOT IN ('cross') AND 1 = 1
), worst AS (
  SELECT account_id, MAX(severity) AS severity FROM ranked GROUP BY account_id
)
SELECT w.account_id AS account_id, MIN(r.status) AS status
FROM worst w JOIN ranked r ON r.account_id = w.account_id AND r.severity = w.severity
GROUP BY w.account_id;

CREATE OR REPLACE VIEW plimsoll_problems AS
SELECT problem, found FROM (
  SELECT 'accounts with the same account_id' AS problem, COUNT(*) AS found FROM (SELECT account_id FROM plimsoll_accounts GROUP BY account_id HAVING COUNT(*) > 1) twice
  UNION ALL SELECT 'balances with the same account_id, asset' AS problem, COUNT(*) AS found FROM (SELECT account_id, asset FROM plimsoll_balances GROUP BY account_id, asset HAVING COUNT(*) > 1) twice
  UNION ALL SELECT 'positions with the same account_id, id' AS problem, COUNT(*) AS found FROM (SELECT account_id, id FROM plimsoll_positions GROUP BY account_id, id HAVING COUNT(*) > 1) twice
  UNION ALL SELECT 'orders with the same account_id, id' AS problem, COUNT(*) AS found FROM (SELECT account_id, id FROM plimsoll_orders GROUP BY account_id, id HAVING COUNT(*) > 1) twice
  UNION ALL SELECT 'instruments with the same symbol' AS problem, COUNT(*) AS found FROM (SELECT symbol FROM plimsoll_instruments GROUP BY symbol HAVING COUNT(*) > 1) twice
  UNION ALL SELECT 'tiers with the same symbol, tier' AS problem, COUNT(*) AS found FROM (SELECT symbol, tier FROM plimsoll_tiers GROUP BY symbol, tier HAVING COUNT(*) > 1) twice
  UNION ALL SELECT 'positions without account_id, id, symbol or margin_mode' AS problem, COUNT(*) AS found FROM plimsoll_positions WHERE account_id IS NULL OR id IS NULL OR symbol IS NULL OR margin_mode IS NULL
  UNION ALL SELECT 'orders without account_id, id, symbol or margin_mode' AS problem, COUNT(*) AS found FROM plimsoll_orders WHERE account_id IS NULL OR id IS NULL OR symbol IS NULL OR margin_mode IS NULL
  UNION ALL SELECT 'balances without account_id or asset' AS problem, COUNT(*) AS found FROM plimsoll_balances WHERE account_id IS NULL OR asset IS NULL
) p WHERE found > 0;
