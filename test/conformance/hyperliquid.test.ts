import { conformance } from "./suite.ts";
import { hyperliquid } from "./hyperliquid.ts";

conformance("hyperliquid", hyperliquid);
