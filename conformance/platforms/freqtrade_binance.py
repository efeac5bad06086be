#!/usr/bin/env python3
"""PLIMSOLL/1 for freqtrade: the liquidation price that it reckons for Binance when it trades dry, without a network.

What freqtrade is given is what it gives itself: the collateral of a trade as its stake, the wallet less nothing in cross
mode, the mark prices of the other trades. Its liquidation buffer, a setting, is 0."""
import json
import logging
import sys
from importlib.metadata import version
from types import SimpleNamespace

logging.disable(logging.CRITICAL)
from freqtrade.enums import MarginMode, RunMode, TradingMode  # noqa: E402
from freqtrade.exchange import Binance  # noqa: E402

START = {
    "plimsoll": 1,
    "implementation": {"name": "freqtrade (Binance)", "version": version("freqtrade"), "language": "Python", "homepage": "https://www.freqtrade.io"},
    "capabilities": {"modes": ["cross", "isolated"], "asks": ["assess"], "supports": ["binance", "liquidation_price"], "batch": 50, "maxInFlight": 8,
                     "arithmetic": "binary64", "decisions": [], "numbers": ["positions.*.liquidationPrice"]},
}


def exchange(snapshot, mode):
    instruments = {i["symbol"]: i for i in snapshot["instruments"]}
    tiers = {symbol: [{"minNotional": float(t["minNotional"]), "maintenanceMarginRate": float(t["maintenanceMarginRate"]), "maintAmt": float(t["maintenanceAmount"])} for t in i["tiers"]]
             for symbol, i in instruments.items()}
    made = Binance.__new__(Binance)  # its constructor would ask the venue for its markets
    made._config = {"dry_run": True, "runmode": RunMode.DRY_RUN}
    made._leverage_tiers, made.liquidation_buffer = tiers, 0.0
    made.trading_mode, made.margin_mode = TradingMode.FUTURES, MarginMode(mode)
    made.exchange_has = lambda _: True
    made.fetch_funding_rates = lambda pairs: {pair: {"markPrice": float(instruments[pair]["markPrice"])} for pair in pairs}
    made.__class__ = type("Offline", (Binance,), {"__del__": lambda _: None})
    return made


def trade(position):
    amount, rate, leverage = float(position["contracts"]), float(position["entryPrice"]), float(position["leverage"])
    return SimpleNamespace(id=position["id"], pair=position["symbol"], amount=amount, open_rate=rate, leverage=leverage, stake_amount=amount * rate / leverage, is_short=position["side"] == "short")


def answer(question):
    snapshot = question["snapshot"]
    if any(float(p["contracts"]) == 0 for p in snapshot["positions"]):
        return {"unsupported": ["a position of size 0, which is no trade to freqtrade"]}
    if any(i["contractSize"] != "1" for i in snapshot["instruments"]):
        return {"unsupported": ["contracts that are not one coin each"]}
    wallet = float(snapshot["account"]["balances"][0]["walletBalance"])
    numbers = {}
    for position in snapshot["positions"]:
        one, cross = trade(position), position["marginMode"] == "cross"
        others = [trade(each) for each in snapshot["positions"] if each["marginMode"] == "cross"] if cross else []
        price = exchange(snapshot, position["marginMode"]).get_liquidation_price(
            pair=one.pair, open_rate=one.open_rate, is_short=one.is_short, amount=one.amount, stake_amount=one.stake_amount,
            leverage=one.leverage, wallet_balance=wallet if cross else float(position["margin"]), open_trades=others)
        numbers[f"positions.{one.id}.liquidationPrice"] = "none" if price is None else f"{price:.12f}"
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
