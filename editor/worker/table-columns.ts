/** What a table of positions may call its columns: as a snapshot does, and as exports of platforms and people do, in English and Chinese. */
const called: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "positionid", "仓位"],
  symbol: ["symbol", "instrument", "market", "合约", "交易对"],
  marginMode: ["marginmode", "mode", "margintype", "保证金模式", "模式"],
  side: ["side", "direction", "positionside", "方向"],
  contracts: ["contracts", "size", "qty", "quantity", "张数", "数量"],
  entryPrice: ["entryprice", "entry", "avgentryprice", "averageentryprice", "avgprice", "开仓价", "开仓均价"],
  entryNotional: ["entrynotional"],
  leverage: ["leverage", "lever", "杠杆"],
  margin: ["margin", "isolatedmargin", "保证金"],
  openedAt: ["openedat", "opened", "开仓时间"],
  markPrice: ["markprice", "mark", "标记价格"],
};

/** A column as the table calls it, and the field that it was taken for, if any. */
export interface Column {
  readonly name: string;
  readonly field: string | undefined;
}

/** The first column of a name is the one; case, spaces and signs in names do not count. */
export function columnsOf(names: readonly string[]): readonly Column[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
    const field = Object.keys(called).find((each) => called[each]?.includes(plain) === true);
    if (field === undefined || taken.has(field)) return { name, field: undefined };
    taken.add(field);
    return { name, field };
  });
}

const sides: Readonly<Record<string, string>> = { buy: "long", sell: "short", 多: "long", 空: "short", 做多: "long", 做空: "short" };
const modes: Readonly<Record<string, string>> = { crossed: "cross", 全仓: "cross", 逐仓: "isolated" };

/** A cell as the field has it: `LONG`, `Cross` and `10x` have one meaning. Numbers keep their digits: where a comma stands for what, nobody can tell. */
export function cellOf(field: string, text: string): string {
  const plain = text.trim();
  const lower = plain.toLowerCase();
  if (field === "side") return sides[lower] ?? lower;
  if (field === "marginMode") return modes[lower] ?? lower;
  return field === "leverage" ? plain.replace(/\s*[xX×倍]$/u, "") : plain;
}
