/** Text of the author's as it may stand inside a sentence: one line, at most 40 characters, nothing invisible. */
export function printable(text: string): string {
  const line = escapeControls(text.replace(/[\t ]+/g, " ").trim() || text);
  const characters = [...line];
  return characters.length > 40 ? `${characters.slice(0, 37).join("")}…` : line;
}

/** Replaces characters that would not show, or would move the cursor, by their code: `\u{7}`. */
export function escapeControls(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, (one) => `\\u{${one.charCodeAt(0).toString(16).toUpperCase()}}`);
}
