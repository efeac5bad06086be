import { conformance } from "./suite.ts";
import { freqtradeVenues } from "./freqtrade-venues.ts";

conformance("freqtrade-venues", freqtradeVenues);
