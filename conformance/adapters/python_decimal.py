#!/usr/bin/env python3
"""PLIMSOLL/1 in Python: cross and isolated margin of the reference policy in decimals, without any dependency."""
import json, sys
from decimal import Decimal, getcontext

getcontext().prec, POOL = 60, ("equity", "equityForOpening", "initialMargin", "maintenanceMargin", "available")
START = {
    "plimsoll": 1,
    "implementation": {"name": "reference adapter in Python", "version": "1", "language": "Python"},
    "capabilities": {
        "modes": ["cross", "isolated"], "asks": ["assess"], "supports": ["bonus", "orders", "options", "inverse"], "batch": 100, "maxInFlight": 64, "arithmetic": "decimal",
        "decisions": ["account.status", "pools.*.status", "positions.*.status", "positions.*.pool", "orders.*.pool"],
        "numbers": [f"pools.*.{name}" for name in POOL] + [f"positions.*.{name}" for name in ("notional", "unrealizedPnl", "initialMargin", "maintenanceMargin")] + ["orders.*.initialMargin"],
    },
}
SEVERITY = ["healthy", "warning", "cannot_decide", "liquidatable"]  # what cannot be decided may be all but the worst
number = lambda thing, key: Decimal(thing[key])  # a KeyError is something that the snapshot does not say

def worth(thing, instrument, price):
    size = number(thing, "contracts") * number(instrument, "contractSize")
    return size / price if instrument["contract"] == "inverse" else size * price * (number(instrument, "quantoMultiplier") if instrument["contract"] == "quanto" else 1)

def margins(position, instrument):
    notional = worth(position, instrument, number(instrument, "markPrice"))
    cost = number(position, "entryNotional") if "entryNotional" in position else worth(position, instrument, number(position, "entryPrice"))
    tier = next(t for t in instrument["tiers"] if "maxNotional" not in t or notional <= number(t, "maxNotional"))
    return {
        "notional": notional,
        "unrealizedPnl": notional - cost if (position["side"] == "long") != (instrument["contract"] == "inverse") else cost - notional,
        "initialMargin": notional / number(position, "leverage"),
        "maintenanceMargin": notional * number(tier, "maintenanceMarginRate") - number(tier, "maintenanceAmount"),
    }

def assess(snapshot):
    instruments = {i["symbol"]: i for i in snapshot.get("instruments", [])}
    pools, decisions, numbers, home, alone, zero = {}, {}, {}, {}, {}, Decimal(0)
    counts = snapshot.get("selectors", {}).get("bonus", "yes") == "yes"
    for b in snapshot["account"].get("balances", []):
        if number(b, "walletBalance") or number(b, "bonus"):  # a pool without positions, orders and money is none
            pools[f"cross:{b['asset']}"] = [number(b, "walletBalance") + (number(b, "bonus") if counts else 0), number(b, "walletBalance"), zero, zero]
    for p in snapshot.get("positions", []):
        instrument, cross = instruments[p["symbol"]], p["marginMode"] == "cross"
        pool, found = f"cross:{instrument['settle']}" if cross else f"isolated:{p['id']}", margins(p, instrument)
        own = found["unrealizedPnl"] + (0 if cross else number(p, "margin"))
        pools[pool] = [a + b for a, b in zip(pools.get(pool, [zero] * 4), (own, own, found["initialMargin"], found["maintenanceMargin"]))]
        decisions[f"positions.{p['id']}.pool"] = home[p["id"]] = pool
        alone |= {} if cross else {(p["symbol"], p["side"]): pool, p["symbol"]: pool}
        numbers.update({f"positions.{p['id']}.{name}": value for name, value in found.items()})
    for o in snapshot.get("orders", []):
        instrument, own = instruments[o["symbol"]], alone.get((o["symbol"], o["side"])) or alone.get(o["symbol"]) or f"isolated:order {o['id']}"
        pool = f"cross:{instrument['settle']}" if o["marginMode"] == "cross" else own
        decisions[f"orders.{o['id']}.pool"] = pool
        numbers[f"orders.{o['id']}.initialMargin"] = value = zero if o["reduceOnly"] else worth(o, instrument, number(o, "price")) / number(o, "leverage")
        pools.setdefault(pool, [zero] * 4)[2] += value
    outside = {decisions[f"{kind}.{one['id']}.pool"] for kind in ("positions", "orders") for one in snapshot.get(kind, []) if instruments[one["symbol"]]["contract"] == "quanto"}  # the policy is about linear and inverse contracts
    for pool, (equity, opening, initial, maintenance) in pools.items():
        decisions[f"pools.{pool}.status"] = SEVERITY[2 if pool in outside else 0 if pool.startswith("isolated:order ") else 3 if equity < maintenance else 1 if maintenance >= Decimal("0.8") * equity else 0]  # an order alone waits for its position
        for name, value in zip(POOL, (equity, opening, initial, maintenance, max(zero, opening - initial))):
            numbers[f"pools.{pool}.{name}"] = value
    decisions |= {f"positions.{p}.status": decisions[f"pools.{pool}.status"] for p, pool in home.items()}
    decisions["account.status"] = max((word for path, word in decisions.items() if path.startswith("pools.")), key=SEVERITY.index, default="healthy")
    return {"decisions": decisions, "numbers": {path: format(value, "f") for path, value in numbers.items()}}

def answer(question):
    try:
        return assess(question["snapshot"])
    except (KeyError, StopIteration) as gap:
        return {"unsupported": [f"a snapshot without {gap}" if gap.args else "a value above the last tier"]}

def serve(start, answer):
    for message in map(json.loads, sys.stdin):
        if message["cmd"] == "stop": break
        said = {
            "start": lambda: start, "configure": lambda: {"ok": True}, "run": lambda: {"seq": message["seq"], **answer(message)},
            "batch": lambda: {"seq": message["seq"], "results": [answer(each) for each in message["questions"]]},
        }[message["cmd"]]()
        print(json.dumps(said), flush=True)

if __name__ == "__main__": serve(START, answer)
