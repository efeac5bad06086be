import { places, type Mutation } from "./measure.ts";

/**
 * Changes of one token that are likeliest to read well and mean something else: a word for its opposite, a comparison for its neighbour,
 * a name for others of its level, a number for its neighbours. Not among the changes that show how well reading recovers, for they do read.
 */
export function swaps(text: string): readonly Mutation[] {
  const all = places(text);
  const paths = [...new Set(all.map(({ token }) => token).filter((token) => /^[a-z_]+\.[a-z_]+$/.test(token)))];
  return all.flatMap((place, index) => insteadOf(place.token, index, paths).map((instead) => ({ ...place, instead })));
}

/** Words and symbols that may stand in each other's place. */
const classes: readonly (readonly string[])[] = [
  ["<", "<=", ">", ">=", "=", "!="], ["+", "-"], ["*", "/"], ["and", "or"], ["min", "max"], ["sum", "min", "max", "number"], ["any", "all"],
  ["allow", "forbid", "unspecified"], ["count", "reserve"], ["pay", "receive"], ["largest", "smallest"], ["loss", "profit"], ["warn", "start"],
  ["opening", "maintaining", "withdrawing"], ["open", "increase", "reduce", "close"], ["add", "remove"], ["withdraw", "deposit"], ["place", "cancel"],
  ["long", "short"], ["cross", "isolated"], ["linear", "inverse", "quanto"], ["upper", "lower"], ["included", "excluded"], ["yes", "no"], ["even", "up", "down"], ["against", "toward"],
  ["amounts", "prices"], ["trader", "venue", "liquidator"], ["leverage", "margin_mode"], ["pool", "account", "instrument"], ["position", "order"], ["always", "never"],
  ["realized_loss", "funding_fee", "trading_fee", "liquidation_fee", "interest", "bonus_clawback"], ["realized_profit", "funding_fee"], ["first", "then", "finally"],
  ["insurance_fund", "debt", "forgiven", "liquidator", "counterparty", "adl", "socialised", "claim"], ["worst", "best"], ["square", "cube"],
];

function insteadOf(token: string, index: number, paths: readonly string[]): readonly string[] {
  const opposite = classes.filter((words) => words.includes(token)).flat();
  if (opposite.length > 0) return some([...new Set(opposite)].filter((word) => word !== token), index);
  if (/^\d/.test(token)) return numbersNear(token);
  const level = token.slice(0, token.indexOf(".") + 1);
  return level === "" ? [] : some(paths.filter((path) => path.startsWith(level) && path !== token), index);
}

/** Every other name of a level in every place would be most of the work: each place has three of them, the next place another three. */
function some(others: readonly string[], index: number): readonly string[] {
  return others.length <= 3 ? others : [0, 1, 2].map((each) => others[(index + each) % others.length]!); // the index is within the list
}

const units: readonly (readonly string[])[] = [["%", "bps"], ["s", "min", "h", "d"]];

/** One more and one less in the last digit, ten times as much, and the same number in another unit. */
function numbersNear(token: string): readonly string[] {
  const [, digits = "", unit = ""] = /^([\d_.]+)(.*)$/.exec(token) ?? [];
  if (digits === "" || /^[-T:]/.test(unit)) return [];
  const last = Number(digits.at(-1));
  const near = [last < 9 ? `${digits.slice(0, -1)}${last + 1}` : `${digits}1`, ...(last > 0 ? [`${digits.slice(0, -1)}${last - 1}`] : []), digits === "0" ? "10" : digits.includes(".") ? `1${digits}` : `${digits}0`];
  const other = units.filter((words) => words.includes(unit)).flat().filter((word) => word !== unit);
  return [...new Set([...near.map((number) => `${number}${unit}`), ...other.map((word) => `${digits}${word}`)])].filter((each) => each !== token);
}
