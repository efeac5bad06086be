import type { Dialect } from "./dialect.ts";

/** An instant in whole seconds: year, month, day, hour, minute and second stand in fixed places. A 29 February is none of these, since not every year has one. */
export const plainInstant = "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z";

/**
 * Seconds since 1970 of an instant's text, exactly: sums and products of whole numbers below 2^53, and floors of quotients that are never within a rounding of a whole number
 * without being one. Absent of any other form.
 */
export function instantNumber(dialect: Dialect, text: string): string {
  const { double, asDouble, asText } = dialect;
  const written = asText(text);
  const part = (from: number, length: number): string => asDouble(`SUBSTRING(${written}, ${from}, ${length})`);
  const [year, month, day] = [part(1, 4), part(6, 2), part(9, 2)];
  // Years begin in March, so that the day that some of them have stands at their end.
  const shifted = `(${year} - CASE WHEN ${month} <= ${double(2)} THEN ${double(1)} ELSE ${double(0)} END)`;
  const sinceMarch = `(${month} + CASE WHEN ${month} <= ${double(2)} THEN ${double(9)} ELSE ${double(-3)} END)`;
  const days = `(${double(365)} * ${shifted} + FLOOR(${shifted} / ${double(4)}) - FLOOR(${shifted} / ${double(100)}) + FLOOR(${shifted} / ${double(400)}) + FLOOR((${double(153)} * ${sinceMarch} + ${double(2)}) / ${double(5)}) + ${day} - ${double(719469)})`;
  const seconds = `${double(86400)} * ${days} + ${double(3600)} * ${part(12, 2)} + ${double(60)} * ${part(15, 2)} + ${part(18, 2)}`;
  return `CASE WHEN ${dialect.matches(written, plainInstant)} THEN ${seconds} END`;
}
