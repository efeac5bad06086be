import { priceMoves } from "./tally.ts";
import type { ImpactAnswer } from "../../schemas/generated/impact-answer.ts";
import { showCount } from "../../engine/report/numbers.ts";
import { escapeMarkup } from "../../engine/report/markup.ts";

const [widthPx, barPx, rowPx] = [440, 380, 38];

/** Changes of status, and how far liquidation prices move, as bars in one SVG that needs nothing else. The same answer gives the same bytes. */
export function impactPicture({ accounts, changed, statuses, prices }: ImpactAnswer): string {
  const moves = priceMoves.map((move) => ({ label: move, value: prices.reduce((sum, each) => sum + (each.moves.find((one) => one.move === move)?.positions ?? 0), 0) })).filter(({ value }) => value > 0);
  const groups = [
    { title: `Accounts: ${showCount(changed)} of ${showCount(accounts)} change`, rows: statuses.slice(0, 12).map(({ change, accounts: value }) => ({ label: change, value })) },
    { title: "Positions by how far their liquidation price moves", rows: moves },
  ].filter(({ rows }) => rows.length > 0);
  const lines: string[] = [];
  let top = 0;
  for (const [index, { title, rows }] of groups.entries()) {
    top += index === 0 ? 24 : 34;
    lines.push(`<text x="12" y="${top}" class="head">${escapeMarkup(title)}</text>`);
    const most = Math.max(...rows.map(({ value }) => value));
    // The words above their bar: so they can be read on a narrow page too.
    for (const { label, value } of rows) {
      top += rowPx;
      const width = Math.max(2, Math.round((value / most) * barPx));
      lines.push(`<text x="12" y="${top - 12}">${escapeMarkup(label)}</text><text x="${widthPx - 12}" y="${top - 12}" text-anchor="end">${showCount(value)}</text><rect x="12" y="${top - 6}" width="${width}" height="8" rx="2"/>`);
    }
  }
  top += 20;
  const words = groups.map(({ title, rows }) => `${title}: ${rows.map(({ label, value }) => `${label} ${showCount(value)}`).join(", ")}`).join(". ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${top}" width="${widthPx}" height="${top}" role="img" aria-labelledby="impact-title impact-words">`,
    `<title id="impact-title">Impact</title><desc id="impact-words">${escapeMarkup(words === "" ? "Nothing changes." : words)}</desc>`,
    `<style>text{font:14px system-ui,sans-serif;fill:#1f2328}.head{font-weight:600}rect{fill:#3b6ea5}@media (prefers-color-scheme:dark){text{fill:#e6e6e6}rect{fill:#7fb0e6}}</style>`,
    ...lines,
    "</svg>",
    "",
  ].join("\n");
}
