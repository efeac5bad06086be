import type { Shape, ShapedColumn } from "../../kernel/runtime/shape.ts";
import { signs, type Sign } from "./cursor.ts";
import { fixed } from "./fixed.ts";
import { keysOf, levels, requiredOf, type Check, type Level } from "./keys.ts";

/**
 * A policy's reader of objects as the source of an ES module: for each level a function that reads an object as it is mostly written — its keys in any
 * order, one space or none behind colons and commas — and gives up on all else. It tries the keys one after the other, round and round, in the order of the
 * schema, comparing bytes four at a time; which columns there are is known when it is written. The same text for the same policy.
 */
export function compileReader(shape: Shape): string {
  return `${levels.map((level) => levelText(level, shape)).join("\n")}\n`;
}

function levelText(level: Level, shape: Shape): string {
  const names = Object.keys(keysOf[level]);
  const columns = shape.columns.filter(({ table }) => table === level);
  const keys = names.map((name, index): WrittenKey => ({ name, index, check: keysOf[level][name]!, column: columns.find(({ from, key }) => from === "fact" && key === name) })); // its own name
  const turning = columns.flatMap(({ from }, index) => (from === "sign" ? [index] : []));
  const required = requiredOf[level].reduce((bits, name) => bits | (1 << names.indexOf(name)), 0);
  const optional = columns.flatMap((column, index) => (column.from === "sign" || column.from === "declared" ? [] : [`if ((seen & ${bitOf(names, column)}) === 0) c${index}[row] = usual[${index}];`]));
  const lists = columns.map((_, index) => `c${index}`);
  return `export const ${level} = (use) => {
  const { decimalAt, nameAt, wordAt, hashOf, power, symbolAt, assetAt, codeAt, instantAt, factsAt, innerAt, usual } = use;
  let { columns: [${lists.join(", ")}], from, to, hash, statusFrom, statusTo, symbol, marginMode, asset, isShort, hasMargin, hasMoney, none } = use.lists();
  let instantView;
  let instant = 0;
  let seconds = 0;
  const renew = () => {
    ({ columns: [${lists.join(", ")}], from, to, hash, statusFrom, statusTo, symbol, marginMode, asset, isShort, hasMargin, hasMoney, none } = use.lists());
  };
  const read = (bytes, view, start, limit, row) => {
    if (bytes[start] !== 123) return -1;
    let at = start + 1;
    let seen = 0;
    let end = 0;
${level === "balance" ? "    hasMoney[row] = 0;\n" : ""}${names.includes("status") ? "    statusTo[row] = 0;\n" : ""}    for (;;) {
      const before = seen;
      if (at + ${farthest} > limit) return -1;
${keys.map((key) => keyText(key, level, shape, columns, turning)).join("\n")}
      if (seen === before) return -1;
    }
    if ((seen & ${required}) !== ${required}) return -1;
${optional.map((line) => `    ${line}\n`).join("")}${level === "position" ? `    hasMargin[row] = (seen & ${1 << names.indexOf("margin")}) === 0 ? 0 : 1;\n` : ""}    return at;
  };
  return { read, renew };
};`;
}

/** No more is looked at in front of a value, and of words that are known. */
const farthest = 128;

interface WrittenKey {
  readonly name: string;
  readonly index: number;
  readonly check: Check;
  readonly column: ShapedColumn | undefined;
}

/** Reads one key where it stands: its value, and the comma or the brace behind it. */
function keyText(key: WrittenKey, level: Level, shape: Shape, columns: readonly ShapedColumn[], turning: readonly number[]): string {
  const start = `${JSON.stringify(key.name)}:`;
  return `      if (${standsAt(start)}) {
        if ((seen & ${1 << key.index}) !== 0) return -1;
        seen |= ${1 << key.index};
        at += ${start.length};
        if (bytes[at] === 32) at += 1;
        ${valueText(key, level, shape, columns, turning).join("\n        ")}
        if (bytes[at] !== 44) {
          if (bytes[at] !== 125) return -1;
          at += 1;
          break;
        }
        at += bytes[at + 1] === 32 ? 2 : 1;
        if (at + ${farthest} > limit) return -1;
      }`;
}

const opened = "if (bytes[at] !== 34) return -1;";
const failed = "if (at < 0) return -1;";

function valueText({ name, check, column }: WrittenKey, level: Level, shape: Shape, columns: readonly ShapedColumn[], turning: readonly number[]): readonly string[] {
  const into = column === undefined ? "none" : `c${columns.indexOf(column)}`;
  switch (check) {
    case "decimal":
    case "nonNegative":
    case "positive": {
      const money = level === "balance" ? [`if (${into}[row] !== 0) hasMoney[row] = 1;`] : [];
      return [opened, ...decimalLines(signs[check], into), failed, ...money];
    }
    case "side": {
      const put = (isShort: boolean): string => [`isShort[row] = ${isShort ? 1 : 0};`, ...turning.map((index) => `c${index}[row] = ${isShort ? -1 : 1};`), ...(column === undefined ? [] : [`${into}[row] = ${codeOf(column, isShort ? "short" : "long")};`])].join(" ");
      return [`if (${standsAt('"long"')}) { at += 6; ${put(false)} }`, `else if (${standsAt('"short"')}) { at += 7; ${put(true)} }`, "else return -1;"];
    }
    case "instant":
      return [opened, ...instantLines(into)];
    case "boolean": {
      const put = (word: string): string => (column === undefined ? "" : ` ${into}[row] = ${codeOf(column, word)};`);
      return [`if (${standsAt("true")}) { at += 4;${put("yes")} }`, `else if (${standsAt("false")}) { at += 5;${put("no")} }`, "else return -1;"];
    }
    case "facts":
      return ["at = factsAt(at, row);", failed];
    case "other":
      return ["at = innerAt(at);", failed];
    case "name":
    case "word":
      return textLines(name, check, shape, into, column);
  }
}

/** Reads a decimal of few digits, each where it is looked for, so that the processor learns how many digits that key has; others are for `decimalAt`. */
function decimalLines(sign: Sign, into: string): readonly string[] {
  const digits = (number: string): string => `for (let digit = (bytes[at] - 48) >>> 0; digit <= 9; digit = (bytes[++at] - 48) >>> 0) ${number} = (Math.imul(${number}, 10) + digit) | 0;`;
  return [
    "at += 1;",
    "const from = at;",
    ...(sign === signs.decimal ? ["const isNegative = bytes[at] === 45;", "if (isNegative) at += 1;"] : []),
    "const first = at;",
    "let whole = 0;",
    digits("whole"),
    "const length = at - first;",
    "let part = 0;",
    "let scale = 0;",
    "if (bytes[at] === 46) {",
    "  const point = ++at;",
    `  ${digits("part")}`,
    "  scale = at - point;",
    "  if (scale === 0) return -1;",
    "}",
    "const mantissa = whole * power[scale] + part;",
    `if (bytes[at] === 34 && length >= 1 && length <= 9 && scale <= 9 && mantissa <= ${Number.MAX_SAFE_INTEGER}${sign === signs.positive ? " && mantissa > 0" : ""}) {`,
    `  ${into}[row] = ${sign === signs.decimal ? "isNegative ? 0 - mantissa / power[scale] : " : ""}mantissa / power[scale];`,
    "  at += 1;",
    `} else at = decimalAt(bytes, from, ${sign}, ${into}, row);`,
  ];
}

/** Most instants are the one before. */
function instantLines(into: string): readonly string[] {
  const same = [0, 4, 8, 12, 16].map((four) => `view.getInt32(at + ${1 + four}, true) === view.getInt32(instant + ${four}, true)`).join(" && ");
  return [
    `if (instantView === view && ${same} && bytes[at + 21] === 34) { ${into}[row] = seconds; at += 22; }`,
    "else {",
    "  const from = at + 1;",
    `  at = instantAt(from, ${into}, row);`,
    `  ${failed}`,
    `  if (at - from === 21) { instantView = view; instant = from; seconds = ${into}[row]; }`,
    "}",
  ];
}

function textLines(name: string, check: Check, shape: Shape, into: string, column: ShapedColumn | undefined): readonly string[] {
  const code = column === undefined ? [] : [`${into}[row] = codeAt(${JSON.stringify(name)}, at + 1, end);`];
  if (name === "marginMode") {
    // Modes of the policy; another mode is for the reader of any object.
    const modes = shape.modes.map(({ name: mode }, index) => `if (${standsAt(`"${mode}"`)}) { at += ${mode.length + 2}; marginMode[row] = ${index + 1};${column === undefined ? "" : ` ${into}[row] = ${codeOf(column, mode)};`} }`);
    return [modes.join(" else "), "else return -1;"];
  }
  const end = name === "symbol" || name === "asset" ? `end = ${name}At(at + 1, row);` : `end = ${check === "name" ? "nameAt" : "wordAt"}(bytes, at + 1);`;
  const spans = name === "status" ? ["statusFrom[row] = at + 1;", "statusTo[row] = end;"] : name === "id" || name === "asset" ? ["from[row] = at + 1;", "to[row] = end;", "hash[row] = hashOf(view, at + 1, end);"] : [];
  return [opened, end, "if (end < 0) return -1;", ...spans, ...code, "at = end + 1;"];
}

/** Whether bytes stand at `at`. */
function standsAt(text: string): string {
  const { fours, size, last } = fixed(text);
  const looks = [...fours].map((four, index) => `view.getInt32(at + ${4 * index}, true) === ${four}`);
  return [...looks, ...(size % 4 === 0 ? [] : [`view.getInt32(at + ${size - 4}, true) === ${last}`])].join(" && ");
}

function bitOf(names: readonly string[], { from, key }: ShapedColumn): number {
  return from === "fact" && names.includes(key) ? 1 << names.indexOf(key) : 0;
}

function codeOf({ words }: ShapedColumn, word: string): number {
  const index = words.indexOf(word);
  return index < 0 ? 255 : index + 1;
}
