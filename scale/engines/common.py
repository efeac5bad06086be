"""What the programs of all engines share: the parts of a script, the exact core, and the comparison with the truth."""
import hashlib
import json
import os
import re
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TABLES = ["accounts", "balances", "positions", "orders", "instruments", "tiers"]
HELD = TABLES[:4]


def statements_of(text):
    """The statements of a script, without their comments; each ends with a semicolon at the end of a line."""
    for statement in text.split(";\n"):
        body = "\n".join(line for line in statement.split("\n") if not line.startswith("--")).strip()
        if body:
            yield body


class Run:
    """One engine on one set of accounts: `POLICY DATA WORK REPORT` on the command line."""

    def __init__(self, dialect):
        self.dialect = dialect
        self.policy, self.data, self.work, self.report = sys.argv[1:5]
        os.makedirs(self.work, exist_ok=True)
        self.figures = {"engine": dialect, "data": os.path.basename(self.data)}

    def part(self, name):
        return plimsoll(["sql", self.policy, "--dialect", self.dialect, "--tiers", "10", "--part", name])

    def statements(self, name):
        """The statements of a part, without their comments; each ends with a semicolon at the end of a line."""
        return statements_of(self.part(name))

    def csv(self, table):
        return os.path.join(self.data, table + ".csv")

    def open(self, table):
        """Where rows that were left open are written for the exact core."""
        folder = os.path.join(self.work, "open")
        os.makedirs(folder, exist_ok=True)
        return os.path.join(folder, table + ".csv")

    def timed(self, what, processes=None):
        """Seconds of the clock, and with `processes`, which gives their ids, of processors: the same on a busy machine."""
        return Timed(self.figures, what, processes)

    def exact(self):
        """Has the exact core decide what stands in `open`; the file of its answers. Where another engine left the very same rows open in this job, its answers are those."""
        for table in ("instruments", "tiers"):
            with open(self.csv(table)) as given, open(self.open(table), "w") as copy:
                copy.write(given.read())
        kept = os.path.join(os.path.dirname(self.data), "answers")
        os.makedirs(kept, exist_ok=True)
        answers = os.path.join(kept, self.asked() + ".csv")
        if not os.path.exists(answers):
            with self.timed("exact core"), open(answers + ".part", "w") as out:
                subprocess.run(["node", os.path.join(ROOT, "dist/cli/main.js"), "sql", self.policy, "--exact", os.path.join(self.work, "open")], stdout=out, check=True)
            os.rename(answers + ".part", answers)
        return answers

    def asked(self):
        """A digest of the policy's name and of the rows that were left open, in any order; a cell in quotes is the same cell, but an empty one in quotes is no absent one."""
        digest = hashlib.sha256(self.policy.encode())
        for table in TABLES:
            with open(self.open(table)) as rows:
                for line in sorted(re.sub(r'"([^",\\]+)"', r"\1", line.rstrip("\r\n")) for line in rows):
                    digest.update(line.encode() + b"\n")
            digest.update(b"\n")
        return digest.hexdigest()

    def judge(self, decided, unsettled, problems):
        """Compares lines `account_id,pool,status` without a head with the truth; any difference ends the program with code 1."""
        if int(unsettled) != 0:
            sys.exit(f"{self.dialect}: {unsettled} accounts are not settled")
        if int(problems) != 0:
            sys.exit(f"{self.dialect}: plimsoll_problems has {problems} rows")
        truth, found = os.path.join(self.data, "truth.sorted"), decided + ".sorted"
        if not os.path.exists(truth):
            sort(self.csv("truth"), truth, head=True)
        sort(decided, found)
        difference = subprocess.run(["diff", truth, found], capture_output=True, text=True).stdout
        self.figures["rows"] = count_lines(found)
        self.figures["wrong"] = sum(1 for line in difference.splitlines() if line.startswith("> ")) or (1 if difference else 0)
        with open(self.report, "a") as report:
            report.write(json.dumps(self.figures) + "\n")
        print(json.dumps(self.figures), flush=True)
        if difference:
            sys.exit(f"{self.dialect}: not as the engine decides:\n" + difference[:2000])


class Timed:
    def __init__(self, figures, what, processes):
        self.figures, self.what, self.processes = figures, what, processes

    def __enter__(self):
        self.start, self.work = time.time(), self.worked()

    def __exit__(self, *_):
        self.figures[self.what + " s"] = round(time.time() - self.start, 1)
        if self.processes is not None:
            self.figures[self.what + " cpu s"] = round(self.worked() - self.work, 1)

    def worked(self):
        return 0 if self.processes is None else sum(processor_seconds(pid) for pid in self.processes())


def processor_seconds(pid):
    """What a process has worked, and those of its children that have ended."""
    try:
        with open(f"/proc/{pid}/stat") as stat:
            fields = stat.read().rsplit(") ", 1)[1].split(" ")
    except FileNotFoundError:
        return 0
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")


def plimsoll(words):
    return subprocess.run(["node", os.path.join(ROOT, "dist/cli/main.js"), *words], capture_output=True, text=True, check=True).stdout


def sort(path, to, head=False):
    command = f"{'tail -n +2' if head else 'cat'} \"$0\" | tr -d '\\r\"' | LC_ALL=C sort -S 512M > \"$1\""
    subprocess.run(["bash", "-c", command, path, to], check=True)


def count_lines(path):
    with open(path, "rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))


def doubles(rows):
    """How many of `(text, bits)` an engine reads otherwise than JavaScript does."""
    return sum(1 for given, read in rows if int(given) != int(read))
