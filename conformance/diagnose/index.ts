/** Which mistakes explain all that a platform said. */
export { diagnose, type Diagnosis, type Suspect } from "./diagnose.ts";
export { diagnosisAnswer, diagnosisReport, suspectedPolicy } from "./report.ts";
export { faultsOf, meanSuspects, suspectsBy } from "./suspects.ts";
