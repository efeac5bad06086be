/** Habits from elsewhere: numbers, quotes, operators, comments. What was meant is known, so the text only has to say it. */

import { draft, instead, over, put, quotedAfter, quotedIn, type Draft, type Fixer, type Subject } from "./subject.ts";

const sure = { preferred: true, sure: true } as const;

export const habits: Readonly<Record<string, Fixer>> = {
  "percent-apart": (subject) => instead(subject, subject.written.replace(/\s+/g, ""), sure),
  "comma-in-number": (subject) => fromHelp(subject),
  "stray-semicolon": ({ span }) => [draft("Leave the `;` out", [over(span, "")], sure)],
  "impossible-date": nearestDay,
  "foreign-comment": comment,
  "foreign-operator": operator,
  "foreign-letters": plainLetters,
  "number-exponent": (subject) => written(subject, inFull(subject.written)),
  "number-letters": lettersBehind,
  "bare-decimal-point": (subject) => instead(subject, `0${subject.written}`, sure),
  "lone-dot": joined,
  "wrong-quotes": (subject) => instead(subject, `"${subject.written.slice(1, -1).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`, sure),
  "unterminated-text": ({ span, written: text }) => [draft('Close the text with `"`', [put(span.start + text.trimEnd().length, '"')], { preferred: true })],
  "unknown-escape": (subject) => instead(subject, subject.written.replace(/\\(?!["\\])/g, "\\\\"), sure),
  "unknown-character": ({ span }) => [draft("Remove it", [over(span, "")], { preferred: true })],
  "reason-not-quoted": quoteReason,
  "minus-before-fact": minus,
};

function written(subject: Subject, text: string | undefined): readonly Draft[] {
  return text === undefined ? [] : instead(subject, text, sure);
}

function fromHelp(subject: Subject): readonly Draft[] {
  return written(subject, quotedAfter(subject.diagnostic.help, "Write"));
}

/** The last day of the month, or the day and the month the other way round. */
function nearestDay(subject: Subject): readonly Draft[] {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/.exec(subject.written);
  if (match === null) return [];
  const [, year = "", month = "", day = "", time = ""] = match;
  const last = lastDay(Number(year), Number(month));
  const days = last === undefined ? [`${year}-${day}-${month}`] : Number(day) > last ? [`${year}-${month}-${last}`] : [];
  return days.flatMap((one) => instead(subject, `${one}${time}`));
}

function lastDay(year: number, month: number): number | undefined {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month >= 1 && month <= 12 ? ([4, 6, 9, 11].includes(month) ? 30 : 31) : undefined;
}

function comment(subject: Subject): readonly Draft[] {
  const { written: text } = subject;
  if (text.startsWith("//")) return instead(subject, `#${text.slice(2)}`, sure);
  const lines = text.replace(/^\/\*+/, "").replace(/\*+\/$/, "").split(/\r?\n/).map((line) => line.replace(/^\s*\*+ ?/, "").trim());
  const indent = /[ \t]*$/.exec(subject.text.slice(0, subject.span.start))?.[0] ?? "";
  // What follows on the line of a `*/` would become part of the comment.
  const after = /^[^\S\n]*\S/.test(subject.text.slice(subject.span.end)) ? `\n${indent}` : "";
  return instead(subject, lines.filter((line) => line !== "").map((line) => `# ${line}`).join(`\n${indent}`) + after, sure);
}

/** Words need spaces around them. */
function operator(subject: Subject): readonly Draft[] {
  const ours = quotedAfter(subject.diagnostic.help, "Write");
  if (ours === undefined) return [];
  const word = /^[a-z]/.test(ours);
  const [before, after] = [subject.text[subject.span.start - 1] ?? " ", subject.text[subject.span.end] ?? " "];
  return instead(subject, `${word && !/\s/.test(before) ? " " : ""}${ours}${word && !/\s/.test(after) ? " " : ""}`, sure);
}

function plainLetters(subject: Subject): readonly Draft[] {
  const plain = subject.written.replaceAll("ß", "ss").replaceAll("æ", "ae").replaceAll("ø", "o").normalize("NFD").replace(/[\u0300-\u036F]/g, "");
  return /^[A-Za-z_][\w.]*$/.test(plain) ? instead(subject, plain, { preferred: true }) : [];
}

const mostDigits = 20;

/** `1.5e6` as `1_500_000`. */
export function inFull(text: string): string | undefined {
  const match = /^([\d_]+)(?:\.(\d+))?[eE]([+-]?\d+)(%?)$/.exec(text);
  if (match === null) return undefined;
  const [, whole = "", fraction = "", power = "", percent = ""] = match;
  const exponent = Number(power);
  if (Math.abs(exponent) > mostDigits) return undefined;
  const digits = whole.replaceAll("_", "") + fraction;
  const point = digits.length - fraction.length + exponent;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(1, point);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const rest = padded.slice(at).replace(/0+$/, "");
  return `${grouped(before)}${rest === "" ? "" : `.${rest}`}${percent}`;
}

function grouped(digits: string): string {
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, "_");
}

const powers: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, mio: 6, bn: 9, B: 9 };

/** An asset stands apart; thousands and millions are written out. */
function lettersBehind(subject: Subject): readonly Draft[] {
  const match = /^([\d_]+(?:\.\d+)?)([A-Za-z]\w*)$/.exec(subject.written);
  if (match === null) return [];
  const [, digits = "", letters = ""] = match;
  const power = Object.hasOwn(powers, letters) ? powers[letters] : undefined;
  if (power !== undefined) return written(subject, inFull(`${digits}e${power}`));
  const unit = { X: "x", BPS: "bps", bp: "bps", hours: "h", hour: "h", days: "d", day: "d", sec: "s", seconds: "s", minutes: "min", m: "min" }[letters];
  if (unit !== undefined) return instead(subject, `${digits}${unit}`, sure);
  return /^[A-Z][A-Z0-9]+$/.test(letters) ? instead(subject, `${digits} ${letters}`, { preferred: true }) : [];
}

/** A dotted path is one word. */
function joined({ text, span }: Subject): readonly Draft[] {
  const before = /(\w)\s*$/.exec(text.slice(0, span.start));
  const after = /^\s*(?=[A-Za-z_])/.exec(text.slice(span.end));
  if (before === null || after === null) return [draft("Remove the dot", [over(span, "")])];
  const start = before.index + 1;
  return [draft("Join the two to one path", [over({ start, end: span.end + after[0].length }, ".")], { preferred: true })];
}

function quoteReason(subject: Subject): readonly Draft[] {
  // Nothing is there to be quoted.
  if (subject.diagnostic.help?.startsWith("Write the reason as a text") === true) return [draft("Give a reason", [put(subject.span.start, '"the rulebook does not say" ')], { preferred: true })];
  const reason = /`because ("(?:[^"\\]|\\.)*")`/.exec(subject.diagnostic.help ?? "")?.[1];
  return reason === undefined || subject.written === "" ? [] : instead(subject, reason, { preferred: true });
}

/** `-x` is `-1 * x`; behind a division the two need parentheses. */
function minus({ text, span, diagnostic }: Subject): readonly Draft[] {
  const next = quotedIn(diagnostic.help).find((one) => one.startsWith("-1 * "))?.slice(5);
  const operand = /^\s*/.exec(text.slice(span.end))?.[0].length ?? 0;
  const start = span.end + operand;
  if (next === undefined || !text.startsWith(next, start)) return [];
  if (!/\/\s*$/.test(text.slice(0, span.start))) return [draft(`Write \`-1 * ${next}\``, [over({ start: span.start, end: start }, "-1 * ")], { preferred: true })];
  return [draft(`Write \`(-1 * ${next})\``, [over({ start: span.start, end: start + next.length }, `(-1 * ${next})`)], { preferred: true })];
}
