/** Bars over a logarithmic axis, as SVG. Colours follow the reader's theme; whether a bar is exact is said in words too. */

export interface Bar {
  readonly name: string;
  readonly nanoseconds: number;
  readonly kind: "ours" | "exact" | "inexact";
}

const [left, right, row, top, width] = [280, 200, 22, 34, 860];
const said = { ours: "right on every boundary", exact: "right on every boundary", inexact: "wrong on boundaries" };

/** Time of one decision, the fastest first. */
export function barsOf(bars: readonly Bar[]): string {
  const logs = bars.map(({ nanoseconds }) => Math.log10(nanoseconds));
  const [low, high] = [Math.floor(Math.min(...logs) - 0.01), Math.ceil(Math.max(...logs))];
  const x = (nanoseconds: number): number => left + ((Math.log10(nanoseconds) - low) / (high - low)) * (width - left - right);
  const height = top + bars.length * row + 12;
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => low + index).map((decade) => {
    const at = x(10 ** decade).toFixed(1);
    return `<line class="grid" x1="${at}" x2="${at}" y1="${top - 6}" y2="${height - 8}"/><text x="${at}" y="${top - 12}" text-anchor="middle">${time(10 ** decade)}</text>`;
  });
  const drawn = bars.map(({ name, nanoseconds, kind }, index) => {
    const y = top + index * row;
    return `<text x="${left - 8}" y="${y + 14}" text-anchor="end"${kind === "ours" ? ' class="ours"' : ""}>${escaped(name)}</text><rect class="${kind}" x="${left}" y="${y + 3}" width="${(x(nanoseconds) - left).toFixed(1)}" height="${row - 7}"/><text x="${(x(nanoseconds) + 6).toFixed(1)}" y="${y + 14}">${time(nanoseconds)}${kind === "inexact" ? ", wrong on boundaries" : ""}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
  <title id="title">How long each takes to decide an account of five positions</title>
  <desc id="desc">Bars over a logarithmic axis. ${bars.map(({ name, nanoseconds, kind }) => `${escaped(name)}: ${time(nanoseconds)}, ${said[kind]}`).join("; ")}.</desc>
  <style>
    text { font: 12px system-ui, sans-serif; fill: #222 } .grid { stroke: #8886; stroke-width: 0.7 } .ours { font-weight: 600 }
    rect.ours { fill: #0b62a4 } rect.exact { fill: #0f7b3f } rect.inexact { fill: #a81c3a }
    @media (prefers-color-scheme: dark) { text { fill: #ddd } rect { filter: brightness(1.6) } }
  </style>
  ${ticks.join("\n  ")}
  ${drawn.join("\n  ")}
</svg>
`;
}

function time(nanoseconds: number): string {
  const [value, unit] = nanoseconds < 1000 ? [nanoseconds, "ns"] : nanoseconds < 1e6 ? [nanoseconds / 1000, "µs"] : [nanoseconds / 1e6, "ms"];
  return `${value >= 99.5 ? Math.round(value) : Number(value.toPrecision(2))} ${unit}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
