/** A run's report: one stream of lines, and what is made of it. */
export { badgeOf, type Badge } from "./badge.ts";
export { bearingOf, openWords, type Bearing } from "./bearing.ts";
export { inCommon } from "./common.ts";
export { diffReport, diffReports, type Changed, type ReportDiff } from "./diff.ts";
export { conformPage } from "./html.ts";
export { historyLine, isHistory, readHistory } from "./history.ts";
export { binaryOf, inferRounding, kindOf, profileOfRounding, roundedBy, roundingRules, survivors, type BinaryRule, type InferredRounding, type RoundingRecord, type RoundingRule } from "./infer-rounding.ts";
export { junitOf } from "./junit.ts";
export { sameDistances } from "./same-distance.ts";
export { explainedBy, openRoundings, roundingBlocks } from "./rounding-words.ts";
export { neverAnswered } from "./silence.ts";
export { readReport, writeReport } from "./stream.ts";
export { inWords } from "./in-words.ts";
export { conformReport, differenceText, nameOf, partsOfLines, toneOf, type Parts } from "./text.ts";
export { trendOf, trendReport, type TrendRow } from "./trend.ts";
export { isPolicyOf, nearestBoundaries, whyOurs } from "./why.ts";
