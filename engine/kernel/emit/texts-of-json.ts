/** What readers of objects have in common: balances, decimals and instants of parsed JSON. */
export const readerHelpers = `/** The row of an asset's balance, the last that is listed; 0 where there is none. */
function balanceOf(balances, asset) {
  for (let at = balances.length - 1; at >= 0; at -= 1) if (balances[at].asset === asset) return at + 2;
  return 0;
}

/** Whether a decimal is there and is not 0. */
function isSome(text) {
  if (typeof text !== "string") return text !== undefined && Number(text) !== 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 49 && code <= 57) return true;
  }
  return false;
}

/** Reads a decimal of the wire into a cell; false where the text is none, or has a sign that it cannot have: 2 is for above 0, 1 for 0 and above. */
function putDecimal(text, sign, cell) {
  if (typeof text !== "string") return false;
  const length = text.length;
  if (length === 0) return false;
  const isNegative = text.charCodeAt(0) === 45;
  const first = isNegative ? 1 : 0;
  let point = 0;
  let all = 0;
  for (let at = first; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) all = all * 10 + digit;
    else if (digit === -2 && point === 0 && at > first && at < length - 1) point = at;
    else return false;
  }
  const places = point === 0 ? 0 : length - 1 - point;
  // Beyond, sums were rounded or powers of ten are none: whatever is rounded on the way stays beyond.
  if (all > 9007199254740991 || places > 18 || length > 20) return length > first && putLong(text, sign, cell);
  if (length === first || (isNegative && sign > 0 && all > 0) || (sign === 2 && all === 0)) return false;
  // Both are whole numbers that doubles hold: one division rounds as the decimal rounds.
  const signed = isNegative ? -all : all;
  lastMantissas[cell] = signed;
  lastScales[cell] = places;
  lastValues[cell] = places === 0 ? signed : signed / tens[places];
  return true;
}

/** A cell of what is not there. */
function putNothing(cell) {
  lastValues[cell] = lastMantissas[cell] = NaN;
  lastScales[cell] = 0;
}

/** The same of many digits: of a text that is made of digits and at most one point between some. */
function putLong(text, sign, cell) {
  const first = text.charCodeAt(0) === 45 ? 1 : 0;
  const point = text.indexOf(".");
  const places = point < 0 ? 0 : text.length - point - 1;
  const digits = text.length - first - (point < 0 ? 0 : 1);
  if (digits - places > 20 || places > 18) return false;
  const found = Number(text);
  if ((sign === 2 && !(found > 0)) || (sign === 1 && found < 0)) return false;
  // The whole number without the point: of 15 digits it is the nearest to what roundoff leaves of it, and of more than 16 no double is sure to hold it but behind zeros.
  const all = digits < 16 ? Math.round(found * tens[places]) : digits > 16 && text.charCodeAt(first) !== 48 ? NaN : Number(point < 0 ? text : text.slice(0, point) + text.slice(point + 1));
  const isSafe = Number.isSafeInteger(all);
  lastValues[cell] = found;
  lastMantissas[cell] = isSafe ? all : NaN;
  lastScales[cell] = isSafe ? places : 0;
  return true;
}

let instantText = "";
let instantSeconds = NaN;

/** Seconds of an instant; the one that was read last is mostly the next. */
function putInstant(text, cell) {
  if (text !== undefined && text !== null && text !== instantText) {
    instantText = text;
    instantSeconds = Date.parse(text.length === 10 ? \`\${text}T00:00:00Z\` : text) / 1000;
  }
  const seconds = text === undefined || text === null ? NaN : instantSeconds;
  lastValues[cell] = seconds;
  lastMantissas[cell] = Math.round(seconds * 1000);
  lastScales[cell] = 3;
}`.split("\n");
