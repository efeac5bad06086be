"""ClickHouse, in this process (chDB)."""
import os
import shutil
import chdb
from chdb import session
from common import HELD, TABLES, Run, doubles

run = Run("clickhouse")
base = os.path.join(run.work, "clickhouse")
shutil.rmtree(base, ignore_errors=True)
database = session.Session(base)
database.query("CREATE DATABASE risk")
database.query("USE risk")
database.query("SET max_threads = 2")


def each(name):
    for statement in run.statements(name):
        database.query(statement)


def one(query):
    return int(database.query(query, "TSV").data())


run.figures["version"] = database.query("SELECT version()", "TSV").data().strip()
with run.timed("load"):
    each("tables")
    for table in TABLES:
        database.query(f"INSERT INTO plimsoll_{table} FROM INFILE '{run.csv(table)}' FORMAT CSVWithNames")
read = database.query(f"SELECT bits, reinterpretAsInt64(toFloat64(decimal)) FROM file('{run.csv('decimals')}', 'CSVWithNames', 'decimal String, bits Int64')", "TSV").data()
run.figures["decimals read otherwise"] = doubles(line.split("\t") for line in read.splitlines())
each("decide")
statements = list(run.statements("run"))
with run.timed("run", lambda: [os.getpid()]):
    for statement in statements:
        database.query(statement)
each("settle")
run.figures["accounts"] = one("SELECT count() FROM plimsoll_accounts")
run.figures["positions"] = one("SELECT count() FROM plimsoll_positions")
run.figures["open accounts"] = one("SELECT count() FROM plimsoll_ambiguous")
for table in HELD:
    database.query(f"SELECT * FROM plimsoll_ambiguous_{table} INTO OUTFILE '{run.open(table)}' TRUNCATE FORMAT CSVWithNames SETTINGS format_csv_null_representation = ''")
database.query(f"INSERT INTO plimsoll_exact FROM INFILE '{run.exact()}' FORMAT CSVWithNames")
decided = os.path.join(run.work, "decided.csv")
database.query(f"SELECT account_id, pool, status FROM plimsoll_decided INTO OUTFILE '{decided}' TRUNCATE FORMAT CSV")
run.judge(decided, one("SELECT count() FROM plimsoll_unsettled"), one("SELECT count() FROM plimsoll_problems"))
