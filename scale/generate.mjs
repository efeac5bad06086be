/**
 * Accounts with their true statuses, made from a seed by integer arithmetic alone: `node generate.mjs FOLDER reference|linear ACCOUNTS SEED`.
 * A share of them stands exactly on a boundary: the balance is solved for. Writes the six tables and `truth.csv`.
 */
import { createWriteStream, mkdirSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";

const [folder = "data", flavour = "reference", count = "1000000", seed = "1"] = process.argv.slice(2);
const accounts = Number(count);
/** The reference policy counts bonuses, warns, takes inverse contracts and holds a bound in the lower tier; the other one none of it. */
const reference = flavour === "reference";

/** All money is in units of 10^-18. */
const unit = 10n ** 18n;

let state = BigInt(seed) * 0x9e3779b97f4a7c15n | 1n;
let [s0, s1] = [Number(state & 0xffffffffn) || 1, Number((state >> 32n) & 0xffffffffn) || 2];
/** xorshift64 in two halves: 32 random bits. */
function bits() {
  let t = s0;
  t ^= t << 10; t >>>= 0;
  t ^= t >>> 15;
  t ^= s1 ^ (s1 >>> 4);
  s0 = s1;
  s1 = t >>> 0;
  return (s1 + s0) >>> 0;
}
const below = (n) => Math.floor((bits() / 4294967296) * n);
const between = (a, b) => a + below(b - a + 1);
const chance = (percent) => below(100) < percent;

/** An integer of units of 10^-digits as a decimal, without zeros at its end. */
function decimal(value, digits = 18) {
  const negative = value < 0n;
  const text = (negative ? -value : value).toString().padStart(digits + 1, "0");
  const whole = text.slice(0, -digits);
  const part = text.slice(-digits).replace(/0+$/, "");
  return `${negative ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}

// The market. Prices are multiples of what makes a bound reachable exactly; those of inverse contracts divide 1 without end of digits.
const rates = [[40n, 50n, 100n, 250n, 500n, 1000n, 1250n, 1500n, 2500n, 5000n], [65n, 100n, 200n, 500n, 1000n]];
const bounds = [[50_000n, 250_000n, 1_000_000n, 5_000_000n, 20_000_000n, 50_000_000n, 100_000_000n, 200_000_000n, 400_000_000n], [5_000n, 25_000n, 100_000n, 1_000_000n]];
const instruments = [];
for (let index = 0; index < 24; index += 1) {
  const inverse = reference && index >= 20;
  const base = `C${index}`;
  const settle = inverse ? base : index % 4 === 3 ? "USDC" : "USDT";
  const mark = inverse ? [50_000_00n, 62_500_00n, 3_125_00n, 1_600_00n][index - 20] : [58_123_45n, 50_000_00n, 2_417_86n, 97n, 1_250_00n, 31n][index % 6] + BigInt(index) * (index % 6 === 1 || index % 6 === 4 ? 0n : 1n);
  const shape = index % 2;
  const scale = inverse ? 1000n : 1n; // bounds of an inverse contract are in its own coin
  const jumps = index % 8 === 5; // without deductions, the requirement jumps at each bound
  let deduction = 0n;
  const tiers = rates[shape].map((rate, row) => {
    const low = row === 0 ? 0n : (bounds[shape][row - 1] * unit) / scale;
    if (row > 0 && !jumps) deduction += (low * (rate - rates[shape][row - 1])) / 10_000n;
    const high = bounds[shape][row];
    return { low, high: high === undefined ? undefined : (high * unit) / scale, rate, deduction };
  });
  instruments.push({ symbol: `${base}/${inverse ? "USD" : settle}:${settle}`, inverse, base, quote: inverse ? "USD" : settle, settle, mark, size: inverse ? 100n : index % 5 === 4 ? 10n : 1n, tiers });
}
const linear = instruments.filter(({ inverse }) => !inverse);

/** Contracts are in thousandths, prices in hundredths: 10^5 to the unit. Of an inverse contract, contracts · size ÷ price. */
function value({ inverse, size }, contracts, price) {
  return inverse ? (contracts * size * unit * 100n) / (1000n * price) : contracts * size * price * (unit / 100_000n);
}

function requirement(instrument, notional) {
  const row = instrument.tiers.find(({ high }) => high === undefined || (reference ? notional <= high : notional < high));
  return (notional * row.rate) / 10_000n - row.deduction;
}

function position(id, instrument, contracts, entry, long, mode) {
  const notional = value(instrument, contracts, instrument.mark);
  const cost = value(instrument, contracts, entry);
  const gain = (notional - cost) * (long ? 1n : -1n) * (instrument.inverse ? -1n : 1n);
  return { id, instrument, contracts, entry, long, mode, margin: undefined, gain, needs: requirement(instrument, notional) };
}

function randomContracts({ inverse, mark, size }) {
  // Log-uniform from 20 to 5 million of money.
  const money = 20 * Math.exp((bits() / 4294967296) * Math.log(250_000));
  const contracts = inverse ? money / Number(size) : (money * 100) / Number(mark) / Number(size);
  return BigInt(Math.max(1, Math.round(contracts * 1000)));
}

const exactEntries = [40_000_00n, 50_000_00n, 62_500_00n, 80_000_00n, 1_600_00n, 3_125_00n];
function randomEntry({ inverse, mark }) {
  if (inverse) return exactEntries[below(exactEntries.length)];
  const entry = (mark * BigInt(between(8000, 12_000))) / 10_000n;
  return entry > 0n ? entry : 1n;
}

/** Contracts whose notional is a bound of a tier, or a step beside it, where the price allows it. */
function edgeContracts(instrument) {
  const bound = instrument.tiers[below(4)].high;
  const each = value(instrument, 1n, instrument.mark);
  const contracts = bound / each;
  return contracts > 0n ? contracts + BigInt(below(3) - 1) || 1n : randomContracts(instrument);
}

const files = {};
mkdirSync(folder, { recursive: true });
for (const name of ["accounts", "balances", "positions", "orders", "instruments", "tiers", "truth"]) files[name] = createWriteStream(join(folder, `${name}.csv`));
const pending = {};
async function write(name, line) {
  pending[name] = (pending[name] ?? "") + line + "\n";
  if (pending[name].length < 1 << 20) return;
  const text = pending[name];
  pending[name] = "";
  if (!files[name].write(text)) await once(files[name], "drain");
}

await write("accounts", "account_id,status");
await write("balances", "account_id,asset,wallet_balance,bonus,debt");
await write("positions", "account_id,id,symbol,margin_mode,side,contracts,entry_price,entry_notional,leverage,margin,unsettled_funding,opened_at,status");
await write("orders", "account_id,id,symbol,margin_mode,side,contracts,price,leverage,reduce_only");
await write("instruments", `symbol,contract,base,quote,settle,contract_size,tick_size,mark_price,last_price,index_price,taker_fee_rate,maker_fee_rate,amount_step,min_amount,max_leverage,quanto_multiplier,funding_rate,open_interest,expires_at${reference ? "" : ",liquidation_fee_rate"}`);
await write("tiers", "symbol,tier,min_notional,max_notional,maintenance_margin_rate,maintenance_amount,initial_margin_rate,max_leverage");
await write("truth", "account_id,pool,status");
for (const { symbol, inverse, base, quote, settle, size, mark, tiers } of instruments) {
  await write("instruments", `${symbol},${inverse ? "inverse" : "linear"},${base},${quote},${settle},${size},0.01,${decimal(mark, 2)},,,,,0.001,,,,,,${reference ? "" : ",0.015"}`);
  for (const [row, { low, high, rate, deduction }] of tiers.entries()) await write("tiers", `${symbol},${row + 1},${decimal(low)},${high === undefined ? "" : decimal(high)},${decimal(rate, 4)},${decimal(deduction)},,`);
}

function statusOf(equity, needs) {
  if (equity < needs) return "liquidatable";
  // At 80 %: needs ≥ 4/5 · equity.
  return reference && 5n * needs >= 4n * equity ? "warning" : "healthy";
}

/** Equity that stands to the requirement as `kind` says: on a boundary, the last place beside it, or anywhere. */
function target(kind, needs) {
  const beside = BigInt(below(3) - 1) * [1n, 10n ** 9n, 10n ** 10n, 10n ** 16n][below(4)];
  if (kind === "equal") return needs;
  if (kind === "beside") return needs + beside;
  // 5/4 of what is needed, if that is a decimal of 18 places; whichever it is, the status is reckoned from the integers.
  if (kind === "warn") return (needs * 5n) / 4n + (chance(50) ? 0n : beside);
  const ratio = BigInt(Math.round(0.3 * Math.exp((bits() / 4294967296) * Math.log(100)) * 1e6));
  return (needs * ratio) / 1_000_000n;
}

for (let index = 0; index < accounts; index += 1) {
  const id = `A${String(index).padStart(8, "0")}`;
  await write("accounts", `${id},`);
  const kind = index % 10 < 9 ? "anywhere" : ["equal", "beside", "warn"][below(3)];
  const edge = index % 20 === 19 || index % 100 === 50;
  const positions = Array.from({ length: index % 50 === 0 ? 0 : between(1, 5) }, (_, at) => {
    const instrument = (edge && chance(70) ? linear : instruments)[below(edge ? linear.length : instruments.length)];
    const contracts = edge && chance(60) ? edgeContracts(instrument) : randomContracts(instrument);
    return position(`p${at + 1}`, instrument, contracts, randomEntry(instrument), chance(50), chance(70) ? "cross" : "isolated");
  });
  const assets = new Map();
  for (const each of positions) {
    if (each.mode !== "cross") continue;
    const pool = assets.get(each.instrument.settle) ?? { gain: 0n, needs: 0n };
    assets.set(each.instrument.settle, { gain: pool.gain + each.gain, needs: pool.needs + each.needs });
  }
  // Somebody with money and no position; one with a balance of nothing, which is no pool.
  if (index % 50 === 0) assets.set("USDT", { gain: 0n, needs: 0n, idle: true });
  for (const [asset, { gain, needs, idle }] of assets) {
    const unlisted = !idle && index % 97 === 0; // a balance that is not listed holds nothing
    const silent = reference && index % 1009 === 5 && !unlisted; // the bonus is counted, and not stated
    const bonus = unlisted || silent || !reference ? 0n : BigInt(below(3)) * 25n * unit;
    const equity = unlisted ? gain : idle ? BigInt(index % 100) * unit : target(kind, needs);
    const wallet = equity - gain - bonus;
    if (!unlisted) await write("balances", `${id},${asset},${decimal(wallet)},${silent ? "" : reference ? decimal(bonus) : ""},`);
    if (idle && wallet === 0n && bonus === 0n) continue;
    await write("truth", `${id},cross:${asset},${silent ? "cannot_decide" : statusOf(equity, needs)}`);
  }
  for (const { id: name, instrument, contracts, entry, long, mode, gain, needs } of positions) {
    let margin = "";
    if (mode === "isolated") {
      const wanted = target(kind, needs) - gain;
      const held = wanted < 0n ? 0n : wanted;
      margin = decimal(held);
      await write("truth", `${id},isolated:${name},${statusOf(held + gain, needs)}`);
    }
    await write("positions", `${id},${name},${instrument.symbol},${mode},${long ? "long" : "short"},${decimal(contracts, 3)},${decimal(entry, 2)},,10,${margin},,,`);
  }
  if (index % 23 === 7 && index % 50 !== 0) {
    const instrument = instruments[below(16)];
    const mode = index % 2 === 0 ? "cross" : "isolated";
    const alone = mode === "isolated" && !positions.some((each) => each.mode === "isolated" && each.instrument === instrument);
    await write("orders", `${id},o1,${instrument.symbol},${mode},long,1,${decimal(instrument.mark, 2)},10,false`);
    if (alone) await write("truth", `${id},isolated:order o1,healthy`);
    if (mode === "cross" && !assets.has(instrument.settle)) await write("truth", `${id},cross:${instrument.settle},${statusOf(0n, 0n)}`);
  }
}
for (const [name, text] of Object.entries(pending)) files[name].write(text);
for (const file of Object.values(files)) file.end();
await Promise.all(Object.values(files).map((file) => once(file, "finish")));
