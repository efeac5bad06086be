#!/usr/bin/env python3
"""PLIMSOLL/1 for NautilusTrader: margins by the model that its margin accounts use unless they are told otherwise, and unrealized
profit. Each instrument is given the rate of the tier that the position is in; Nautilus has one rate an instrument and no tiers.
`python nautilus_margin.py standard` asks its other model."""
import json
import sys
from decimal import Decimal
from importlib.metadata import version

from nautilus_trader.accounting.margin_models import LeveragedMarginModel, StandardMarginModel
from nautilus_trader.model.currencies import BTC, USDT
from nautilus_trader.model.enums import PositionSide
from nautilus_trader.model.identifiers import InstrumentId, Symbol, Venue
from nautilus_trader.model.instruments import CryptoPerpetual
from nautilus_trader.model.objects import Price, Quantity

STANDARD = "standard" in sys.argv
MODEL = StandardMarginModel() if STANDARD else LeveragedMarginModel()
START = {
    "plimsoll": 1,
    "implementation": {"name": f"nautilus_trader ({type(MODEL).__name__})", "version": version("nautilus_trader"), "language": "Python, Cython, Rust", "homepage": "https://nautilustrader.io"},
    "capabilities": {"modes": ["cross", "isolated"], "asks": ["assess"], "supports": ["binance", "margins"], "batch": 50, "maxInFlight": 8, "arithmetic": "decimal, rounded to the currency",
                     "decisions": [], "numbers": ["positions.*.notional", "positions.*.initialMargin", "positions.*.maintenanceMargin"]},
}


def tier(instrument, notional):
    return next(t for t in reversed(instrument["tiers"]) if notional >= Decimal(t["minNotional"]))


def perpetual(instrument, rate, leverage):
    symbol = Symbol("BTCUSDT-PERP")
    return CryptoPerpetual(
        instrument_id=InstrumentId(symbol, Venue("VENUE")), raw_symbol=symbol, base_currency=BTC, quote_currency=USDT, settlement_currency=USDT, is_inverse=False,
        price_precision=8, size_precision=8, price_increment=Price.from_str("0.00000001"), size_increment=Quantity.from_str("0.00000001"),
        # What an initial margin is of: the whole value, divided by the leverage; of the other model, the share itself.
        margin_init=1 / leverage if STANDARD else Decimal(1), margin_maint=rate,
        maker_fee=Decimal(0), taker_fee=Decimal(0), ts_event=0, ts_init=0)


def answer(question):
    snapshot, numbers = question["snapshot"], {}
    instruments = {i["symbol"]: i for i in snapshot["instruments"]}
    for p in snapshot["positions"]:
        instrument, leverage = instruments[p["symbol"]], Decimal(p["leverage"])
        mark, size = Decimal(instrument["markPrice"]), Decimal(p["contracts"])
        made = perpetual(instrument, Decimal(tier(instrument, mark * size)["maintenanceMarginRate"]), leverage)
        quantity, price, at = Quantity(size, 8), Price(mark, 8), f"positions.{p['id']}"
        side = PositionSide.LONG if p["side"] == "long" else PositionSide.SHORT
        found = {
            "notional": made.notional_value(quantity, price),
            "initialMargin": MODEL.calculate_margin_init(made, quantity, price, leverage),
            "maintenanceMargin": MODEL.calculate_margin_maint(made, side, quantity, price, leverage),
        }
        numbers.update({f"{at}.{name}": format(money.as_decimal(), "f") for name, money in found.items()})
    return {"decisions": {}, "numbers": numbers}


for line in sys.stdin:
    message = json.loads(line)
    if message["cmd"] == "stop":
        break
    said = {
        "start": lambda: START,
        "configure": lambda: {"ok": True},
        "run": lambda: {"seq": message["seq"], **answer(message)},
        "batch": lambda: {"seq": message["seq"], "results": [answer(each) for each in message["questions"]]},
    }[message["cmd"]]()
    print(json.dumps(said), flush=True)
