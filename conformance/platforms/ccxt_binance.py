#!/usr/bin/env python3
"""PLIMSOLL/1 for ccxt: the liquidation price that its class for Binance reckons where it reads positions from the venue's account
endpoint (`fetch_positions(params={"method": "account"})`), which sends none. The venue's answer is made from the snapshot: wallets,
profits, margins as Binance's page has them, and the table of brackets; no network is used."""
import json
import sys
from decimal import Decimal, getcontext

import ccxt

getcontext().prec = 60
START = {
    "plimsoll": 1,
    "implementation": {"name": "ccxt (binance, account positions)", "version": ccxt.__version__, "language": "Python", "homepage": "https://docs.ccxt.com"},
    "capabilities": {"modes": ["cross", "isolated"], "asks": ["assess"], "supports": ["binance", "liquidation_price"], "batch": 50, "maxInFlight": 8,
                     "arithmetic": "decimal, eighteen decimals", "decisions": [], "numbers": ["positions.*.liquidationPrice"]},
}


def exchange(instruments):
    made = ccxt.binance()
    made.set_markets([
        {"id": i["base"] + i["settle"], "symbol": i["symbol"], "base": i["base"], "quote": i["quote"], "settle": i["settle"], "type": "swap", "swap": True, "spot": False, "contract": True,
         "linear": True, "inverse": False, "contractSize": 1.0, "precision": {"price": "0.00000001", "amount": "0.001"}} for i in instruments.values()])
    made.options["leverageBrackets"] = {i["symbol"]: [[t["minNotional"], t["maintenanceMarginRate"]] for t in i["tiers"]] for i in instruments.values()}
    return made


def payload(position, instrument):
    """A position as the venue's account endpoint has it: sizes are negative for shorts."""
    sign = 1 if position["side"] == "long" else -1
    size, mark, entry = sign * Decimal(position["contracts"]), Decimal(instrument["markPrice"]), Decimal(position["entryPrice"])
    value = abs(size) * mark
    tier = next(t for t in reversed(instrument["tiers"]) if value >= Decimal(t["minNotional"]))
    return {
        "symbol": instrument["base"] + instrument["settle"], "positionSide": "BOTH", "isolated": position["marginMode"] == "isolated", "positionAmt": format(size, "f"),
        "entryPrice": position["entryPrice"], "leverage": position["leverage"], "notional": format(size * mark, "f"), "unrealizedProfit": format(size * (mark - entry), "f"),
        "initialMargin": format(value / Decimal(position["leverage"]), ".8f"), "maintMargin": format(value * Decimal(tier["maintenanceMarginRate"]) - Decimal(tier["maintenanceAmount"]), ".8f"),
        "isolatedWallet": position.get("margin", "0"), "updateTime": 0,
    }


def answer(question):
    snapshot = question["snapshot"]
    instruments = {i["symbol"]: i for i in snapshot["instruments"]}
    if any(i["contractSize"] != "1" for i in instruments.values()):
        return {"unsupported": ["contracts that are not one coin each"]}
    positions = [payload(p, instruments[p["symbol"]]) for p in snapshot["positions"]]
    profit = sum((Decimal(p["unrealizedProfit"]) for p in positions if not p["isolated"]), Decimal(0))
    assets = [{"asset": b["asset"], "crossWalletBalance": b["walletBalance"], "crossUnPnl": format(profit, "f")} for b in snapshot["account"]["balances"]]
    found = exchange(instruments).parse_account_positions({"assets": assets, "positions": positions})
    prices = {f"positions.{asked['id']}.liquidationPrice": each["liquidationPrice"] for asked, each in zip(snapshot["positions"], found, strict=True)}
    return {"decisions": {}, "numbers": {path: "none" if price is None else f"{price:.12f}" for path, price in prices.items()}}


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
