/** A policy as bytes that do not depend on who wrote them down, and the digest over those bytes. */

import type { Meaning } from "./ir.ts";
import { sha256 } from "./sha256.ts";

/**
 * JSON with the keys of every object in code-unit order, no white space and no members that are `undefined`.
 * Two values that say the same have the same text. Takes what JSON can hold; anything else is our own mistake.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

/** `sha256:` and 64 hexadecimal digits over the canonical JSON of what a policy means: formatting and comments never change it. */
export function digest(meaning: Meaning): string {
  return `sha256:${sha256(canonicalJson(meaning))}`;
}
