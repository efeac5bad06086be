/** Liquidation plans as they run. What each word of a plan means stands in `README.md`. */
export { liquidate } from "../liquidate.ts";
