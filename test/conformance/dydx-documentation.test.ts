import { conformance } from "./suite.ts";
import { dydxDocumentation } from "./dydx-documentation.ts";

conformance("dydx-documentation", dydxDocumentation);
