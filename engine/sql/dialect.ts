/**
 * What four dialects of SQL say differently. Everything else is written once: no dialect's decimal rules, no ASOF join, no ignoring of nulls, no
 * rounding function. Backslashes stand in no pattern, since two of the four read them in a text as an escape.
 */
export type DialectName = "duckdb" | "postgres" | "clickhouse" | "spark";

export interface Dialect {
  readonly name: DialectName;
  readonly title: string;
  /** The type of a column of text, where it may be absent. */
  readonly text: string;
  readonly doubleType: string;
  readonly integer: string;
  /** The type of text in a column that is always there. */
  readonly keyText: string;
  /** A name, whatever it holds. */
  readonly identifier: (name: string) => string;
  /** A text as a literal, whatever it holds. Throws on the one character that a dialect cannot hold. */
  readonly literal: (text: string) => string;
  /** A double as a literal of that type. Within four units of roundoff of `value`; exact for integers below 2^53. */
  readonly double: (value: number) => string;
  readonly nullDouble: string;
  readonly asText: (sql: string) => string;
  /** The double nearest to a decimal in text; only ever asked of a text that has the form of one. */
  readonly asDouble: (text: string) => string;
  /** Whether a text matches a pattern from its beginning to its end. */
  readonly matches: (text: string, pattern: string) => string;
  readonly createView: (name: string) => string;
  readonly createTable: (name: string, columns: readonly string[], key: readonly string[]) => string;
  /** Stands behind a layer of a query, so that no expression is copied into each of its uses. */
  readonly fence: string;
  /** Fills a table anew. */
  readonly refill: (table: string, query: string) => string;
  /** A query written to a file as CSV with a head line; `undefined` where the dialect itself has no such statement. */
  readonly toFile: ((query: string, path: string) => string) | undefined;
  /** CSV with a head line read into a table whose columns stand in that order. */
  readonly fromFile: ((table: string, path: string) => string) | undefined;
}

const quoted = (mark: string) => (name: string) => `${mark}${name.replaceAll(mark, mark + mark)}${mark}`;

function plain(text: string): string {
  return `'${holdable(text).replaceAll("'", "''")}'`;
}

function escaped(text: string): string {
  return `'${holdable(text).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function holdable(text: string): string {
  if (text.includes("\0")) throw new Error("A text of SQL cannot hold the character 0.");
  return text;
}

/** `2.3e-16`, always with an exponent. */
function scientific(value: number): string {
  if (!Number.isFinite(value)) throw new Error("A double of SQL text is finite.");
  const text = value.toExponential();
  return text.replace("e+", "e");
}

const duckdb: Dialect = {
  name: "duckdb",
  title: "DuckDB",
  text: "VARCHAR",
  doubleType: "DOUBLE",
  integer: "INTEGER",
  keyText: "VARCHAR NOT NULL",
  identifier: quoted('"'),
  literal: plain,
  double: scientific,
  nullDouble: "CAST(NULL AS DOUBLE)",
  asText: (sql) => `CAST(${sql} AS VARCHAR)`,
  asDouble: (text) => `TRY_CAST(${text} AS DOUBLE)`,
  matches: (text, pattern) => `regexp_full_match(${text}, '${pattern}')`,
  createView: (name) => `CREATE OR REPLACE VIEW ${name} AS`,
  createTable: (name, columns, key) => `CREATE TABLE IF NOT EXISTS ${name} (\n  ${[...columns, ...(key.length === 0 ? [] : [`PRIMARY KEY (${key.join(", ")})`])].join(",\n  ")}\n);`,
  fence: "",
  refill: (table, query) => `TRUNCATE TABLE ${table};\nINSERT INTO ${table} ${query};`,
  toFile: (query, path) => `COPY (${query}) TO ${plain(path)} (FORMAT csv, HEADER);`,
  // Quote and escape are said, for else they are guessed from the first lines: a cell with a quote in a later one stops the reading.
  fromFile: (table, path) => `COPY ${table} FROM ${plain(path)} (FORMAT csv, HEADER, QUOTE '"', ESCAPE '"');`,
};

const postgres: Dialect = {
  ...duckdb,
  name: "postgres",
  title: "PostgreSQL",
  text: "TEXT",
  doubleType: "float8",
  keyText: "TEXT NOT NULL",
  double: (value) => `'${scientific(value)}'::float8`,
  nullDouble: "CAST(NULL AS float8)",
  asText: (sql) => `CAST(${sql} AS TEXT)`,
  asDouble: (text) => `CAST(${text} AS float8)`,
  matches: (text, pattern) => `${text} ~ '^(${pattern})$'`,
  // Without it the planner copies an expression into each of its uses, and these in turn.
  fence: " OFFSET 0",
  toFile: (query, path) => `\\copy (${query}) TO ${plain(path)} WITH (FORMAT csv, HEADER)`,
  fromFile: (table, path) => `\\copy ${table} FROM ${plain(path)} WITH (FORMAT csv, HEADER)`,
};

const clickhouse: Dialect = {
  ...duckdb,
  name: "clickhouse",
  title: "ClickHouse",
  text: "Nullable(String)",
  doubleType: "Nullable(Float64)",
  integer: "Int32",
  keyText: "Nullable(String)",
  identifier: (name) => `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
  literal: escaped,
  nullDouble: "CAST(NULL AS Nullable(Float64))",
  asText: (sql) => `CAST(${sql} AS Nullable(String))`,
  asDouble: (text) => `toFloat64OrNull(${text})`,
  matches: (text, pattern) => `match(${text}, '^(${pattern})$')`,
  createTable: (name, columns, key) => `CREATE TABLE IF NOT EXISTS ${name} (\n  ${columns.join(",\n  ")}\n) ENGINE = MergeTree ORDER BY ${key.length === 0 ? "tuple()" : `(${key.join(", ")})`} SETTINGS allow_nullable_key = 1;`,
  toFile: (query, path) => `${query} INTO OUTFILE ${escaped(path)} TRUNCATE FORMAT CSVWithNames;`,
  fromFile: (table, path) => `INSERT INTO ${table} FROM INFILE ${escaped(path)} FORMAT CSVWithNames;`,
};

const spark: Dialect = {
  ...duckdb,
  name: "spark",
  title: "Apache Spark",
  text: "STRING",
  keyText: "STRING",
  identifier: quoted("`"),
  literal: escaped,
  double: (value) => `${scientific(value)}D`,
  asText: (sql) => `CAST(${sql} AS STRING)`,
  asDouble: (text) => `CAST(${text} AS DOUBLE)`,
  // In Java `$` also stands before a line end at the end: nothing at all may follow.
  matches: (text, pattern) => `${text} RLIKE '^(${pattern})$(?![^x])'`,
  // A session's own view, so that the tables may be views of files.
  createView: (name) => `CREATE OR REPLACE TEMPORARY VIEW ${name} AS`,
  createTable: (name, columns) => `CREATE TABLE IF NOT EXISTS ${name} (\n  ${columns.join(",\n  ")}\n) USING parquet;`,
  refill: (table, query) => `INSERT OVERWRITE TABLE ${table} ${query};`,
  toFile: undefined,
  fromFile: undefined,
};

export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres, clickhouse, spark };

export function isDialect(name: string): name is DialectName {
  return Object.hasOwn(dialects, name);
}
