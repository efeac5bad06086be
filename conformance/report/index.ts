/** A run's report: one stream of lines, and what is made of it. */
export { readReport, writeReport } from "./stream.ts";
export { conformReport, differenceText, nameOf, partsOfLines, toneOf } from "./text.ts";
