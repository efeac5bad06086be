/** Recordings: what a live platform said of an account, made of exported data, scrubbed, and held against a policy without accusing. */
export { judgeRecordings, type RecordingOptions } from "./judge.ts";
export { withoutIdentities, type Identities } from "./identities.ts";
export { recordingOf, scrub, type Removed } from "./make.ts";
export { readRecordings, writeRecordings, type Observed, type Recording, type Uncertainty } from "./read.ts";
