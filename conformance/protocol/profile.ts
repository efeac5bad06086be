import { boundIssues, issuesOfSchema, parseJson, type Issue } from "../../engine/snapshot/index.ts";
import { validate } from "../../schemas/generated/validate-profile.ts";
import type { Profile, ProfileEntry } from "../../schemas/generated/profile.ts";

export type { Profile, ProfileEntry } from "../../schemas/generated/profile.ts";

/** A tolerance profile from its text. Never throws. */
export function readProfile(text: string): { readonly profile?: Profile; readonly issues: readonly Issue[] } {
  const { json, issues } = parseJson(text);
  if (issues.length > 0) return { issues };
  const shape = issuesOfSchema(validate, json);
  if (shape.length > 0) return { issues: shape };
  const profile = json as Profile; // the schema fits
  const lacking = boundIssues(profile.entries.flatMap(unusable));
  return lacking.length === 0 ? { profile, issues: lacking } : { issues: lacking };
}

function unusable({ mode, value, rounding }: ProfileEntry, index: number): readonly Issue[] {
  const at = `entries[${index}]`;
  if (mode === "rounded" && rounding === undefined) return [{ path: `${at}.rounding`, message: "expected how ours is rounded, but it is missing" }];
  if (mode === "rounded") return (rounding?.dp === undefined) === (rounding?.step === undefined) ? [{ path: `${at}.rounding`, message: "expected either dp, to how many decimals, or step, to multiples of what", help: "Write `\"dp\": 2`, or `\"step\": \"0.5\"`, and not both." }] : [];
  if (mode !== "exact" && value === undefined) return [{ path: `${at}.value`, message: "expected how far, but it is missing" }];
  return [];
}

/** The entries that are not tolerated any more on a day such as 2026-11-28. */
export function expired(profile: Profile, today: string): readonly ProfileEntry[] {
  return profile.entries.filter(({ expires }) => expires <= today);
}
