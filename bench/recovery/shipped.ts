import { readdirSync, readFileSync } from "node:fs";
import { familyIn, idIn, neededBases } from "../../dsl/base-headers.ts";
import type { BaseText } from "../../dsl/bases.ts";

/** The paths of all shipped policies, sorted. */
export function shippedPolicies(): readonly string[] {
  return readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).map((path) => `policies/${path}`).sort();
}

/** Whether a text is an overlay, which means something only together with the policy it is put on. */
export function isOverlay(text: string): boolean {
  return familyIn(text) !== idIn(text);
}

/** What a text is based on, among the shipped policies. */
export function basesOf(text: string): readonly BaseText[] {
  return neededBases([text], shippedPolicies().map((file) => ({ file, text: readFileSync(file, "utf8") })));
}
