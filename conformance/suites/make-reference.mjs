// Writes reference.suite.json anew: what the examples of the reference policy ask, accounts at its edges, and what notices mistakes that none of these does. Needs a build.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "plimsoll";
import { casesForMistakes, referenceSuite, writeSuite } from "plimsoll/conformance";

const policy = compile(readFileSync(new URL("../../policies/reference/reference.margin", import.meta.url), "utf8"));
const suite = referenceSuite(policy);
writeFileSync(new URL("reference.suite.json", import.meta.url), writeSuite({ ...suite, cases: [...suite.cases, ...casesForMistakes(policy, suite.cases)] }));
