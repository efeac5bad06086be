"""PostgreSQL: a cluster of its own in a folder, on a loopback port, as a user that is not root."""
import glob
import os
import pwd
import socket
import subprocess
import tempfile
from common import HELD, TABLES, Run, doubles

run = Run("postgres")
programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
home = tempfile.mkdtemp(prefix="plimsoll-postgres-")
with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
# A server refuses to run as root: the package has made a user for it.
owner = pwd.getpwnam("postgres") if os.getuid() == 0 else None
if owner is not None:
    os.chown(home, owner.pw_uid, owner.pw_gid)


def as_owner(*words):
    drop = {} if owner is None else {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
    subprocess.run([os.path.join(programs, words[0]), *words[1:]], check=True, cwd=home, stdout=subprocess.DEVNULL, **drop)


def psql(text):
    """Runs commands, and gives what they print, without head and padding."""
    words = [os.path.join(programs, "psql"), "-qAtX", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(port), "-U", "plimsoll", "-d", "postgres"]
    return subprocess.run(words, input=text, text=True, check=True, stdout=subprocess.PIPE).stdout.strip()


data = os.path.join(home, "data")
as_owner("initdb", "-D", data, "-A", "trust", "-U", "plimsoll", "--locale=C", "-E", "UTF8", "--no-sync")
as_owner("pg_ctl", "-D", data, "-l", os.path.join(home, "log"), "-w", "-o", f"-p {port} -k {home} -c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=1GB -c work_mem=512MB -c max_wal_size=8GB", "start")
with open(os.path.join(data, "postmaster.pid")) as file:
    server = int(file.readline())
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
    with run.timed("run", lambda: [server]):
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
    as_owner("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    subprocess.run(["rm", "-r", home], check=True)
