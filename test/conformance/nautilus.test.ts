import { conformance } from "./suite.ts";
import { nautilus } from "./nautilus.ts";

conformance("nautilus", nautilus);
