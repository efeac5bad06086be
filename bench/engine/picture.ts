/** Lines over two logarithmic axes, as SVG. Colours follow the reader's theme; each line has its name at its end and a dash of its own. */

interface Line {
  readonly name: string;
  /** Milliseconds by size; absent where it was not measured. */
  readonly costs: readonly (number | undefined)[];
}

const [width, height, left, right, top, bottom] = [760, 420, 56, 190, 16, 44];
const dashes = ["", "8 4", "2 3", "10 3 2 3", "5 2", "1 2"];
const hues = ["#0b62a4", "#8a4b08", "#0f7b3f", "#7a3fa0", "#a81c3a", "#5b6470"];

const usual = { across: "positions", up: "work, relative", label: "Work over positions, both logarithmic, one line for each question" };

/** Work over positions, or over what `words` say. A line as steep as the thin ones grows as fast as the account. */
export function pictureOf(sizes: readonly number[], lines: readonly Line[], words: typeof usual = usual): string {
  const costs = lines.flatMap((line) => line.costs).filter((cost) => cost !== undefined);
  const [low, high] = [Math.floor(Math.log10(Math.min(...costs))), Math.ceil(Math.log10(Math.max(...costs)))];
  const last = Math.log10(Math.max(...sizes));
  const x = (size: number): number => left + (Math.log10(size) / last) * (width - left - right);
  const y = (cost: number): number => top + ((high - Math.log10(cost)) / (high - low)) * (height - top - bottom);
  const at = (value: number): string => value.toFixed(1);
  const decades = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const grid = decades.map((decade) => `<line class="grid" x1="${left}" x2="${width - right}" y1="${at(y(10 ** decade))}" y2="${at(y(10 ** decade))}"/><text x="${left - 8}" y="${at(y(10 ** decade) + 4)}" text-anchor="end">10<tspan dy="-5" font-size="9">${decade - low}</tspan></text>`);
  const ticks = [1, 10, 100, 1000, 10_000].map((size) => `<line class="grid" x1="${at(x(size))}" x2="${at(x(size))}" y1="${top}" y2="${height - bottom}"/><text x="${at(x(size))}" y="${height - bottom + 18}" text-anchor="middle">${size.toLocaleString("en")}</text>`);
  const names = apart(lines.map((line) => y(line.costs.findLast((cost) => cost !== undefined)!))); // each line was measured somewhere
  const drawn = lines.map(({ name, costs: known }, index) => {
    const points = known.flatMap((cost, size) => (cost === undefined ? [] : [{ x: x(sizes[size]!), y: y(cost) }])); // a cost for each size
    const end = points.at(-1)!; // as above
    const hue = hues[index % hues.length]!; // a remainder
    return `<polyline points="${points.map((point) => `${at(point.x)},${at(point.y)}`).join(" ")}" stroke="${hue}" stroke-dasharray="${dashes[index % dashes.length]}"/>
  ${points.map((point) => `<circle cx="${at(point.x)}" cy="${at(point.y)}" r="2.5" fill="${hue}"/>`).join("")}
  <line x1="${at(end.x + 4)}" y1="${at(end.y)}" x2="${width - right + 14}" y2="${at(names[index]!)}" stroke="${hue}" stroke-width="0.7"/><text x="${width - right + 18}" y="${at(names[index]! + 4)}">${name}</text>`; // a name for each line
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${words.label}">
  <style>
    text { font: 12px system-ui, sans-serif; fill: #222 } .grid { stroke: #8886; stroke-width: 0.7 } polyline { fill: none; stroke-width: 2 }
    @media (prefers-color-scheme: dark) { text { fill: #ddd } polyline, circle { filter: brightness(1.7) } }
  </style>
  ${grid.join("\n  ")}
  ${ticks.join("\n  ")}
  ${drawn.join("\n  ")}
  <text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">${words.across}</text>
  <text x="14" y="${(top + height - bottom) / 2}" text-anchor="middle" transform="rotate(-90 14 ${(top + height - bottom) / 2})">${words.up}</text>
</svg>
`;
}

/** Places of names from top to bottom, moved down until no two stand in each other's way. */
function apart(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!); // indices of the list
  const placed = [...wanted];
  order.forEach((index, at) => {
    if (at > 0) placed[index] = Math.max(placed[index]!, placed[order[at - 1]!]! + 15); // as above
  });
  return placed;
}
