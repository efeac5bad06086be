import { conformance } from "./suite.ts";
import { bluefin } from "./bluefin.ts";

conformance("bluefin", bluefin);
