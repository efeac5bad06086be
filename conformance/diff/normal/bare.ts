/** Without ids and labels, which say nothing of what is decided. */
export function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (key === "id" || key === "label" ? [] : [[key, withoutNames(each)]])));
}
