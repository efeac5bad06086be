// Writes reference.suite.json anew: what the examples of the reference policy ask, and accounts at its edges. Needs a build.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "plimsoll";
import { referenceSuite, writeSuite } from "plimsoll/conformance";

const policy = compile(readFileSync(new URL("../../policies/reference/reference.margin", import.meta.url), "utf8"));
writeFileSync(new URL("reference.suite.json", import.meta.url), writeSuite(referenceSuite(policy)));
