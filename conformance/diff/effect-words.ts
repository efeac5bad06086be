import { add, parseDecimal, toDecimalString, zero } from "../../engine/number/index.ts";
import type { Payment, Snapshot } from "../../engine/snapshot/index.ts";

/** What was done: who paid whom, and what of the account is otherwise than before. Names of clauses are left out. */
export function effectWords(before: Snapshot, after: Snapshot, payments: readonly Payment[]): string {
  const paid = inAll(payments).map(({ from, to, asset, amount, purpose }) => `${purpose} ${from} to ${to} ${amount} ${asset}`);
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort().flatMap((path): readonly string[] => {
    const [whole, name] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf(".") + 1)];
    const isGone = old.has(`${whole}.id`) && !now.has(`${whole}.id`);
    return isGone ? (name === "id" ? [`${whole} gone`] : []) : [`${path} ${now.get(path) ?? "gone"}`];
  });
  return [...paid, ...changed].join("; ") || "nothing";
}

/** Who paid whom how much in all: of one purpose those who pay and receive in one order, and what somebody pays in several steps at once. In which order a list names them changes nothing for anybody. */
export function inAll<P extends Pick<Payment, "purpose" | "from" | "to" | "asset" | "amount">>(payments: readonly P[]): readonly P[] {
  const purposes = new Map<string, Map<string, P>>();
  for (const payment of payments) {
    const own = purposes.get(payment.purpose) ?? new Map<string, P>();
    purposes.set(payment.purpose, own);
    const name = `${payment.from} to ${payment.to} ${payment.asset}`;
    const before = own.get(name);
    own.set(name, before === undefined ? payment : { ...before, amount: toDecimalString(add(parseDecimal(before.amount) ?? zero, parseDecimal(payment.amount) ?? zero)) });
  }
  return [...purposes.values()].flatMap((own) => [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, payment]) => payment));
}

/** Every word and number of a snapshot by its path; objects of a list go by their names. */
function leavesOf(value: unknown, path = "", found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) for (const [index, each] of value.entries()) leavesOf(each, `${path}.${nameOf(each) ?? index}`, found);
  else if (typeof value === "object" && value !== null) for (const [key, each] of Object.entries(value)) leavesOf(each, path === "" ? key : `${path}.${key}`, found);
  else if (value !== undefined) found.set(path, String(value));
  return found;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const names = ["id", "symbol", "asset", "name"].flatMap((key) => (key in value ? [String((value as Readonly<Record<string, unknown>>)[key])] : [])); // it is an object
  return names[0];
}
