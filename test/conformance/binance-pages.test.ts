import { binancePages } from "./binance-pages.ts";
import { conformance } from "./suite.ts";

conformance("binance-pages", binancePages);
