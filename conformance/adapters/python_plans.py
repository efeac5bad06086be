#!/usr/bin/env python3
"""PLIMSOLL/1 in Python: what a liquidation does under the reference policy, step by step, beside what python_permits.py answers."""
import copy
import python_decimal as assessed
import python_permits as permits
from decimal import Decimal, ROUND_HALF_EVEN
from python_charges import GRID, Unsupported
from python_cuts import at_bankruptcy, closed, down_a_tier
from python_fills import profit
from python_paths import left, paid, said

declared = permits.START["capabilities"]
START = {
    **permits.START,
    "implementation": {**permits.START["implementation"], "name": "reference adapter in Python, with charges, permissions and plans"},
    "capabilities": {**declared, "asks": declared["asks"] + ["liquidate"], "decisions": declared["decisions"] + ["steps.*"], "numbers": declared["numbers"] + ["steps.*"]},
}

def plan(snapshot, pool):
    """One step after the other until the pool is above its requirement; each with what stands afterwards."""
    while True:
        stands = assessed.assess(snapshot)
        equity, need = (Decimal(stands["numbers"].get(f"pools.{pool}.{name}", 0)) for name in ("equity", "maintenanceMargin"))
        positions, orders = ([one for one in snapshot.get(kind, []) if stands["decisions"][f"{kind}.{one['id']}.pool"] == pool] for kind in ("positions", "orders"))
        if not positions or equity >= need and pool.startswith("cross"): return
        steps, instruments = [], {i["symbol"]: i for i in snapshot["instruments"]}
        if orders and pool.startswith("cross"):
            snapshot["orders"] = [o for o in snapshot["orders"] if o not in orders]
            steps = [({"effect": "cancel_orders", "pool": pool, "orders": " ".join(o["id"] for o in orders)}, {}, [])]
        elif pool.startswith("cross"):
            worst = min(positions, key=lambda p: Decimal(stands["numbers"][f"positions.{p['id']}.unrealizedPnl"]))
            size, mark = down_a_tier(worst, instruments[worst["symbol"]]), Decimal(instruments[worst["symbol"]]["markPrice"])
            if size: steps = closed(snapshot, pool, positions, "reduce", [(worst, size, mark, profit(snapshot, worst, size, mark).quantize(GRID, ROUND_HALF_EVEN))])
        yield steps or closed(snapshot, pool, positions, "close", at_bankruptcy(snapshot, pool, positions))

def liquidate(snapshot):
    parts, done = [], set()
    while True:
        stands = assessed.assess(snapshot)["decisions"]
        statuses = {path.split(".", 1)[1].rsplit(".", 1)[0]: word for path, word in stands.items() if path.startswith("pools.")}
        if "cannot_decide" in statuses.values(): raise Unsupported("a contract that the policy is not about")
        due = next((pool for pool, word in statuses.items() if word == "liquidatable" and pool not in done), None)
        if due is None: break
        done.add(due)
        for steps in plan(snapshot, due):
            after = assessed.assess(snapshot)["decisions"].get(f"pools.{due}.status")
            for words, numbers, payments in steps:
                at = f"steps.{len(parts) // 2}"
                words = words | ({} if after is None else {"poolAfter.status": after})
                parts += [({f"{at}.{name}": word for name, word in words.items()}, {f"{at}.{name}": value for name, value in numbers.items()}), paid(f"{at}.payments", payments)]
    return said(*parts, ({}, {"steps.count": len(parts) // 2}), left(snapshot))

def answer(question):
    ask = question.get("ask", {"ask": "assess"})
    if ask["ask"] != "liquidate": return permits.answer(question)
    try:
        if "request" in ask: raise Unsupported("a liquidation that somebody asks for")
        return liquidate(copy.deepcopy(question["snapshot"]))
    except (KeyError, StopIteration, Unsupported) as gap:
        return {"unsupported": [f"a plan that needs {gap}"]}

if __name__ == "__main__": assessed.serve(START, answer)
