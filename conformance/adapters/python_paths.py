"""What the adapters in Python say of payments and of the account afterwards, by path."""
from decimal import Decimal

def paid(at, settled):
    """What is said of payments: those of several charges, one after the other."""
    each = [(source, to, asset, purpose, much) for asset, purpose, payments in settled for source, to, much in payments]
    return {f"{at}.{i}.{name}": word for i, one in enumerate(each) for name, word in zip(("from", "to", "asset", "purpose"), one)}, {f"{at}.{i}.amount": one[4] for i, one in enumerate(each)}

def left(snapshot):
    """What is said of the account afterwards."""
    words = {f"after.positions.{p['id']}.{name}": p[name] for p in snapshot.get("positions", []) for name in ("marginMode", "side")}
    numbers = {f"after.positions.{p['id']}.{name}": p[name] for p in snapshot.get("positions", []) for name in ("contracts", "entryPrice", "leverage", "margin") if name in p}
    numbers |= {f"after.account.balances.{b['asset']}.{name}": b[name] for b in snapshot["account"]["balances"] for name in ("walletBalance", "bonus", "debt") if name in b}
    numbers |= {f"after.funds.{f['name']}:{f['asset']}": f["amount"] for f in snapshot.get("funds", [])}
    return words | {"after.orders": " ".join(o["id"] for o in snapshot.get("orders", []))}, numbers

def said(*parts):
    """One answer of several parts, with numbers as decimals in strings."""
    return {"decisions": {path: word for words, _ in parts for path, word in words.items()}, "numbers": {path: value if value == "unlimited" else format(Decimal(value), "f") for _, numbers in parts for path, value in numbers.items()}}
