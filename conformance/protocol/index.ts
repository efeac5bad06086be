/** PLIMSOLL/1: what is said to a platform and what it answers, and what an answer is worth. */
export { declaredOf, incapable } from "./capable.ts";
export { readBatch, readConfigured, readReply, readStart, seqOf } from "./messages.ts";
export type { Capabilities, Implementation, PlatformQuestion, PlatformReply, PlatformRequest, PlatformStart, Read } from "./messages.ts";
export { expired, readProfile, type Profile, type ProfileEntry } from "./profile.ts";
export { failing, footerOf } from "./summary.ts";
export { byHowMuch, lastPlace, tolerate } from "./tolerance.ts";
export { judge, sameReply, type Judging } from "./verdict.ts";
export type { LedgerEntry, ReportCase, ReportedDifference, ReportedPlatform, ReportedSuite, ReportFooter, ReportHeader, ReportLine, ReportResult, Verdict } from "../../schemas/generated/report-line.ts";
