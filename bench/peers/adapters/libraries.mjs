import Big from "big.js";
import BigNumber from "bignumber.js";

/** Arithmetics for `isLiquidatable` of bench/kernel/peers.ts. */
export const arithmetics = {
  "big.js": { read: (text) => new Big(text), add: (a, b) => a.plus(b), subtract: (a, b) => a.minus(b), multiply: (a, b) => a.times(b), isLess: (a, b) => a.lt(b) },
  "bignumber.js": { read: (text) => new BigNumber(text), add: (a, b) => a.plus(b), subtract: (a, b) => a.minus(b), multiply: (a, b) => a.times(b), isLess: (a, b) => a.lt(b) },
};
