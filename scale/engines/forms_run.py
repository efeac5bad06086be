"""
Policies of `scale/forms`, in as many styles, on one engine: `ENGINE FOLDER WORK`, and behind them the names of those that are meant, else all. Accounts are wild; whoever has no ambiguous row must stand as the exact engine has it, and
whoever the exact engine cannot read or decide must have one.
"""
import csv
import json
import os
import sys
from common import statements_of
from engines import open_engine

name, folder, work = sys.argv[1:4]
total = {"engine": name, "policies": 0, "accounts": 0, "certain": 0, "wrong": 0}
problems = []
with open_engine(name, work) as engine:
    for policy in sys.argv[4:] or sorted(os.listdir(folder)):
        base = os.path.join(folder, policy)
        with open(os.path.join(base, "script.json")) as file:
            script = json.load(file)[name]
        found = engine.decisions(statements_of(script["tables"]), statements_of(script["decide"]), {table[:-4]: os.path.join(base, table) for table in os.listdir(base) if table.endswith(".csv") and table != "truth.csv"})
        truth, seen, open_ = {}, {}, set()
        with open(os.path.join(base, "truth.csv"), newline="") as file:
            for row in csv.DictReader(file):
                truth.setdefault(row["account_id"], set()).add((row["pool"], row["status"]))
        with open(os.path.join(base, "accounts.csv"), newline="") as file:
            everybody = {row["account_id"] for row in csv.DictReader(file)}
        for account, pool, status, ambiguous in found:
            seen.setdefault(account, set()).add((pool, status))
            if int(ambiguous) == 1:
                open_.add(account)
        wrong = [account for account in sorted(everybody - open_) if truth.get(account, set()) != seen.get(account, set())]
        # What no stage reads is looked at by the exact engine alone: such an account is certain here, and no snapshot there.
        unread = [account for account in wrong if truth.get(account) == {("", "rejected")}]
        wrong = [account for account in wrong if account not in unread]
        total = {**total, "policies": total["policies"] + 1, "accounts": total["accounts"] + len(everybody), "certain": total["certain"] + len(everybody - open_), "wrong": total["wrong"] + len(wrong)}
        print(f"{name} {policy}: {len(everybody)} accounts, {len(everybody - open_)} certain, {len(wrong)} wrong, {len(unread)} with cells that are no snapshot and are not read; {len(script['gaps'])} gaps", flush=True)
        problems += [(policy, account, sorted(truth.get(account, set())), sorted(seen.get(account, set()), key=str)) for account in wrong]
print(json.dumps(total), flush=True)
if problems:
    sys.exit("not as the engine decides: " + "\n".join(map(str, problems[:10])))
