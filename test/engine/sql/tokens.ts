import type { DialectName } from "../../../engine/sql/index.ts";

/** A script without its comments, and with each literal and each quoted name as an empty one: what a dialect would take as commands. Throws where one is never closed. */
export function commandsOf(text: string, dialect: DialectName): string {
  const escapes = dialect === "clickhouse" || dialect === "spark";
  let [out, at] = ["", 0];
  while (at < text.length) {
    const here = text[at] ?? "";
    if (text.startsWith("--", at)) {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    } else if (here === "'" || here === '"' || here === "`") {
      const end = closing(text, at, escapes && (here === "'" || dialect === "clickhouse"));
      out += here + here;
      at = end + 1;
    } else {
      out += here;
      at += 1;
    }
  }
  return out;
}

function closing(text: string, from: number, escapes: boolean): number {
  const mark = text[from];
  for (let at = from + 1; at < text.length; at += 1) {
    if (escapes && text[at] === "\\") at += 1;
    else if (text[at] === mark && text[at + 1] === mark) at += 1;
    else if (text[at] === mark) return at;
  }
  throw new Error(`Never closed: ${text.slice(from, from + 60)}`);
}
