/** Whether an object is at hand where it is read: a lower level takes a written aggregate. */

import type { Path } from "../ast.ts";
import type { Context } from "./context.ts";
import type { Standing } from "./standing.ts";

const onlyIn: Readonly<Record<string, string>> = {
  fill: "in `fee` clauses",
  request: "in permissions",
  charge: "in `payment`",
  tier: "through a tier that was looked up, such as `position.tier`",
  fund: "by the engine, which pays from it",
};

/** Reports, and says no, if an object of `level` is not at hand. */
export function atHand(context: Context, standing: Standing, level: string, path: Path): boolean {
  if (standing.reads.has(level)) return true;
  const place = onlyIn[level];
  if (place !== undefined) {
    context.findings.report("not-here", path.span, `\`${path.text}\` can be read only ${place}.`, { caption: `not at hand at ${standing.where}` });
    return false;
  }
  const purpose = path.purpose === undefined ? "" : ` for ${path.purpose.text}`;
  const whole = `${path.text}${purpose}`;
  const { message, help } = wording(standing, level, whole);
  context.findings.report("mixed-levels", path.span, message, { caption: `of ${article(level)}`, help });
  return false;
}

function wording(standing: Standing, level: string, path: string): { message: string; help: string } {
  const stands = `this stands at the level of the ${standing.level}`;
  if (level === "balance" || level === "asset") {
    const help = `Say which, by an aggregate, and value money of several assets: \`sum of value of ${path} in USD\`.`;
    return { message: `\`${path}\` belongs to one ${level}, but ${stands}, which may hold several assets.`, help };
  }
  if (level === "instrument" && standing.level !== "asset" && standing.level !== "balance" && standing.level !== "account") {
    const help = "Read it through the positions: `sum of …`, `min of …` or `max of …` with the price inside.";
    return { message: `\`${path}\` belongs to one instrument, but ${stands}, which may hold positions in several.`, help };
  }
  if (standing.where === "each group" && (level === "position" || level === "order")) {
    return {
      message: `\`${path}\` belongs to ${article(level)}, but this is read for each group, which may hold several.`,
      help: `Say what of the group: \`sum of (sum of ${path}) for each …\`, or \`min of\`, \`max of\` inside.`,
    };
  }
  const several = level === "pool" || level === "position" || level === "order" || level === "credit" || level === "instrument";
  if (!several) return { message: `\`${path}\` belongs to ${article(level)}, but ${stands}.`, help: `Only the ${[...standing.reads].join(", ")} can be read here.` };
  return {
    message: `\`${path}\` belongs to ${article(level)}, but ${stands}, which may hold several.`,
    help: `Write which of them by an aggregate: \`sum of ${path}\`, or \`min of\`, \`max of\`, \`any of\`, \`all of\`.`,
  };
}

function article(level: string): string {
  return /^[aeio]/.test(level) ? `an ${level}` : `a ${level}`;
}
