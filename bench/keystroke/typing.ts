import { seeded } from "../recovery/measure.ts";

/** One thing that is typed: the text before each keystroke and after the last, in order. */
export type Typing = readonly string[];

/** Lines that are taken out and typed again, character by character, all over a text. */
export function linesTyped(text: string, count: number, seed: number): readonly Typing[] {
  const random = seeded(seed);
  const lines = text.split("\n");
  const written = [...lines.keys()].filter((index) => (lines[index] ?? "").trim() !== "");
  return Array.from({ length: count }, () => {
    const index = written[Math.floor(random() * written.length)] ?? 0;
    const line = lines[index] ?? "";
    const before = lines.slice(0, index).map((one) => `${one}\n`).join("");
    const after = lines.slice(index + 1).map((one) => `\n${one}`).join("");
    const indent = line.length - line.trimStart().length;
    return Array.from({ length: line.length - indent + 1 }, (_, typed) => before + line.slice(0, indent + typed) + after);
  });
}

/** A character typed somewhere, and taken back. */
export function charactersTyped(text: string, count: number, seed: number): readonly Typing[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const at = Math.floor(random() * text.length);
    const typed = "abcxyz019 .,=()[]{}\"%\n"[Math.floor(random() * 22)] ?? "a";
    return [text, text.slice(0, at) + typed + text.slice(at), text];
  });
}

/** A policy whose examples are repeated, each time under other titles, until the text has so many lines. */
export function stretched(text: string, lines: number): string {
  const examples = text.split(/(?=^ {4}example ")/m).slice(1).map((one) => one.slice(0, one.indexOf("\n    }\n") + "\n    }\n".length));
  const end = text.lastIndexOf("\n  }\n}");
  let added = "";
  for (let index = 0; lineCount(text) + lineCount(added) < lines; index++) {
    const example = examples[index % examples.length] ?? "";
    added += `\n${example.replace('example "', `example "again ${index}: `)}`;
  }
  return text.slice(0, end + 1) + added + text.slice(end + 1);
}

export function lineCount(text: string): number {
  return text.split("\n").length - 1;
}
