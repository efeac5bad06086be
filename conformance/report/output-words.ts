/** Names of the protocol that their own words do not explain. */
const known: Readonly<Record<string, string>> = {
  "verdict": "whether it is allowed",
  "largest": "how much is possible at most",
  "from": "who pays",
  "to": "who is paid",
  "amount": "how much is paid",
  "asset": "in which asset it is paid",
  "purpose": "what is paid for",
  "effect": "what is done",
  "status": "status",
  "contracts": "number of contracts",
  "includes": "which ends of the range belong to it",
  "pool": "which margin it shares",
};
const levels: Readonly<Record<string, string>> = { account: "the account", pools: "positions that share margin", positions: "a position", orders: "an order" };

/** A kind of output, such as `positions.*.maintenanceMargin`, for whoever has not read the protocol. */
export function outputWords(kind: string): string {
  const parts = kind.split(".").filter((part) => part !== "*" && !/^\d+$/.test(part));
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const name = known[last] ?? last.replace(/([A-Z])/g, " $1").replaceAll("_", " ").toLowerCase();
  const when = parts.includes("steps") ? ", in a step of the liquidation" : first === "after" ? ", afterwards" : "";
  const level = parts.includes("payments") ? undefined : levels[parts.slice(0, -1).findLast((part) => levels[part] !== undefined) ?? ""];
  return `${name}${level === undefined ? "" : ` of ${level}`}${when}`;
}
