export type { TableName } from "./columns.ts";
export { csvCell, csvRows, type CsvRow } from "./csv.ts";
export { dialects, isDialect, type DialectName } from "./dialect.ts";
export { exactRows, type ExactRow } from "./exact.ts";
export { readsAssets, readsCredits, sqlScript, usualTiers, type Script } from "./script.ts";
