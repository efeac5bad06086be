/** How well a candidate answers to what has been typed. */

/** 0: begins with it; 1: a word of it does; 2: its initials do; 3: its letters stand in it in this order; `undefined`: not at all. */
export function matchOf(prefix: string, label: string): 0 | 1 | 2 | 3 | undefined {
  if (prefix === "") return 0;
  const typed = prefix.toLowerCase();
  const whole = label.toLowerCase();
  if (whole.startsWith(typed)) return 0;
  if (whole.split(/[._ ]/).some((_, index, words) => words.slice(index).join("_").startsWith(typed.replaceAll(".", "_")))) return 1;
  const initials = whole.split(/[^a-z0-9]+/).map((word) => word[0] ?? "").join("");
  if (typed.length > 1 && initials.includes(typed)) return 2;
  return isInside(typed, whole) ? 3 : undefined;
}

function isInside(typed: string, whole: string): boolean {
  let from = 0;
  for (const letter of typed) {
    const found = whole.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
