"""What a liquidation of the reference policy closes and at which price, for python_plans.py."""
import python_decimal as assessed
from decimal import Decimal, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN
from python_charges import GRID, Unsupported
from python_fills import cut, parts, profit, realize

def tier_of(position, instrument):
    notional = assessed.worth(position, instrument, Decimal(instrument["markPrice"]))
    return next(i for i, t in enumerate(instrument["tiers"]) if "maxNotional" not in t or notional <= Decimal(t["maxNotional"]))

def down_a_tier(position, instrument):
    """What to close so that the rest is the largest lot of the tier below; in the lowest tier nothing."""
    tier, held, step = tier_of(position, instrument), Decimal(position["contracts"]), Decimal(instrument.get("amountStep", GRID))
    if tier == 0: return Decimal(0)
    low, high = 0, int(held / step) + 1  # so many steps fit, so many do not
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle * step < held and tier_of({**position, "contracts": middle * step}, instrument) < tier else (low, middle)
    return held - low * step

def at_bankruptcy(snapshot, pool, positions):
    """Price and profit of closing each, so that together they lose all equity: each from the mark its share by maintenance margin, put on the grid of amounts one after the other."""
    numbers, exact, rounded, fills = assessed.assess(snapshot)["numbers"], Decimal(0), Decimal(0), []
    needs = [Decimal(numbers[f"positions.{p['id']}.maintenanceMargin"]) for p in positions]
    if len(positions) > 1 and sum(needs) <= 0: raise Unsupported("shares of nothing")
    for position, need in zip(positions, needs):
        instrument, size = parts(snapshot, position)[0], Decimal(position["contracts"])
        share = Decimal(numbers[f"pools.{pool}.equity"]) * (need / sum(needs) if len(positions) > 1 else 1)
        exact += profit(snapshot, position, size, Decimal(instrument["markPrice"])) - share
        earned = exact.quantize(GRID, ROUND_HALF_EVEN) - rounded
        rounded += earned
        inverse = instrument["contract"] == "inverse"
        cost = Decimal(position["entryNotional"]) if "entryNotional" in position else assessed.worth(position, instrument, Decimal(position["entryPrice"]))
        value, units = cost + earned if inverse != (position["side"] == "long") else cost - earned, size * Decimal(instrument["contractSize"])
        if value <= 0: raise Unsupported("a price that is not above 0")
        price, tick = units / value if inverse else value / units, Decimal(instrument.get("tickSize", "0.00000001"))
        fills.append((position, size, (price / tick).to_integral_value(ROUND_FLOOR if position["side"] == "short" else ROUND_CEILING) * tick, earned))
    return fills

def surplus(snapshot, position):
    """What is left in a pool whose last position was sold goes to the fund: isolated margin, or the equity that wallet and bonus hold."""
    _, balance = parts(snapshot, position)
    equity = Decimal(position["margin"]) if position["marginMode"] == "isolated" else Decimal(assessed.assess(snapshot)["numbers"].get(f"pools.cross:{balance['asset']}.equity", 0))
    if equity > 0: raise Unsupported("a surplus")

def closed(snapshot, pool, held, effect, fills):
    """The steps of fills that are made at once, of those that a pool holds: all are cut, then profits are paid out, then losses paid."""
    for position, size, _, _ in fills: cut(position, size)
    payments = {p["id"]: [] for p, *_ in fills}
    for gains in (True, False):
        for position, _, _, earned in fills:
            if earned and (earned > 0) == gains: payments[position["id"]] += realize(snapshot, position, earned)
    for position, *_ in fills:
        if not position["contracts"]:
            if position is fills[-1][0] and not any(p["contracts"] for p in held): surplus(snapshot, position)
            snapshot["positions"].remove(position)
    return [({"effect": effect, "pool": pool, "position": p["id"]}, {"contracts": size, "price": price, "realizedPnl": earned}, payments[p["id"]]) for p, size, price, earned in fills]
