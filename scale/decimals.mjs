/** Decimals that are hard to read as doubles, with the bits that JavaScript reads: `node decimals.mjs FOLDER COUNT`. Half lie halfway between two doubles or a last place beside it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "data", count = "100000"] = process.argv.slice(2);
let state = 88172645463325252n;
function next() {
  state ^= (state << 13n) & 0xffffffffffffffffn;
  state ^= state >> 7n;
  state ^= (state << 17n) & 0xffffffffffffffffn;
  return Number(state & 0xffffffffn) / 4294967296;
}
const digits = (length) => Array.from({ length }, () => Math.floor(next() * 10)).join("");
const first = () => 1 + Math.floor(next() * 9);
const view = new DataView(new ArrayBuffer(8));
const lines = ["decimal,bits"];
for (let index = 0; index < Number(count); index += 1) {
  const half = 2n * (9007199254740992n + BigInt(Math.floor(next() * 4503599627370496)) * 2n) + 1n; // 2^54 + an odd number: no double, and two are as near
  const text = [
    () => `${first()}${digits(Math.floor(next() * 7))}.${digits(1 + Math.floor(next() * 8))}`,
    () => `${first()}${digits(Math.floor(next() * 16))}.${digits(1 + Math.floor(next() * 18))}`,
    () => `-0.${"0".repeat(Math.floor(next() * 8))}${digits(9)}1`,
    () => String(half),
    () => `${half}.${"0".repeat(Math.floor(next() * 17))}1`,
    () => `${half - 1n}.${"9".repeat(1 + Math.floor(next() * 17))}`,
  ][index % 6]();
  view.setFloat64(0, Number(text));
  lines.push(`${text},${view.getBigInt64(0)}`);
}
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "decimals.csv"), `${lines.join("\n")}\n`);
