import Big from "big.js";
import BigNumber from "bignumber.js";

// Quotients of four decimals, half even: what prices are rounded to, and nothing else is divided.
const FourBig = Big();
FourBig.DP = 4;
FourBig.RM = 2;
const FourBigNumber = BigNumber.clone({ DECIMAL_PLACES: 4, ROUNDING_MODE: BigNumber.ROUND_HALF_EVEN });

const arithmetic = (read) => ({
  read, add: (a, b) => a.plus(b), subtract: (a, b) => a.minus(b), multiply: (a, b) => a.times(b), isLess: (a, b) => a.lt(b),
  priceAt: (mark, left, slope) => mark.times(slope).plus(left).div(slope),
});

/** Arithmetics for `isLiquidatable` of bench/kernel/peers.ts and the whole decision of priced.ts. */
export const arithmetics = { "big.js": arithmetic((text) => new FourBig(text)), "bignumber.js": arithmetic((text) => new FourBigNumber(text)) };
