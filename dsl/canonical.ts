/** A policy as bytes that do not depend on who wrote them down, and the digest over those bytes. */

import type { Meaning } from "./ir.ts";
import { sha256 } from "./sha256.ts";

/**
 * JSON with the keys of every object in code-unit order, no white space and no members that are `undefined`.
 * Two values that say the same have the same text. Takes what JSON can hold; anything else is our own mistake.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) text += `${text === "" ? "" : ","}${canonicalJson(item ?? null)}`;
    return `[${text}]`;
  }
  const members = value as Readonly<Record<string, unknown>>; // an object of JSON
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** `sha256:` and 64 hexadecimal digits over the canonical JSON of what a policy means: formatting and comments never change it. */
export function digest(meaning: Meaning): string {
  return `sha256:${sha256(canonicalJson(meaning))}`;
}
