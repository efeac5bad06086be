/** Stands in a table for what is not known modulo 2³²; where a number comes to it, that is not known either. */
export const unknownResidue = -(2 ** 31 - 1);

/** What residues need in an emitted module. */
export const residueHelpers = `/** Powers of ten modulo 2³². */
const tensInBits = Int32Array.from({ length: 64 }, (_, power) => Number(BigInt.asIntN(32, 10n ** BigInt(power))));

/** The numbers of a column as integers of one unit, modulo 2³²: ${unknownResidue} where one has no mantissa, 0 where it is absent itself. */
function residuesOf({ value, mantissa, scale }, places) {
  const found = new Int32Array(mantissa.length);
  for (let row = 0; row < found.length; row += 1) found[row] = Math.abs(mantissa[row]) < ${2 ** 53} ? Math.imul(mantissa[row], tensInBits[places - scale[row]]) : value[row] === value[row] ? ${unknownResidue} : 0;
  return found;
}

/** How often a divisor goes into a multiple of it, modulo 2³²; ${unknownResidue} where no double below 2^53 says it. */
function timesIn(multiple, divisor) {
  const part = multiple / divisor;
  return Math.abs(part) < ${2 ** 53} && part === Math.trunc(part) ? part | 0 : ${unknownResidue};
}

/** The same where the divisor is so many times a number of a column. */
const timesInEach = (multiple, factor, { mantissa, scale }, places) => Int32Array.from(mantissa, (each, row) => timesIn(multiple, factor * (each * tens[places - scale[row]])));`.split("\n");
