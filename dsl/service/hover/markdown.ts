/** Text of an author inside Markdown: shown as it was written, whatever it looks like. */

/** Words as words: nothing in them is a mark, a link or markup. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>()#+!|~&$-]/g, "\\$&");
}

const longest = 600;

/** Lines of a policy. */
export function code(text: string): string {
  const shown = text.length > longest ? `${text.slice(0, longest)} …` : text;
  const fence = "`".repeat(Math.max(3, 1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length))));
  return `${fence}margin\n${shown}\n${fence}`;
}

/** A word of a policy among other words. */
export function inline(text: string): string {
  const fence = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${fence}${text.replace(/\s+/g, " ")}${fence}`;
}

/** An address, as a link only where it leads to the web. */
export function address(url: string): string {
  return /^https?:\/\/[^\s<>"'\\^`{|}]+$/.test(url) ? `<${url}>` : plain(url);
}

/** Parts under each other; absent ones left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** A text of several lines with the indentation of its last line taken from all of them: as if it stood alone. */
export function dedented(text: string): string {
  const [first = "", ...rest] = text.split(/\r\n|\n|\r/);
  const indents = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents, 1000);
  return [first, ...rest.map((line) => `  ${line.slice(least)}`.trimEnd())].join("\n");
}
