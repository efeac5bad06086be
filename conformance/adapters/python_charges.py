#!/usr/bin/env python3
"""PLIMSOLL/1 in Python: who pays a charge under the reference policy, beside what python_decimal.py answers. One charge at a time; permissions are in python_permits.py, liquidations in python_plans.py."""
import python_decimal as assessed
from decimal import Decimal, ROUND_DOWN, ROUND_HALF_EVEN
from python_paths import left, paid, said

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

def settle(snapshot, due):
    """Pays a charge in the snapshot itself; who paid whom how much. Nothing where the policy leaves it open."""
    position = next((p for p in snapshot.get("positions", []) if p["id"] == due.get("position")), None)
    if "position" in due and position is None: raise Unsupported("a charge for a position that is gone")
    mode, asset, purpose = position["marginMode"] if position else due["marginMode"], due["asset"], due["purpose"]
    balance = next((b for b in snapshot["account"]["balances"] if b["asset"] == asset), None)
    if balance is None or (mode == "isolated" and position is None): raise Unsupported("a charge without a wallet or a position")
    fund = next((f for f in snapshot.get("funds", []) if f["asset"] == asset), None)  # one that the account does not state has no end
    amount, payments = Decimal(due["amount"]).quantize(GRID, ROUND_HALF_EVEN), []
    cells = {WALLET: (balance, "walletBalance"), BONUS: (balance, "bonus"), MARGIN: (position, "margin"), DEBT: (balance, "debt"), **({FUND: (fund, "amount")} if fund else {})}
    def add(bucket, much):
        if bucket in cells: thing, name = cells[bucket]; thing[name] = Decimal(thing.get(name, 0)) + much
    def pay(source, target, much):
        if much: payments.append((source, target, much)); add(source, much if source == DEBT else -much); add(target, much)
    if purpose == "realized_profit" or purpose == "funding_fee" and due.get("direction") == "receive":
        pay("counterparty", WALLET, amount)
        return asset, purpose, payments
    if (mode, purpose) not in PAYERS: return None
    keeps, payers, rest = PAYERS[mode, purpose]
    pool, target = f"cross:{asset}" if mode == "cross" else f"isolated:{position['id']}", "venue" if purpose in VENUE else "counterparty"
    equity = assessed.assess(snapshot)["numbers"].get(f"pools.{pool}.equity", 0) if keeps else None
    for bucket, limit in payers:
        if bucket == BONUS and purpose != "bonus_clawback" and snapshot.get("selectors", {}).get("bonus", "yes") != "yes": continue
        thing, name = cells[bucket]
        most = [amount] + ([max(Decimal(0), Decimal(thing[name]))] if limit == NEVER_BELOW else []) + ([max(Decimal(0), Decimal(equity))] if keeps else [])
        taken = min(most).quantize(GRID, ROUND_DOWN)
        pay(bucket, target, taken)
        amount, equity = amount - taken, Decimal(equity) - taken if keeps else None
    if amount and rest is None: raise Unsupported("a bonus that is taken back and is not there")
    if amount and rest == FUND and fund and Decimal(fund["amount"]) < amount: raise Unsupported("a fund that runs out")
    pay(rest, target, amount)
    return asset, purpose, payments

def charge(snapshot, due):
    settled = settle(snapshot, due)
    return said(({"charges.0": "cannot_decide"}, {})) if settled is None else said(paid("payments", [settled]), left(snapshot))

def answer(question):
    ask = question.get("ask", {"ask": "assess"})
    if ask["ask"] != "charge": return assessed.answer(question)
    charges = ask["charges"] if isinstance(ask["charges"], list) else [ask["charges"]]
    try:
        return charge(question["snapshot"], charges[0]) if len(charges) == 1 else {"unsupported": ["several charges at once"]}
    except (KeyError, Unsupported) as gap:
        return {"unsupported": [str(gap)]}

if __name__ == "__main__": assessed.serve(START, answer)
