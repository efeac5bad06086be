"""What a fill does to an account of the reference policy, for python_permits.py and python_plans.py: contracts, entry price, profit or loss, fee, margin of an isolated position."""
import python_decimal as assessed
from decimal import Decimal, ROUND_UP
from python_charges import GRID, MARGIN, WALLET, Unsupported, settle

def of(things, key, value):
    return next(thing for thing in things if thing[key] == value)

def moved(balance, position, much, action):
    """Money from the wallet into a position's margin; out of it where it is below 0."""
    balance["walletBalance"], position["margin"] = Decimal(balance["walletBalance"]) - much, Decimal(position["margin"]) + much
    return balance["asset"], action, [(*((WALLET, MARGIN) if much > 0 else (MARGIN, WALLET)), abs(much))] if much else []

def parts(snapshot, position):
    instrument = of(snapshot["instruments"], "symbol", position["symbol"])
    return instrument, of(snapshot["account"]["balances"], "asset", instrument["settle"])

def profit(snapshot, position, size, price):
    """What closing so many contracts at a price earns over their share of the cost."""
    instrument, _ = parts(snapshot, position)
    value = assessed.worth({"contracts": size}, instrument, price)
    cost = Decimal(position["entryNotional"]) * size / Decimal(position["contracts"]) if "entryNotional" in position else assessed.worth({"contracts": size}, instrument, Decimal(position["entryPrice"]))
    return value - cost if (position["side"] == "long") != (instrument["contract"] == "inverse") else cost - value

def fee(snapshot, position, size, price):
    instrument, _ = parts(snapshot, position)
    due = assessed.worth({"contracts": size}, instrument, price) * Decimal(instrument["takerFeeRate"])
    if due < 0: raise Unsupported("a rebate")
    return [settle(snapshot, {"asset": instrument["settle"], "position": position["id"], "purpose": "trading_fee", "amount": due})] if due else []

def realize(snapshot, position, earned):
    instrument, _ = parts(snapshot, position)
    gains = {"purpose": "realized_profit", "direction": "receive"} if earned >= 0 else {"purpose": "realized_loss"}
    return [settle(snapshot, {"asset": instrument["settle"], "position": position["id"], "amount": abs(earned), **gains})]

def cut(position, size):
    held = Decimal(position["contracts"])
    if "entryNotional" in position: position["entryNotional"] = Decimal(position["entryNotional"]) * (held - size) / held
    position["contracts"] = held - size

def decrease(snapshot, position, size, price, action):
    """Less of a position: what it earned or lost, the fee, then the margin of what was closed, less what these took of it; one without contracts is gone."""
    (_, balance), held, margin, earned = parts(snapshot, position), Decimal(position["contracts"]), Decimal(position.get("margin", 0)), profit(snapshot, position, size, price)
    cut(position, size)
    settled = realize(snapshot, position, earned) + fee(snapshot, position, size, price)
    if position["marginMode"] == "isolated":
        rest = Decimal(position["margin"])
        released = rest if size == held else min(rest, (margin * size / held + min(Decimal(0), rest - margin)).quantize(GRID))
        if released > 0: settled.append(moved(balance, position, -released, action))
    if size == held: snapshot["positions"].remove(position)
    return settled

def increase(snapshot, position, size, price, leverage, action):
    """More of a position: the entry is averaged, an isolated one takes value ÷ leverage from the wallet, then the fee. Beside it, whether the wallet had too little."""
    (instrument, balance), held = parts(snapshot, position), Decimal(position["contracts"])
    if "entryNotional" in position or held and instrument["contract"] == "inverse": raise Unsupported("an average that may be no price")
    value = assessed.worth({"contracts": size}, instrument, price)
    position["entryPrice"], position["contracts"] = (Decimal(position.get("entryPrice", 0)) * held + price * size) / (held + size), held + size
    if position["marginMode"] == "cross": return fee(snapshot, position, size, price), False
    settled = [moved(balance, position, (value / leverage).quantize(GRID, ROUND_UP), action)]
    return settled + fee(snapshot, position, size, price), Decimal(balance["walletBalance"]) < 0
