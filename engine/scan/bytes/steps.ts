import { parseDecimal } from "../../number/index.ts";
import type { Output } from "./output.ts";

export interface Step {
  readonly mantissa: bigint;
  readonly size: number;
  readonly scale: number;
}

/** The steps in which prices of instruments are counted, one an instrument. A class because they are read once. */
export class Steps {
  readonly steps: readonly Step[];

  constructor(texts: readonly string[]) {
    this.steps = texts.map(stepOf);
  }

  /** Writes so many steps of an instrument as a decimal. */
  write(count: number, instrument: number, output: Output): void {
    const { mantissa, size, scale } = this.steps[instrument]!; // of the market
    const value = count * size;
    if (Number.isSafeInteger(value)) output.decimal(value, scale);
    else output.all(encoder.encode(inSteps(BigInt(count) * mantissa, scale)));
  }
}

const encoder = new TextEncoder();

function stepOf(text: string): Step {
  const step = parseDecimal(text) ?? { n: 1n, d: 1n }; // the policy and the market were checked
  let scale = 0;
  for (let power = 1n; power % step.d !== 0n; power *= 10n) scale += 1;
  const mantissa = (step.n * 10n ** BigInt(scale)) / step.d;
  return { mantissa, size: Number(mantissa), scale };
}

function inSteps(value: bigint, scale: number): string {
  const text = value.toString().padStart(scale + 1, "0");
  return scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`.replace(/\.?0+$/, "");
}
