"""What a trader asks to do, done to an account of the reference policy, for python_permits.py: what is paid for it, and whether the policy allows what it leaves."""
import copy
import python_decimal as assessed
from decimal import Decimal
from python_charges import WALLET, Unsupported
from python_fills import decrease, increase, moved, of, parts

def figure(snapshot, pool, name): return Decimal(assessed.assess(snapshot)["numbers"].get(f"pools.{pool}.{name}", 0))
def covered(snapshot, pool): return figure(snapshot, pool, "equityForOpening") >= figure(snapshot, pool, "initialMargin")
def wallet(snapshot, asset): return Decimal(of(snapshot["account"]["balances"], "asset", asset)["walletBalance"])

def deed(snapshot, request, size):
    """The account once so much of it is done, in the snapshot itself: what was paid, and whether the policy allows it."""
    action, before = request["action"], copy.deepcopy(snapshot)
    if action in ("deposit", "withdraw"):
        balance, asset = of(snapshot["account"]["balances"], "asset", request["asset"]), request["asset"]
        balance["walletBalance"] = Decimal(balance["walletBalance"]) + (size if action == "deposit" else -size)
        ends = ("outside", WALLET) if action == "deposit" else (WALLET, "outside")
        return [(asset, action, [(*ends, size)] if size else [])], action == "deposit" or covered(snapshot, f"cross:{asset}")
    if action == "cancel_order":
        snapshot["orders"].remove(of(snapshot["orders"], "id", request["order"]))
        return [], True
    if action == "place_order":
        asset = of(snapshot["instruments"], "symbol", request["symbol"])["settle"]
        order = {"id": request.get("order", f"order {len(snapshot.get('orders', [])) + 1}"), "reduceOnly": False, **{key: value for key, value in request.items() if key not in ("action", "order", "by")}, "contracts": size}
        snapshot.setdefault("orders", []).append(order)
        if order["marginMode"] == "cross": return [], covered(snapshot, f"cross:{asset}")
        return [], figure(snapshot, f"cross:{asset}", "available") >= Decimal(assessed.assess(snapshot)["numbers"][f"orders.{order['id']}.initialMargin"])
    alike = lambda p: all(p[key] == request[key] for key in ("symbol", "marginMode", "side"))
    position = of(snapshot["positions"], "id", request["position"]) if "position" in request else next(filter(alike, snapshot.setdefault("positions", [])), None)
    if position is None:
        position = {"id": "{symbol} {marginMode} {side}".format(**request), **{key: request[key] for key in ("symbol", "marginMode", "side", "leverage")}, "contracts": Decimal(0), **({"margin": Decimal(0)} if request["marginMode"] == "isolated" else {})}
        if size: snapshot["positions"].append(position)
    instrument, balance = parts(snapshot, position)
    asset, mode = instrument["settle"], position["marginMode"]
    free, pool = figure(before, f"cross:{asset}", "available"), f"cross:{asset}" if mode == "cross" else f"isolated:{position['id']}"
    if action == "add_margin": return [moved(balance, position, size, action)], size <= free
    if action == "remove_margin": return [moved(balance, position, -size, action)], covered(snapshot, pool)
    price = Decimal(request.get("price", instrument["markPrice"]))
    if action in ("reduce", "close"): return decrease(snapshot, position, size, price, action) if size else [], True
    if request.get("leverage", position["leverage"]) != position["leverage"]: raise Unsupported("a trade at another leverage")
    settled, short = increase(snapshot, position, size, price, Decimal(position["leverage"]), action) if size else ([], False)
    return settled, covered(snapshot, pool) and not short and (mode == "cross" or free >= wallet(before, asset) - wallet(snapshot, asset))
