/** Answers for people: an answer becomes a report, and a report becomes text, Markdown or a page. */
export { assessReport } from "./assess-report.ts";
export { chargeReport } from "./charge-report.ts";
export { compareReport } from "./compare-report.ts";
export { docReport } from "./doc-report.ts";
export { explainReport } from "./explain-report.ts";
export type { PlaceOf } from "./explain-report.ts";
export { toHtml } from "./html.ts";
export type { HtmlOptions } from "./html.ts";
export { liquidateReport } from "./liquidate-report.ts";
export { toMarkdown } from "./markdown.ts";
export { permitReport } from "./permit-report.ts";
export { Course } from "./replay/course.ts";
export { replayPicture } from "./replay/picture.ts";
export { replayEnd, replayReport, replayTitle } from "./replay/report.ts";
export { dayBlocks, dayOf, Timeline } from "./replay/timeline.ts";
export type { Block, Column, Part, Phrase, Report, Row, Table, Tone, TreeRow } from "./report.ts";
export { ansi, toText } from "./text.ts";
export type { TextOptions } from "./text.ts";
