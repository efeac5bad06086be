import type { NumberExpression } from "../../dsl/ir.ts";

/** A literal of the policy as people read it: `50,000 USDT`, `0.4%`, `8 hours`. Every digit that was written is shown. */
export function literalText({ value, unit, asset }: NumberExpression): string {
  const number = groupedDigits(value);
  if (asset !== undefined) return `${number} ${asset}`;
  switch (unit) {
    case undefined:
      return number;
    case "percent":
      return `${number}%`;
    case "bps":
      return `${number} basis ${value === "1" ? "point" : "points"}`;
    case "x":
      return `${number}x`;
    case "contracts":
      return `${number} contract${value === "1" ? "" : "s"}`;
    case "s":
    case "min":
    case "h":
    case "d":
      return `${number} ${spans[unit]}${value === "1" ? "" : "s"}`;
  }
}

const spans = { s: "second", min: "minute", h: "hour", d: "day" } as const;

/** `-1234.5` with thousands grouped and a minus sign that is one. */
export function groupedDigits(value: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(value);
  if (match === null) return value;
  const [, sign = "", whole = "", rest = ""] = match;
  return `${sign === "" ? "" : "−"}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${rest}`;
}

/** A price move of a scenario, with its sign. */
export function moveText(move: NumberExpression): string {
  const text = literalText(move);
  return text.startsWith("−") || /^0(\.0+)?%?$/.test(text) ? text : `+${text}`;
}

/** A date, or an instant in UTC: `2026-01-31`, `2026-01-31 08:00:00 UTC`. */
export function instantText(value: string): string {
  const day = value.replace(/T00:00:00(\.0+)?Z$/, "");
  return day.includes("T") ? `${day.replace("T", " ").replace(/Z$/, "")} UTC` : day;
}
