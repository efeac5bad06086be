import { conformance } from "./suite.ts";
import { lean } from "./lean.ts";

conformance("lean", lean);
