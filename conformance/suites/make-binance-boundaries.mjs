// Writes binance-usdm-boundaries.suite.json anew: what `generate` finds of the policy by itself, which the suite for public engines has a part of. Needs a build.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "plimsoll";
import { generate, writeSuite } from "plimsoll/conformance";

const policy = compile(readFileSync(new URL("../../policies/binance/usdm.margin", import.meta.url), "utf8"));
const { suite } = generate(policy, { positions: 2, seed: 1, evaluations: 40000 });
writeFileSync(new URL("binance-usdm-boundaries.suite.json", import.meta.url), writeSuite({ ...suite, id: "binance-usdm-boundaries", title: "Boundaries and mistakes of Binance's rules, as they are found by a search" }));
