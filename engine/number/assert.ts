/** Ends the match of a union: the compiler proves that no member is left, so running it is our own mistake. */
export function unreachable(value: never): never {
  throw new Error(`Assertion failed: a value that its type excludes was met: ${describe(value)}`);
}

/**
 * States what the code around it takes for granted. A failure is a mistake of this program,
 * never of a policy or of data: those have diagnostics and issues of their own.
 */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`);
}

function describe(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part)) ?? String(value);
}
