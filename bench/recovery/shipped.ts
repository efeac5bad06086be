import { readdirSync, readFileSync } from "node:fs";
import { neededBases } from "../../dsl/base-headers.ts";
import type { BaseText } from "../../dsl/bases.ts";

/** The paths of all shipped policies, sorted. */
export function shippedPolicies(): readonly string[] {
  return readdirSync("policies", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".margin")).map((path) => `policies/${path}`).sort();
}

/** What a text is based on, among the shipped policies. */
export function basesOf(text: string): readonly BaseText[] {
  return neededBases([text], shippedPolicies().map((file) => ({ file, text: readFileSync(file, "utf8") })));
}
