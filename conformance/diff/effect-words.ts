import type { Payment, Snapshot } from "../../engine/snapshot/index.ts";

/** What was done: who paid whom, and what of the account is otherwise than before. Names of clauses are left out. */
export function effectWords(before: Snapshot, after: Snapshot, payments: readonly Payment[]): string {
  const paid = payments.map(({ from, to, asset, amount, purpose }) => `${purpose} ${from} to ${to} ${amount} ${asset}`);
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort().flatMap((path): readonly string[] => {
    const [whole, name] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf(".") + 1)];
    const isGone = old.has(`${whole}.id`) && !now.has(`${whole}.id`);
    return isGone ? (name === "id" ? [`${whole} gone`] : []) : [`${path} ${now.get(path) ?? "gone"}`];
  });
  return [...paid, ...changed].join("; ") || "nothing";
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
