import type { Citation, Literal, Name, Tail } from "../ast.ts";
import type { CitationNote, InstantExpression, Notes, NumberExpression } from "../ir.ts";

/** The place of what comes from data: none. */
export const nowhere = { start: 0, end: 0 };

/** What there is none of. */
export const bare: Tail = { cites: [] };

export function name(text: string): Name {
  return { text, span: nowhere };
}

export function names(texts: readonly string[]): Name[] {
  return texts.map(name);
}

/** What the notes say of a clause, as the end of that clause. */
export function tailOf(notes: Notes, id: string): Tail {
  const { label, because, shows, cites } = notes.clauses[id] ?? {};
  return {
    ...(label !== undefined && { label: name(label) }),
    ...(because !== undefined && { because: name(because) }),
    ...(shows !== undefined && { shows: names(shows) }),
    cites: citations(cites),
  };
}

export function citations(notes: readonly CitationNote[] = []): Citation[] {
  return notes.map(({ source, sections }) => ({ source: name(source), sections: names(sections), span: nowhere }));
}

const units = { percent: "%", bps: "bps", x: "x", s: "s", min: "min", h: "h", d: "d", contracts: "contracts" } as const satisfies Record<
  NonNullable<NumberExpression["unit"]>,
  Literal["unit"]
>;

export function number({ value, unit, asset }: Omit<NumberExpression, "kind">): Literal {
  return {
    kind: "literal",
    type: "number",
    value,
    ...(unit !== undefined && { unit: units[unit] }),
    ...(asset !== undefined && { asset }),
    span: nowhere,
  };
}

/** A fraction of 1 as a percentage: the decimal point moves by two digits, and nothing is lost. */
export function percent(fraction: string): Literal {
  const [, minus = "", whole = "0", rest = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(fraction) ?? [];
  const digits = whole + rest.padEnd(2, "0");
  const point = whole.length + 2;
  const moved = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return number({ value: minus + moved.replace(/^0+(?=\d)/, "").replace(/\.$/, ""), unit: "percent" });
}

/** Seconds in the largest unit that they are a whole number of. */
export function duration(seconds: string): Literal {
  const whole = /^-?\d+$/.test(seconds) ? BigInt(seconds) : undefined;
  for (const [unit, length] of [["h", 3600n], ["min", 60n]] as const) {
    if (whole !== undefined && whole % length === 0n) return number({ value: String(whole / length), unit });
  }
  return number({ value: seconds, unit: "s" });
}

/** Midnight is written as the day that it begins. */
export function instant({ value }: Pick<InstantExpression, "value">): Literal {
  return value.endsWith("T00:00:00Z") ? time("date", value.slice(0, "2026-01-01".length)) : time("instant", value);
}

/** A date or an instant in the words of the author. */
export function time(type: "date" | "instant", value: string): Literal {
  return { kind: "literal", type, value, span: nowhere };
}
