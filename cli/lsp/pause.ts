/** Lets what has come in meanwhile be answered. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
