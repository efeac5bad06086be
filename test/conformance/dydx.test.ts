import { conformance } from "./suite.ts";
import { dydx } from "./dydx.ts";

conformance("dydx", dydx);
