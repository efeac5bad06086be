import { conformance } from "./suite.ts";
import { vega } from "./vega.ts";

conformance("vega", vega);
