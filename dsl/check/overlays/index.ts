/** Versions and overlays: a folder of files becomes one policy for a moment and an account's selectors. */
export { assemble } from "./assemble.ts";
export type { Assembled } from "./assemble.ts";
export { checkCombinations, combinationsOf, mostCombinations } from "./combinations.ts";
export { choices, chosen, filesOf } from "./chosen.ts";
export { datedOf, inForce, together } from "./in-force.ts";
export type { InForce, NotInForce, PolicyInForce, Selectors } from "./in-force.ts";
export { selectorsOf } from "./policy-set.ts";
export type { Overlay, PolicyFile, PolicySet, PolicyVersion } from "./policy-set.ts";
export { versionInForce } from "./version-in-force.ts";
export type { DatedVersion } from "./version-in-force.ts";
