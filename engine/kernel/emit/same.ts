import type { Shape } from "../runtime/shape.ts";

/**
 * The function that says whether a market that was read before still is what a snapshot says: everything that is read of instruments and assets is compared, so that who changes a price in place is
 * not given the old answer.
 */
export function sameLines(shape: Shape): readonly string[] {
  const { columns } = shape;
  const keysOf = (table: string): readonly string[] => [...new Set(columns.filter((column) => column.table === table && (column.from === "fact" || column.from === "sign" || column.from === "numbered")).map(({ key }) => key))];
  const equal = (keys: readonly string[], inside = ""): readonly string[] => keys.map((key) => `now${inside}[${JSON.stringify(key)}] === then${inside}[${JSON.stringify(key)}]`);
  const innerOf = (table: string, from: "declared" | "price"): readonly string[] => columns.filter((column) => column.table === table && column.from === from).map(({ key }) => key);
  // Words by which pools are kept apart, and by which members are told apart, have no columns.
  const words = shape.modes.flatMap(({ keyed }) => keyed).flatMap(({ ofInstrument, position }) => (ofInstrument && position !== null ? [position] : []));
  const keysApart = columns.flatMap(({ apart, key }) => (apart?.by.startsWith("instrument.") === true ? [key] : []));
  const ofInstruments = ["symbol", "settle", "tickSize", ...shape.applies.map(({ key }) => key), ...keysOf("instrument"), ...words.flatMap(({ declared, key }) => (declared ? [] : [key])), ...keysApart];
  const declaredOfInstruments = [...innerOf("instrument", "declared"), ...words.flatMap(({ declared, key }) => (declared ? [key] : []))];
  return [
    `const sameTier = (now, then) => ${equal([...new Set(["maxNotional", ...shape.tierFields.map(({ key }) => key)])]).join(" && ")};`,
    `const sameInstrument = (now, then) => ${[...equal([...new Set(ofInstruments)]), ...equal([...new Set(declaredOfInstruments)], ".facts?.")].join(" && ")} && sameList(now.tiers, then.tiers, sameTier);`,
    `const sameAsset = (now, then) => ${[...equal([...new Set(["asset", ...keysOf("asset")])]), ...equal(innerOf("asset", "declared"), ".facts?."), ...equal(innerOf("asset", "price"), ".prices?.")].join(" && ")};`,
    "",
    "/** Whether two lists, or two absences of one, are the same. */",
    "function sameList(now, then, same) {",
    "  if (now === undefined || then === undefined) return now === then;",
    "  if (now.length !== then.length) return false;",
    "  for (let at = 0; at < now.length; at += 1) if (!same(now[at], then[at])) return false;",
    "  return true;",
    "}",
  ];
}
