"""Every shipped policy on DuckDB, some accounts each, half of them on a boundary: no certain row may differ from the exact engine. `FOLDER` on the command line."""
import json
import os
import sys
import duckdb
from common import TABLES

folder = sys.argv[1]
total = {"policies": 0, "pools": 0, "certain": 0, "wrong": 0}
for name in sorted(os.listdir(folder)):
    base = os.path.join(folder, name)
    with open(os.path.join(base, "script.json")) as file:
        script = json.load(file)["duckdb"]
    database = duckdb.connect()
    database.execute(script["tables"])
    for table in TABLES + [table for table in ("credits", "assets", "prices") if os.path.exists(os.path.join(base, table + ".csv"))]:
        database.execute(f"COPY plimsoll_{table} FROM '{base}/{table}.csv' (FORMAT csv, HEADER, QUOTE '\"', ESCAPE '\"')")
    database.execute(script["decide"])
    database.execute("INSERT INTO plimsoll_run SELECT * FROM plimsoll_decisions")
    database.execute(f"CREATE TABLE truth AS SELECT * FROM read_csv('{base}/truth.csv', header = true, all_varchar = true, quote = '\"', escape = '\"')")
    # A position without an entry price is in no snapshot: the exact engine reads no such account, and says so.
    for table in ("plimsoll_run", "truth"):
        database.execute(f"DELETE FROM {table} WHERE account_id IN (SELECT account_id FROM read_csv('{base}/truth.csv', header = true, all_varchar = true, quote = '\"', escape = '\"') WHERE status = 'rejected')")
    # A mode that is not in SQL has one row for each account, without the name of a pool: it answers for all of the account.
    pools, certain = database.execute("SELECT (SELECT count(*) FROM truth), count(*) FROM plimsoll_run WHERE ambiguous = 0").fetchone()
    wrong = database.execute("""
        SELECT t.account_id, t.pool, t.status, r.status FROM truth t FULL JOIN (SELECT * FROM plimsoll_run WHERE pool NOT LIKE '%:?') r ON r.account_id = t.account_id AND r.pool = t.pool
        WHERE coalesce(t.account_id, r.account_id) NOT IN (SELECT account_id FROM plimsoll_run WHERE pool LIKE '%:?')
        AND (t.pool IS NULL OR r.pool IS NULL OR (r.ambiguous = 0 AND r.status <> t.status))
        UNION ALL SELECT t.account_id, t.pool, t.status, r.status FROM truth t JOIN plimsoll_run r ON r.account_id = t.account_id AND r.pool = t.pool WHERE r.ambiguous = 0 AND r.status <> t.status
    """).fetchall()
    total = {"policies": total["policies"] + 1, "pools": total["pools"] + pools, "certain": total["certain"] + certain, "wrong": total["wrong"] + len(wrong)}
    print(f"{name}: {pools} pools, {certain} certain, {len(wrong)} wrong; {len(script['gaps'])} gaps", wrong[:3] if wrong else "", flush=True)
print(json.dumps(total))
if total["wrong"] > 0:
    sys.exit("not as the engine decides")
