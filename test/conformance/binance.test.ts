import { binance } from "./binance.ts";
import { conformance } from "./suite.ts";

conformance("freqtrade-binance", binance);
