import { bitmex } from "./bitmex.ts";
import { conformance } from "./suite.ts";

conformance("bitmex", bitmex);
