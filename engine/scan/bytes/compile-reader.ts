import type { Shape, ShapedColumn } from "../../kernel/runtime/shape.ts";
import { signs, type Sign } from "./cursor.ts";
import { fixed } from "./fixed.ts";
import { isString, keysOf, levels, requiredOf, type Check, type Level } from "./keys.ts";

/**
 * A policy's reader of objects as the source of an ES module: for each level a function that reads an object as it is mostly written — its keys in any
 * order, behind colons and commas nothing or one space — and gives up on all else. It tries the keys one after the other, round and round, in the order of the
 * schema, comparing bytes four at a time; which columns there are is known when it is written. The same text for the same policy.
 */
export function compileReader(shape: Shape): string {
  return `${levels.map((level) => levelText(level, shape)).join("\n")}\n`;
}

/** Where the bytes of the instant that was read last are kept, four in each. */
const instantFours = ["year", "month", "day", "hour", "minute"];

/** What stands behind colons and commas: nothing, or one space. */
const gaps = { compact: "", spaced: " " } as const;

function levelText(level: Level, shape: Shape): string {
  const columns = shape.columns.filter(({ table }) => table === level);
  const lists = columns.map((_, index) => `c${index}`).join(", ");
  return `export const ${level} = (use) => {
  const { decimalAt, nameAt, wordAt, hashOf, power, symbols, assets, codeAt, instantAt, factsAt, innerAt, usual } = use;
  const { columns: [${lists}], from, to, hash, statusFrom, statusTo, symbol, marginMode, asset, isShort, hasMargin, hasMoney, none } = use.lists;
  let [${instantFours.join(", ")}, seconds] = [0, 0, 0, 0, 0, 0];
${Object.entries(gaps).map(([name, gap]) => readText(name, gap, level, shape, columns)).join("\n")}
  return { ${Object.keys(gaps).join(", ")} };
};`;
}

function readText(called: string, gap: string, level: Level, shape: Shape, columns: readonly ShapedColumn[]): string {
  const names = Object.keys(keysOf[level]);
  const keys = names.map((name, index): WrittenKey => {
    const at = columns.findIndex(({ from, key }) => from === "fact" && key === name);
    return { name, index, check: keysOf[level][name]!, into: at < 0 ? undefined : `c${at}`, column: columns[at] }; // its own name
  });
  const turning = columns.flatMap(({ from }, index) => (from === "sign" ? [`c${index}`] : []));
  const required = requiredOf[level].reduce((bits, name) => bits | (1 << names.indexOf(name)), 0);
  const optional = columns.flatMap((column, index) => (column.from === "sign" || column.from === "declared" ? [] : [`if ((seen & ${bitOf(names, column)}) === 0) c${index}[row] = usual[${index}];`]));
  return `  const ${called} = (bytes, view, start, row) => {
    if (bytes[start] !== 123) return -1;
    let at = start + 1;
    let seen = 0;
    let end = 0;
${level === "balance" ? "    hasMoney[row] = 0;\n" : ""}${names.includes("status") ? "    statusTo[row] = 0;\n" : ""}    for (;;) {
      const before = seen;
${keys.map((key) => keyText(key, gap, valueText(key, level, shape, turning))).join("\n")}
      if (seen === before) return -1;
    }
    if ((seen & ${required}) !== ${required}) return -1;
${optional.map((line) => `    ${line}\n`).join("")}${level === "position" ? `    hasMargin[row] = (seen & ${1 << names.indexOf("margin")}) === 0 ? 0 : 1;\n` : ""}    return at;
  };`;
}

interface WrittenKey {
  readonly name: string;
  readonly index: number;
  readonly check: Check;
  /** The list of its column, where the policy reads it. */
  readonly into: string | undefined;
  readonly column: ShapedColumn | undefined;
}

/** Reads one key where it stands: its value, and the comma or the brace behind it. */
function keyText({ name, index, check }: WrittenKey, gap: string, value: readonly string[]): string {
  const start = `${JSON.stringify(name)}:${gap}${isString(check) ? '"' : ""}`;
  return `      if (${standsAt(start)}) {
        if ((seen & ${1 << index}) !== 0) return -1;
        seen |= ${1 << index};
        at += ${start.length};
        ${value.join("\n        ")}
        if (bytes[at] !== 44) {
          if (bytes[at] !== 125) return -1;
          at += 1;
          break;
        }
${gap === "" ? "" : "        if (bytes[at + 1] !== 32) return -1;\n"}        at += ${1 + gap.length};
      }`;
}

const failed = "if (at < 0) return -1;";

/** Reads a value; of a string, from behind its first quote. */
function valueText({ name, check, into, column }: WrittenKey, level: Level, shape: Shape, turning: readonly string[]): readonly string[] {
  switch (check) {
    case "decimal":
    case "nonNegative":
    case "positive": {
      const sign = signs[check];
      if (into === undefined) return digitLines(sign, level === "balance" ? ["if (some !== 0) hasMoney[row] = 1;"] : []);
      return [...decimalLines(sign, into), failed, ...(level === "balance" ? [`if (${into}[row] !== 0) hasMoney[row] = 1;`] : [])];
    }
    case "side": {
      const put = (isShort: boolean): string => [`isShort[row] = ${isShort ? 1 : 0};`, ...turning.map((list) => `${list}[row] = ${isShort ? -1 : 1};`), ...(column === undefined ? [] : [`${into}[row] = ${codeOf(column, isShort ? "short" : "long")};`])].join(" ");
      return [`if (${standsAt('long"')}) { at += 5; ${put(false)} }`, `else if (${standsAt('short"')}) { at += 6; ${put(true)} }`, "else return -1;"];
    }
    case "instant":
      return instantLines(into ?? "none");
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

const digitsInto = (of: string): string => `for (let digit = (bytes[at] - 48) >>> 0; digit <= 9; digit = (bytes[++at] - 48) >>> 0) ${of};`;
const minus = ["const isNegative = bytes[at] === 45;", "if (isNegative) at += 1;"];

/** Reads a decimal of few digits, each where it is looked for, so that the processor learns how many digits that key has; others are for `decimalAt`. */
function decimalLines(sign: Sign, into: string): readonly string[] {
  return [
    "const from = at;",
    ...(sign === signs.decimal ? minus : []),
    "const first = at;",
    "let whole = 0;",
    digitsInto("whole = (Math.imul(whole, 10) + digit) | 0"),
    "const length = at - first;",
    "let part = 0;",
    "let scale = 0;",
    "if (bytes[at] === 46) {",
    "  const point = ++at;",
    `  ${digitsInto("part = (Math.imul(part, 10) + digit) | 0")}`,
    "  scale = at - point;",
    "  if (scale === 0) return -1;",
    "}",
    "const mantissa = whole * power[scale] + part;",
    `if (bytes[at] === 34 && length >= 1 && length <= 9 && scale <= 9 && mantissa <= ${10 ** 15}${sign === signs.positive ? " && mantissa > 0" : ""}) {`,
    `  ${into}[row] = ${sign === signs.decimal ? "isNegative ? 0 - mantissa / power[scale] : " : ""}mantissa / power[scale];`,
    "  at += 1;",
    `} else at = decimalAt(bytes, from, ${sign}, ${into}, row);`,
  ];
}

/** Looks at the digits of a decimal that the policy does not read. */
function digitLines(sign: Sign, behind: readonly string[]): readonly string[] {
  return [
    ...(sign === signs.decimal ? ["if (bytes[at] === 45) at += 1;"] : []),
    "const first = at;",
    "let some = 0;",
    digitsInto("some |= digit"),
    "const length = at - first;",
    "if (length === 0 || length > 20) return -1;",
    "if (bytes[at] === 46) {",
    "  const point = ++at;",
    `  ${digitsInto("some |= digit")}`,
    "  if (at === point || at - point > 18) return -1;",
    "}",
    `if (bytes[at] !== 34${sign === signs.positive ? " || some === 0" : ""}) return -1;`,
    "at += 1;",
    ...behind,
  ];
}

/** Most instants are the one before, of which the bytes and the seconds are kept. */
function instantLines(into: string): readonly string[] {
  const four = (index: number): string => `view.getInt32(at + ${4 * index}, true)`;
  return [
    `if (bytes[at + 20] === 34 && ${instantFours.map((name, index) => `${four(index)} === ${name}`).join(" && ")}) { ${into}[row] = seconds; at += 21; }`,
    "else {",
    "  end = at;",
    `  at = instantAt(at, ${into}, row);`,
    `  ${failed}`,
    "  if (at - end === 21) {",
    "    at = end;",
    ...instantFours.map((name, index) => `    ${name} = ${four(index)};`),
    `    seconds = ${into}[row];`,
    "    at += 21;",
    "  }",
    "}",
  ];
}

function textLines(name: string, check: Check, shape: Shape, into: string | undefined, column: ShapedColumn | undefined): readonly string[] {
  if (name === "marginMode") {
    // Modes of the policy; another mode is for the reader of any object.
    const modes = shape.modes.map(({ name: mode }, index) => `if (${standsAt(`${mode}"`)}) { at += ${mode.length + 1}; marginMode[row] = ${index + 1};${column === undefined ? "" : ` ${into}[row] = ${codeOf(column, mode)};`} }`);
    return [modes.join(" else "), "else return -1;"];
  }
  const end = name === "symbol" || name === "asset" ? [`${name}[row] = ${name}s.at(bytes, view, at) + 1;`, `end = ${name}s.end;`] : [`end = ${check === "name" ? "nameAt" : "wordAt"}(bytes, at);`];
  const spans = name === "status" ? ["statusFrom[row] = at;", "statusTo[row] = end;"] : name === "id" || name === "asset" ? ["from[row] = at;", "to[row] = end;", "hash[row] = hashOf(view, at, end);"] : [];
  const code = column === undefined ? [] : [`${into}[row] = codeAt(${JSON.stringify(name)}, at, end);`];
  return [...end, "if (end < 0) return -1;", ...spans, ...code, "at = end + 1;"];
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
