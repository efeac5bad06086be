/** What a module has to say prices that are counted in steps of their grid: the text of functions that are the same for every policy. */
export const priceSteps = `/** A step of the grid of prices as whole units of its last decimal. */
function stepOf(text) {
  const point = text.indexOf(".");
  return { units: BigInt(text.replace(".", "")), number: Number(text.replace(".", "")), places: point < 0 ? 0 : text.length - point - 1 };
}

/** So many steps, as a decimal. */
function inSteps(count, { units, number, places }) {
  const all = count * number;
  if (!(all <= 9007199254740991) || places > 15) {
    const text = (BigInt(count) * units).toString().padStart(places + 1, "0");
    return places === 0 ? text : \`\${text.slice(0, -places)}.\${text.slice(-places)}\`.replace(/\\.?0+$/, "");
  }
  if (places === 0) return String(all);
  const whole = Math.floor(all / tens[places]);
  let rest = all - whole * tens[places];
  if (rest === 0) return String(whole);
  let digits = places;
  for (; rest % 10 === 0; digits -= 1) rest /= 10;
  const text = String(rest);
  return text.length === digits ? \`\${whole}.\${text}\` : \`\${whole}.\${text.padStart(digits, "0")}\`;
}

const ownStep = priceStep === "tick" ? undefined : stepOf(priceStep);
const steps = new Map();

/** The step of an instrument's prices; steps are few, and known by their texts. */
function stepIn(tickSize) {
  if (ownStep !== undefined) return ownStep;
  let found = steps.get(tickSize);
  if (found === undefined) {
    if (steps.size > 1000) steps.clear();
    found = stepOf(tickSize);
    steps.set(tickSize, found);
  }
  return found;
}`;
