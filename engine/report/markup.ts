import { harmless } from "./report.ts";

/** Text inside HTML or SVG, also inside an attribute: markup and control characters in it mean nothing. */
export function escapeMarkup(text: string): string {
  return harmless(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
