
/** Which table a file is, by its name. `arrow` is a file with a footer, `arrows` a stream; what is read is either, whatever its name says. */
export function tableOf(path: string): "parquet" | "arrow" | "arrows" | undefined {
  if (path.endsWith(".parquet")) return "parquet";
  if (path.endsWith(".arrows")) return "arrows";
  return /\.(?:arrow|feather|ipc)$/.test(path) ? "arrow" : undefined;
}

export function isTableName(path: string): boolean {
  return tableOf(path) !== undefined;
}

/** The rows of a table as lines of JSON; `path` is absolute and names one, `name` is what messages call it. Only the package that reads it is loaded. Throws `CallError`. */
export async function* linesOfTable(path: string, name: string): AsyncGenerator<Uint8Array> {
  yield* tableOf(path) === "parquet" ? (await import("./read-parquet.ts")).linesOfParquet(path, name) : (await import("./read-arrow.ts")).linesOfArrow(path, name);
}

/** Makes a table of decisions that `from` has as lines. Both paths are absolute. Throws `CallError`. */
export async function decisionsToTable(from: string, to: string, name: string): Promise<void> {
  const kind = tableOf(to);
  if (kind === "arrow" || kind === "arrows") await (await import("./write-arrow.ts")).decisionsToArrow(from, to, name, kind);
  else await (await import("./write-parquet.ts")).decisionsToParquet(from, to, name);
}
