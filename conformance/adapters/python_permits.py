#!/usr/bin/env python3
"""PLIMSOLL/1 in Python: what the reference policy lets a trader do and up to how much, beside what python_charges.py answers."""
import copy
import python_charges as charges
import python_decimal as assessed
from decimal import Decimal
from python_charges import GRID, Unsupported
from python_deeds import deed, wallet
from python_fills import of, parts
from python_paths import left, paid, said

declared = charges.START["capabilities"]
START = {
    **charges.START,
    "implementation": {**charges.START["implementation"], "name": "reference adapter in Python, with charges and permissions"},
    "capabilities": {**declared, "asks": declared["asks"] + ["permit"], "decisions": declared["decisions"] + ["verdict"], "numbers": declared["numbers"] + ["largest"]},
}
ENDLESS = Decimal(2) ** 60
SILENT = ("transfer", "change_leverage", "change_margin_mode")  # "the article is silent"
MONEY, TRADES = ("deposit", "withdraw", "add_margin", "remove_margin"), ("open", "increase", "reduce", "close", "place_order")

def largest(allowed, step, ceiling):
    """The most steps that are allowed, where nothing is refused below what is; nothing where not even 0 is."""
    if ceiling is not None and allowed(ceiling): return ceiling
    if not allowed(Decimal(0)): return None
    low, high = 0, 1
    while allowed(high * step):
        low, high = high, high * 2
        if high > ENDLESS: return "unlimited"
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if allowed(middle * step) else (low, middle)
    return low * step

def permit(snapshot, request):
    action, position = request["action"], next((p for p in snapshot.get("positions", []) if p["id"] == request.get("position")), None)
    if request.get("takerOrMaker", "taker") != "taker" or action not in (*MONEY, *TRADES, *SILENT, "cancel_order"): raise Unsupported("a maker's fee or another action")
    if request.get("by", "trader") != "trader": return said(({"verdict": "refused"}, {}))  # the policy names the trader alone
    if action in SILENT: return said(({"verdict": "cannot_decide"}, {}))
    if action.endswith("_margin") and (position["marginMode"] == "cross" or snapshot.get("selectors", {}).get("isolated_adjustment", "yes") != "yes"): return said(({"verdict": "refused"}, {}))
    asset = request.get("asset") or (parts(snapshot, position)[0]["settle"] if position else None)
    step = GRID if action not in TRADES else Decimal(of(snapshot["instruments"], "symbol", position["symbol"] if position else request["symbol"]).get("amountStep", GRID))
    ceiling = max(Decimal(0), wallet(snapshot, asset)) if action in ("withdraw", "add_margin") else Decimal(position["margin" if action == "remove_margin" else "contracts"]) if action in ("remove_margin", "reduce", "close") else None
    def allowed(size): return (ceiling is None or size <= ceiling) and deed(copy.deepcopy(snapshot), request, size)[1]
    unit, whole = "amount" if action in MONEY else "contracts", {"close": ceiling, "cancel_order": Decimal(1)}.get(action)
    asked = Decimal(request[unit]) if unit in request else whole
    most = None if action == "cancel_order" else largest(allowed, step, ceiling)
    numbers = {} if most is None else {"largest": most}
    if asked is None: return said(({"verdict": "refused" if most is None else "allowed"}, numbers))
    if not allowed(asked): return said(({"verdict": "refused"}, numbers))
    settled, _ = deed(snapshot, request, asked)
    return said(({"verdict": "allowed"}, numbers), paid("payments", settled), left(snapshot))

def answer(question):
    ask, snapshot = question.get("ask", {"ask": "assess"}), question["snapshot"]
    if ask["ask"] != "permit": return charges.answer(question)
    if "unsupported" in (stands := assessed.answer(question)): return stands
    try:
        return permit(snapshot, ask["request"])
    except (KeyError, StopIteration, Unsupported) as gap:
        return {"unsupported": [f"a request that needs {gap}"]}

if __name__ == "__main__": assessed.serve(START, answer)
