"""DuckDB, in this process."""
import os
import struct
import duckdb
from common import HELD, TABLES, Run, doubles

run = Run("duckdb")
base = os.path.join(run.work, "accounts.duckdb")
if os.path.exists(base):
    os.remove(base)
database = duckdb.connect(base)
database.execute("SET threads = 2")
run.figures["version"] = duckdb.__version__


def each(name):
    for statement in run.statements(name):
        database.execute(statement)


def one(query):
    return database.execute(query).fetchone()


with run.timed("load"):
    each("tables")
    for table in TABLES:
        database.execute(f"COPY plimsoll_{table} FROM '{run.csv(table)}' (FORMAT csv, HEADER)")
read = database.execute(f"SELECT bits, CAST(decimal AS DOUBLE) FROM read_csv('{run.csv('decimals')}', columns = {{'decimal': 'VARCHAR', 'bits': 'BIGINT'}}, header = true)").fetchall()
run.figures["decimals read otherwise"] = doubles((bits, struct.unpack(">q", struct.pack(">d", value))[0]) for bits, value in read)
each("decide")
statements = list(run.statements("run"))
with run.timed("run", lambda: [os.getpid()]):
    for statement in statements:
        database.execute(statement)
each("settle")
run.figures["accounts"] = one("SELECT count(*) FROM plimsoll_accounts")[0]
run.figures["positions"] = one("SELECT count(*) FROM plimsoll_positions")[0]
run.figures["open accounts"] = one("SELECT count(*) FROM plimsoll_ambiguous")[0]
for table in HELD:
    database.execute(f"COPY (SELECT * FROM plimsoll_ambiguous_{table}) TO '{run.open(table)}' (FORMAT csv, HEADER)")
database.execute(f"COPY plimsoll_exact FROM '{run.exact()}' (FORMAT csv, HEADER)")
decided = os.path.join(run.work, "decided.csv")
database.execute(f"COPY (SELECT account_id, pool, status FROM plimsoll_decided) TO '{decided}' (FORMAT csv, HEADER false)")
run.judge(decided, one("SELECT count(*) FROM plimsoll_unsettled")[0], one("SELECT count(*) FROM plimsoll_problems")[0])
