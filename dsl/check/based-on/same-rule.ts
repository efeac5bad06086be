/** Whether two trees say the same, wherever they stand. */
export function sameRule(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, index) => sameRule(one, b[index]));
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [entries(a), entries(b)];
  return left.length === right.length && left.every(([key, value]) => sameRule(value, (b as Record<string, unknown>)[key])); // keys that b may have
}

function entries(node: object): [string, unknown][] {
  return Object.entries(node).filter(([key, value]) => key !== "span" && value !== undefined);
}
