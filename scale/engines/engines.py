"""Engines that decide one policy after the other, each from its own tables: what `forms_run.py` asks. Spark, ClickHouse and DuckDB in this process, PostgreSQL from a folder of its own."""
import contextlib
import csv
import os
import shutil

DECISIONS = "SELECT account_id, pool, status, ambiguous FROM plimsoll_decisions"


def quoted_rows(path):
    """Head and rows of a CSV file; what is empty is absent."""
    with open(path, newline="") as file:
        rows = csv.reader(file)
        head = next(rows)
        return head, [[cell if cell != "" else None for cell in row] for row in rows if row]


class DuckDb:
    def __init__(self, work):
        import duckdb
        self.duckdb = duckdb

    def decisions(self, tables, decide, files):
        database = self.duckdb.connect()
        for statement in tables:
            database.execute(statement)
        for table, path in files.items():
            database.execute(f"COPY plimsoll_{table} FROM '{path}' (FORMAT csv, HEADER, QUOTE '\"', ESCAPE '\"', PARALLEL false)")
        for statement in decide:
            database.execute(statement)
        return database.execute(DECISIONS).fetchall()

    def close(self):
        pass


class ClickHouse:
    def __init__(self, work):
        from chdb import session
        self.base = os.path.join(work, "clickhouse")
        shutil.rmtree(self.base, ignore_errors=True)
        self.session = session.Session(self.base)

    def decisions(self, tables, decide, files):
        self.session.query("DROP DATABASE IF EXISTS forms")
        self.session.query("CREATE DATABASE forms")
        self.session.query("USE forms")
        for statement in tables:
            self.session.query(statement)
        for table, path in files.items():
            self.session.query(f"INSERT INTO plimsoll_{table} FROM INFILE '{path}' FORMAT CSVWithNames")
        for statement in decide:
            self.session.query(statement)
        out = os.path.join(self.base, "decisions.csv")
        self.session.query(f"{DECISIONS} INTO OUTFILE '{out}' TRUNCATE FORMAT CSVWithNames SETTINGS format_csv_null_representation = ''")
        return quoted_rows(out)[1]

    def close(self):
        self.session.close()


class Postgres:
    def __init__(self, work):
        from server import Server
        self.server = Server()

    def decisions(self, tables, decide, files):
        psql = self.server.psql
        psql("DROP SCHEMA IF EXISTS forms CASCADE; CREATE SCHEMA forms;")
        here = "SET search_path = forms;\n"
        psql(here + ";\n".join(tables) + ";")
        copies = []
        for table, path in files.items():
            copies.append(f"\\copy plimsoll_{table} FROM '{path}' WITH (FORMAT csv, HEADER)")
        psql(here + "\n".join(copies) + "\nANALYZE;")
        psql(here + ";\n".join(decide) + ";")
        out = os.path.join(self.server.home, "decisions.csv")
        psql(here + f"\\copy ({DECISIONS}) TO '{out}' WITH (FORMAT csv, HEADER)")
        return quoted_rows(out)[1]

    def close(self):
        self.server.stop()


class Spark:
    def __init__(self, work):
        from pyspark.sql import SparkSession
        self.work = work
        self.spark = (
            SparkSession.builder.master("local[2]").appName("forms").config("spark.ui.enabled", "false").config("spark.driver.memory", "2g")
            .config("spark.sql.shuffle.partitions", "2").config("spark.local.dir", os.path.join(work, "spark-local")).config("spark.sql.codegen.wholeStage", "false").config("spark.sql.adaptive.enabled", "false").getOrCreate()
        )
        self.spark.sparkContext.setLogLevel("ERROR")

    def decisions(self, tables, decide, files):
        spark = self.spark
        for table, path in files.items():
            head, rows = quoted_rows(path)
            schema = ", ".join(f"`{name}` {'INT' if name == 'tier' else 'STRING'}" for name in head)
            if "tier" in head:
                place = head.index("tier")
                rows = [[int(cell) if index == place else cell for index, cell in enumerate(row)] for row in rows]
            spark.createDataFrame(rows, schema).createOrReplaceTempView("plimsoll_" + table)
        for statement in decide:
            spark.sql(statement)
        return [tuple(row) for row in spark.sql(DECISIONS).collect()]

    def close(self):
        self.spark.stop()


@contextlib.contextmanager
def open_engine(name, work):
    os.makedirs(work, exist_ok=True)
    engine = {"duckdb": DuckDb, "clickhouse": ClickHouse, "postgres": Postgres, "spark": Spark}[name](work)
    try:
        yield engine
    finally:
        engine.close()
