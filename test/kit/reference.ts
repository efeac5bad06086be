import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compile } from "../../index.ts";
import { validateSnapshot, type Snapshot } from "../../engine/snapshot/index.ts";
import { assert } from "../../engine/number/index.ts";

export const root = resolve(import.meta.dirname, "../..");

/** The reference policy and its sample account. */
export const reference = compile(readFileSync(join(root, "policies/reference/reference.margin"), "utf8"));

export function sampleSnapshot(change: (snapshot: Record<string, unknown>) => void = () => undefined): Snapshot {
  const json = JSON.parse(readFileSync(join(root, "policies/reference/accounts/sample.json"), "utf8")) as Record<string, unknown>; // an object
  change(json);
  const { snapshot, issues } = validateSnapshot(json);
  assert(snapshot !== undefined, issues.map(({ path, message }) => `${path}: ${message}`).join("; "));
  return snapshot;
}
