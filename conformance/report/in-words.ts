import { showCount } from "../../engine/report/numbers.ts";

/** A value as people say it: which ends a range of prices has is one word of the protocol, and none of theirs. */
export function inWords(path: string, value: string | undefined): string | undefined {
  if (value === undefined || !path.endsWith(".includes")) return value;
  return value === "from" ? "its lower end" : value === "to" ? "its upper end" : value;
}

const shownOfValue = 200;

/** A value as far as a reader needs it. A number that a policy or a platform gives is never so long; the report has all of it. */
export function cutValue(text: string | undefined): string | undefined {
  return text === undefined || text.length <= shownOfValue ? text : `${text.slice(0, shownOfValue)}… (${showCount(text.length)} characters in all)`;
}
