import { isExactDecimal, toDecimalString, type Fraction } from "../../number/index.ts";
import { powerOfTen } from "../../number/integer.ts";
import type { Numbers } from "../columns.ts";

/** The largest scale at which one division of exact doubles gives the nearest double of a decimal. */
const exactScale = 22;

/** A column of decimals while its rows are added. */
export class GrowingNumbers {
  private readonly value: number[] = [];
  private readonly mantissa: number[] = [];
  private readonly scale: number[] = [];

  /** The next row; `undefined` where the fact is absent. False where no double stands for it as columns promise: that row says nothing. */
  push(fraction: Fraction | undefined): boolean {
    const { value, mantissa, scale } = fraction === undefined ? absent : decimal(fraction);
    this.value.push(value);
    this.mantissa.push(mantissa);
    this.scale.push(scale);
    return fraction === undefined || !Number.isNaN(value);
  }

  /** A bound that is no decimal: ±Infinity. */
  pushEnd(value: number): void {
    this.value.push(value);
    this.mantissa.push(NaN);
    this.scale.push(0);
  }

  get length(): number {
    return this.value.length;
  }

  finish(): Numbers {
    return { value: Float64Array.from(this.value), mantissa: Float64Array.from(this.mantissa), scale: Uint8Array.from(this.scale) };
  }
}

const absent = { value: NaN, mantissa: NaN, scale: 0 };

function decimal(fraction: Fraction): { readonly value: number; readonly mantissa: number; readonly scale: number } {
  if (!isExactDecimal(fraction)) return absent;
  const size = fraction.n < 0n ? -fraction.n : fraction.n;
  if (size >= fraction.d * powerOfTen(20)) return absent;
  let scale = 0;
  while (powerOfTen(scale) % fraction.d !== 0n) scale += 1;
  const mantissa = fraction.n * (powerOfTen(scale) / fraction.d);
  if (scale <= exactScale && mantissa <= largestInteger && mantissa >= -largestInteger) return { value: Number(mantissa) / 10 ** scale, mantissa: Number(mantissa), scale };
  return { value: Number(toDecimalString(fraction)), mantissa: NaN, scale: 0 };
}

const largestInteger = BigInt(Number.MAX_SAFE_INTEGER);
