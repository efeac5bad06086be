/** A value as people say it: which ends a range of prices has is one word of the protocol, and none of theirs. */
export function inWords(path: string, value: string | undefined): string | undefined {
  if (value === undefined || !path.endsWith(".includes")) return value;
  return value === "from" ? "its lower end" : value === "to" ? "its upper end" : value;
}
