import { conformance } from "./suite.ts";
import { synthetix } from "./synthetix.ts";

conformance("synthetix", synthetix);
