import { conformance } from "./suite.ts";
import { torchtrade } from "./torchtrade.ts";

conformance("torchtrade", torchtrade);
