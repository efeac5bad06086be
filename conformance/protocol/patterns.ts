const made = new Map<string, RegExp>();

/** Whether a path is one that a pattern means; `*` stands for any characters. */
export function fits(pattern: string, path: string): boolean {
  const known = made.get(pattern) ?? new RegExp(`^${pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&")).join(".*")}$`, "s");
  made.set(pattern, known);
  return known.test(path);
}

/** Whether any of the patterns means it; patterns that are not there mean everything. */
export function fitsAny(patterns: readonly string[] | undefined, path: string): boolean {
  return patterns === undefined || patterns.some((pattern) => fits(pattern, path));
}
