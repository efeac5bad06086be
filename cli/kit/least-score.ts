import { CallError } from "../call-error.ts";
import { valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";

/** The exit code that `--least` asks for: no where the score, in percent with two digits, is below it. Throws `CallError` for what is no percentage. */
export function scoreCode(call: Call, score: string): ExitCode {
  const least = valueOf(call, "least");
  return least === undefined || hundredths(score) >= hundredths(leastOf(least)) ? exitCodes.yes : exitCodes.no;
}

function leastOf(text: string): string {
  if (/^(100|\d{1,2})(\.\d{1,2})?$/.test(text)) return text;
  throw new CallError(`Expected --least to be a percentage such as 95 or 99.5, but found \`${text.slice(0, 60)}\`.`);
}

function hundredths(percent: string): number {
  const [whole = "0", digits = ""] = percent.split(".");
  return Number(whole) * 100 + Number(digits.padEnd(2, "0"));
}
