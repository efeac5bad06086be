import { conformance } from "./suite.ts";
import { jesse } from "./jesse.ts";

conformance("jesse", jesse);
