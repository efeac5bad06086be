import { conformance } from "./suite.ts";
import { venuePages } from "./venue-pages.ts";

conformance("venue-pages", venuePages);
