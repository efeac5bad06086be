import { CallError } from "./call-error.ts";
import { valueOf, type Call } from "./command.ts";

/** A whole number that an option gives, or what it is without one. Throws `CallError` for anything else, and for what is not between the bounds. */
export function wholeNumber<Default>(call: Call, name: string, without: Default, least: number, most: number): number | Default {
  const text = valueOf(call, name);
  if (text === undefined) return without;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new CallError(`Expected --${name} to be a whole number from ${least} to ${most}, but found \`${text.slice(0, 60)}\`.`);
}
