import { validate as validateAgainstCharge } from "../../schemas/generated/validate-charge.ts";
import { validate as validateAgainstRequest } from "../../schemas/generated/validate-request.ts";
import { validate as validateAgainstSnapshot } from "../../schemas/generated/validate-snapshot.ts";
import { CHARGES } from "../limits.ts";
import { describeFound } from "./describe.ts";
import { checkCharges } from "./check-charges.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkInstants } from "./check-instants.ts";
import { checkReferences } from "./check-references.ts";
import { checkSizes } from "./check-sizes.ts";
import { checkTiers } from "./check-tiers.ts";
import { boundIssues } from "./issue.ts";
import type { Issue } from "./issue.ts";
import { issuesOfSchema } from "./schema-issues.ts";
import type { Charge, Request, Snapshot } from "./types.ts";

/**
 * Checks a snapshot: its shape by the schema, then what a schema cannot say. Gives the snapshot if there is no issue;
 * it is the same object, so the caller must not change it afterwards.
 */
export function validateSnapshot(json: unknown): { snapshot?: Snapshot; issues: readonly Issue[] } {
  const issues = firstOf(
    () => expectObject(json, "a snapshot"),
    () => boundIssues(checkSizes(json)),
    () => issuesOfSchema(validateAgainstSnapshot, json),
    () => checkMeaning(json as Snapshot), // the schema fits
  );
  return issues.length === 0 ? { snapshot: json as Snapshot, issues } : { issues }; // the schema fits
}

/** Checks a request by itself; whether the position or symbol that it names exists is checked against a snapshot by the engine. */
export function validateRequest(json: unknown): { request?: Request; issues: readonly Issue[] } {
  const issues = firstOf(
    () => expectObject(json, "a request"),
    () => issuesOfSchema(validateAgainstRequest, json),
  );
  return issues.length === 0 ? { request: json as Request, issues } : { issues }; // the schema fits
}

/** Checks one charge or a list of them; gives a list either way. */
export function validateCharges(json: unknown): { charges?: readonly Charge[]; issues: readonly Issue[] } {
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  const issues = firstOf(
    () => (Array.isArray(json) ? expectAtMost(json, CHARGES) : expectObject(json, "a charge or a list of charges")),
    // A schema of alternatives finds fault at the root with each of them; that it is a list was ensured above.
    () => issuesOfSchema(validateAgainstCharge, list, true),
    () => boundIssues(checkCharges(list as readonly Charge[])), // the schema fits
  );
  if (issues.length === 0) return { charges: list as readonly Charge[], issues }; // the schema fits
  return { issues: Array.isArray(json) ? issues : issues.map((issue) => ({ ...issue, path: issue.path.replace(/^\[0\]\.?/, "") })) };
}

/** What a schema cannot say about a snapshot. */
function checkMeaning(snapshot: Snapshot): readonly Issue[] {
  return boundIssues([...checkInstants(snapshot), ...checkDuplicates(snapshot), ...checkReferences(snapshot), ...checkTiers(snapshot)]);
}

/** The issues of the first check that finds any: later checks may rely on what earlier ones ensured. */
function firstOf(...checks: readonly (() => readonly Issue[])[]): readonly Issue[] {
  for (const check of checks) {
    const issues = check();
    if (issues.length > 0) return issues;
  }
  return [];
}

function expectObject(json: unknown, what: string): readonly Issue[] {
  const fits = typeof json === "object" && json !== null && !Array.isArray(json);
  return fits ? [] : [{ path: "", message: `expected ${what}, which is a JSON object, but found ${describeFound(json)}` }];
}

function expectAtMost(list: readonly unknown[], limit: number): readonly Issue[] {
  return list.length <= limit ? [] : [{ path: "", message: `expected at most ${limit} charges, but found ${list.length}` }];
}
