"""
Apache Spark: a cluster of two executor processes on this machine (`local-cluster`), one of which is killed while the decisions are made. What it had
done is lost with it, its shuffle files too; Spark does it again, and the answer must be the same.
"""
import os
import shutil
import signal
import struct
import subprocess
import threading
import time
from pyspark.sql import SparkSession
from common import HELD, TABLES, Run, doubles

run = Run("spark")
shutil.rmtree(os.path.join(run.work, "tables"), ignore_errors=True)
with run.timed("start"):
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1536]").appName("plimsoll")
        .config("spark.ui.enabled", "false").config("spark.executor.memory", "1536m").config("spark.driver.memory", "2g")
        .config("spark.sql.shuffle.partitions", "8").config("spark.local.dir", os.path.join(run.work, "spark-local"))
        # A worker starts another executor in the place of the one that died; the tasks of one that is gone are done again.
        .config("spark.task.maxFailures", "8").getOrCreate()
    )
context = spark.sparkContext
context.setLogLevel("ERROR")
run.figures["version"] = spark.version


def each(name):
    for statement in run.statements(name):
        spark.sql(statement)


def columns(table):
    with open(run.csv(table)) as file:
        return file.readline().strip().split(",")


def parquet(frame, name):
    """Writes what `frame` holds, and has its files stand in its place."""
    path = os.path.join(run.work, "tables", name)
    frame.write.mode("overwrite").parquet(path)
    spark.read.parquet(path).createOrReplaceTempView("plimsoll_" + name)


def processes():
    """Processes that this driver has started, by their ids, with their command lines."""
    children = {}
    for line in subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True).stdout.splitlines():
        pid, parent, words = line.split(None, 2)
        children.setdefault(int(parent), []).append((int(pid), words))
    found, below = {}, [os.getpid()]
    while below:
        for pid, words in children.get(below.pop(), []):
            below.append(pid)
            found[pid] = words
    return found


def executors():
    return [pid for pid, words in processes().items() if "CoarseGrainedExecutorBackend" in words and "java" in words.split(None, 1)[0]]


killed = []


def kill_one():
    """Kills an executor as soon as some tasks of the decisions are done and others are not."""
    tracker = context.statusTracker()
    while not killed:
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info is not None and 0 < info.numCompletedTasks < info.numTasks and executors():
                killed.append(executors()[0])
                os.kill(killed[0], signal.SIGKILL)
                return
        time.sleep(0.02)


with run.timed("load"):
    for table in TABLES:
        schema = ", ".join(f"{name} {'INT' if name == 'tier' else 'STRING'}" for name in columns(table))
        parquet(spark.read.csv(run.csv(table), header=True, schema=schema), table)
read = spark.read.csv(run.csv("decimals"), header=True, schema="decimal STRING, bits BIGINT").selectExpr("bits", "CAST(decimal AS DOUBLE)").collect()
run.figures["decimals read otherwise"] = doubles((bits, struct.unpack(">q", struct.pack(">d", value))[0]) for bits, value in read)
with run.timed("views"):
    each("decide")
before = set(executors())
killer = threading.Thread(target=kill_one, daemon=True)
killer.start()
with run.timed("run"):
    parquet(spark.table("plimsoll_decisions"), "run")
if not killed:
    raise SystemExit("spark: the run was over before an executor could be killed")
run.figures["executors"] = len(before)
run.figures["executors killed"] = len(killed)
with run.timed("run again, nobody killed", processes):
    parquet(spark.table("plimsoll_decisions"), "run_again")
spark.createDataFrame([], "account_id STRING, pool STRING, mode STRING, status STRING").createOrReplaceTempView("plimsoll_exact")
each("settle")
run.figures["accounts"] = spark.table("plimsoll_accounts").count()
run.figures["positions"] = spark.table("plimsoll_positions").count()
# Sums in another order differ in their last places, and with them w and bound; nothing else may.
run.figures["differs when run again"] = spark.sql("SELECT count(*) FROM plimsoll_run a JOIN plimsoll_run_again b ON a.account_id = b.account_id AND a.pool = b.pool WHERE a.ambiguous = 0 AND b.ambiguous = 0 AND a.status <> b.status").first()[0]
parquet(spark.table("plimsoll_ambiguous"), "ambiguous")
run.figures["open accounts"] = spark.table("plimsoll_ambiguous").count()


def to_file(frame, path, header):
    """One CSV file of what `frame` holds."""
    folder = path + ".parts"
    frame.coalesce(1).write.mode("overwrite").csv(folder, header=header, emptyValue="", nullValue="", escape='"')
    part = next(name for name in os.listdir(folder) if name.startswith("part-"))
    shutil.move(os.path.join(folder, part), path)


for table in HELD:
    to_file(spark.table("plimsoll_ambiguous_" + table), run.open(table), True)
parquet(spark.read.csv(run.exact(), header=True, schema="account_id STRING, pool STRING, mode STRING, status STRING"), "exact")
each("settle")
decided = os.path.join(run.work, "decided.csv")
to_file(spark.sql("SELECT account_id, pool, status FROM plimsoll_decided"), decided, False)
unsettled, problems = spark.table("plimsoll_unsettled").count(), spark.table("plimsoll_problems").count()
# A text with a line end behind it is no decimal, whatever a pattern's last sign takes for the end.
spark.createDataFrame([("1",), ("1\n",), ("1 ",), ("1e0",)], "given STRING").createOrReplaceTempView("texts")
form = "'^([0-9]{1,20}([.][0-9]{1,18})?)$(?![^x])'"
if spark.sql(f"SELECT count(*) FROM texts WHERE given RLIKE {form}").first()[0] != 1 or form not in run.part("decide"):
    raise SystemExit("spark: a text that is no decimal is taken for one")
spark.stop()
run.judge(decided, unsettled, problems)
