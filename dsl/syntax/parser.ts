import type { IParserErrorMessageProvider } from "chevrotain";
import { Grammar } from "./grammar/policy.ts";

export class PolicyParser extends Grammar {
  constructor() {
    super({ recoveryEnabled: true, nodeLocationTracking: "onlyOffset", maxLookahead: 2, skipValidations: true });
    this.performSelfAnalysis();
  }
}
