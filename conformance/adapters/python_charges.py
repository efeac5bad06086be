#!/usr/bin/env python3
"""PLIMSOLL/1 in Python: who pays a charge under the reference policy, beside what python_decimal.py answers. One charge at a time; permissions and liquidation plans stay unsupported."""
import python_decimal as assessed
from decimal import Decimal, ROUND_DOWN, ROUND_HALF_EVEN

GRID = Decimal("0.00000001")
declared = assessed.START["capabilities"]
START = {
    **assessed.START,
    "implementation": {**assessed.START["implementation"], "name": "reference adapter in Python, with charges"},
    "capabilities": {**declared, "asks": ["assess", "charge"], "decisions": declared["decisions"] + ["payments.*", "charges.*", "after.*"], "numbers": declared["numbers"] + ["payments.*", "after.*"]},
}
WALLET, BONUS, MARGIN, FUND, DEBT = "balance.wallet_balance", "balance.bonus", "position.margin", "insurance_fund", "debt"
NEVER_BELOW, BORROWS = "down to 0", "as far as there is equity"
# Mode and purpose: whether the pool keeps its equity at 0 or above, who pays in turn, and who takes the rest.
PAYERS = {
    ("cross", "realized_loss"): (True, [(BONUS, NEVER_BELOW), (WALLET, BORROWS)], FUND),
    ("cross", "funding_fee"): (True, [(WALLET, NEVER_BELOW), (BONUS, NEVER_BELOW), (WALLET, BORROWS)], DEBT),
    ("cross", "trading_fee"): (True, [(WALLET, BORROWS)], DEBT),
    ("cross", "bonus_clawback"): (False, [(BONUS, NEVER_BELOW)], None),
    ("isolated", "realized_loss"): (True, [(MARGIN, NEVER_BELOW)], FUND),
    ("isolated", "funding_fee"): (False, [(MARGIN, NEVER_BELOW)], DEBT),
    ("isolated", "trading_fee"): (False, [(WALLET, NEVER_BELOW), (MARGIN, NEVER_BELOW)], DEBT),
}
VENUE = ("trading_fee", "bonus_clawback")

class Unsupported(Exception): pass

def charge(snapshot, due):
    position = next((p for p in snapshot.get("positions", []) if p["id"] == due.get("position")), None)
    if "position" in due and position is None: raise Unsupported("a charge for a position that is gone")
    mode, asset, purpose = position["marginMode"] if position else due["marginMode"], due["asset"], due["purpose"]
    balance = next((b for b in snapshot["account"]["balances"] if b["asset"] == asset), None)
    if balance is None or "funds" in snapshot or (mode == "isolated" and position is None): raise Unsupported("a charge without a wallet or a position, or with a fund of finite size")
    amount, bonus_counts = Decimal(due["amount"]).quantize(GRID, ROUND_HALF_EVEN), snapshot.get("selectors", {}).get("bonus", "yes") == "yes"
    buckets = {WALLET: Decimal(balance["walletBalance"]), BONUS: Decimal(balance["bonus"]), MARGIN: Decimal(position["margin"]) if mode == "isolated" else Decimal(0), DEBT: Decimal(balance.get("debt", "0"))}
    payments = []
    def pay(source, target, much):
        if much: payments.append((source, target, much))
    if purpose in ("realized_profit", "funding_fee") and due.get("direction") == "receive":
        pay("counterparty", WALLET, amount)
        buckets[WALLET] += amount
    elif (mode, purpose) not in PAYERS:
        return {"decisions": {"charges.0": "cannot_decide"}, "numbers": {}}
    else:
        keeps, payers, rest = PAYERS[mode, purpose]
        pool, target = f"cross:{asset}" if mode == "cross" else f"isolated:{position['id']}", "venue" if purpose in VENUE else "counterparty"
        equity = Decimal(assessed.assess(snapshot)["numbers"][f"pools.{pool}.equity"]) if keeps else None
        for bucket, limit in payers:
            if bucket == BONUS and not bonus_counts and purpose != "bonus_clawback": continue
            most = [amount] + ([max(Decimal(0), buckets[bucket])] if limit == NEVER_BELOW else []) + ([max(Decimal(0), equity)] if keeps else [])
            taken = min(most).quantize(GRID, ROUND_DOWN)
            pay(bucket, target, taken)
            amount, buckets[bucket], equity = amount - taken, buckets[bucket] - taken, equity - taken if keeps else None
        if amount and rest is None: raise Unsupported("a bonus that is taken back and is not there")
        pay(rest, target, amount)
        if rest == DEBT: buckets[DEBT] += amount
    decisions = {f"payments.{i}.{name}": word for i, (source, to, _) in enumerate(payments) for name, word in (("from", source), ("to", to), ("asset", asset), ("purpose", purpose))}
    numbers = {f"payments.{i}.amount": much for i, (_, _, much) in enumerate(payments)}
    for b in snapshot["account"]["balances"]:
        own = buckets if b is balance else {WALLET: b["walletBalance"], BONUS: b["bonus"], DEBT: b.get("debt", 0)}
        numbers |= {f"after.account.balances.{b['asset']}.{name}": own[bucket] for name, bucket in (("walletBalance", WALLET), ("bonus", BONUS), ("debt", DEBT)) if name in b or own[bucket]}
    for p in snapshot.get("positions", []):
        decisions |= {f"after.positions.{p['id']}.{name}": p[name] for name in ("marginMode", "side")}
        numbers |= {f"after.positions.{p['id']}.{name}": buckets[MARGIN] if p is position and name == "margin" else p[name] for name in ("contracts", "entryPrice", "leverage", "margin") if name in p}
    decisions["after.orders"] = " ".join(o["id"] for o in snapshot.get("orders", []))
    return {"decisions": decisions, "numbers": {path: format(Decimal(value), "f") for path, value in numbers.items()}}

def answer(question):
    ask = question.get("ask", {"ask": "assess"})
    if ask["ask"] != "charge": return assessed.answer(question)
    charges = ask["charges"] if isinstance(ask["charges"], list) else [ask["charges"]]
    try:
        return charge(question["snapshot"], charges[0]) if len(charges) == 1 else {"unsupported": ["several charges at once"]}
    except (KeyError, Unsupported) as gap:
        return {"unsupported": [str(gap)]}

if __name__ == "__main__": assessed.serve(START, answer)
