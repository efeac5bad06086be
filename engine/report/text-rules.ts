import type { Rules } from "./report.ts";
import { wrap } from "./text-wrap.ts";
import type { TextOptions } from "./text.ts";

/** Numbered sentences, with what belongs to each below it. */
export function ruleLines({ rules }: Rules, { widthColumns, paint }: Required<TextOptions>): readonly string[] {
  const width = rules.reduce((most, { number }) => Math.max(most, number.length), 0) + 2;
  const room = " ".repeat(2 + width);
  return rules.flatMap(({ number, phrase, inside }) => [
    ...wrap(phrase, widthColumns, `  ${number.padEnd(width)}`, room, paint),
    ...inside.flatMap((each, index) => wrap(each, widthColumns, `${room}(${letter(index)}) `, `${room}    `, paint)),
  ]);
}

/** `a`, `b`, … `z`, `aa`. */
export function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;
}
