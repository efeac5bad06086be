"""PostgreSQL: a cluster of its own in a folder, on a loopback port, as a user that is not root."""
import os
from common import HELD, TABLES, Run, doubles
from server import Server

run = Run("postgres")
server = Server("-c shared_buffers=1GB -c work_mem=512MB -c max_wal_size=8GB")
psql = server.psql
try:
    run.figures["version"] = psql("SHOW server_version").split(" ")[0]
    with run.timed("load"):
        psql(run.part("tables"))
        psql("\n".join(f"\\copy plimsoll_{table} FROM '{run.csv(table)}' WITH (FORMAT csv, HEADER)" for table in TABLES) + "\nANALYZE;")
    psql("CREATE TABLE decimals (decimal text, bits bigint);\n" + f"\\copy decimals FROM '{run.csv('decimals')}' WITH (FORMAT csv, HEADER)")
    read = psql("SELECT bits || '|' || ('x' || encode(float8send(decimal::float8), 'hex'))::bit(64)::bigint FROM decimals")
    run.figures["decimals read otherwise"] = doubles(line.split("|") for line in read.splitlines())
    psql(run.part("decide"))
    statements = run.part("run")
    with run.timed("run", lambda: [server.pid]):
        psql(statements)
        psql("SELECT pg_sleep(0.2)")  # the server counts the work of a session when it has ended
    psql(run.part("settle"))
    run.figures["accounts"] = int(psql("SELECT count(*) FROM plimsoll_accounts"))
    run.figures["positions"] = int(psql("SELECT count(*) FROM plimsoll_positions"))
    run.figures["open accounts"] = int(psql("SELECT count(*) FROM plimsoll_ambiguous"))
    psql("\n".join(f"\\copy (SELECT * FROM plimsoll_ambiguous_{table}) TO '{run.open(table)}' WITH (FORMAT csv, HEADER)" for table in HELD))
    psql(f"\\copy plimsoll_exact FROM '{run.exact()}' WITH (FORMAT csv, HEADER)\nANALYZE;")
    decided = os.path.join(run.work, "decided.csv")
    psql(f"\\copy (SELECT account_id, pool, status FROM plimsoll_decided) TO '{decided}' WITH (FORMAT csv)")
    run.judge(decided, psql("SELECT count(*) FROM plimsoll_unsettled"), psql("SELECT count(*) FROM plimsoll_problems"))
finally:
    server.stop()
