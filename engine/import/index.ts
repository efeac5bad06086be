/** Documents of exchanges and of ccxt → a snapshot, by mapping files of data (`schemas/import/`). */
export { unknownField } from "./coverage.ts";
export { importFormats, importSnapshot, importWith, isOfMoment, momentOf } from "./import-snapshot.ts";
export type { Imported, ImportFormat, ImportOptions } from "./import-snapshot.ts";
export type { Unmapped } from "./notes.ts";
export { readDocument } from "./read-document.ts";
export type { ImportDocument } from "./read-document.ts";
