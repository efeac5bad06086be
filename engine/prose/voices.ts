import type { Voice } from "./speaker.ts";

/** How a rulebook speaks: of the trader, and with every option by its name. */
export const rulebookVoice: Voice = {
  can: (actor) => `${actors[actor]} may`,
  cannot: (actor) => (actor === "anyone" ? "nobody may" : `${actors[actor]} may not`),
  namesPool: false,
  pool: "pool",
  inPool: "in the pool",
  namesOptions: true,
  brief: false,
};

/** How terms are defined, where a pool is one thing among others. */
export const termsVoice: Voice = { ...rulebookVoice, namesPool: true };

/** How a help article speaks to its reader. */
export const articleVoice: Voice = {
  can: (actor) => (actor === "trader" ? "you can" : `${actors[actor]} can`),
  cannot: (actor) => (actor === "trader" ? "you cannot" : actor === "anyone" ? "nobody can" : `${actors[actor]} cannot`),
  namesPool: false,
  pool: "shared margin",
  inPool: "that share the margin",
  namesOptions: false,
  brief: true,
};

/** The cells of a comparison: as short as an article, and of nobody in particular. */
export const tableVoice: Voice = { ...rulebookVoice, pool: "shared margin", inPool: "that share the margin", namesOptions: false, brief: true };

/** The same voice in a mode whose pools are single positions. */
export function ofOnePosition(voice: Voice): Voice {
  return { ...voice, pool: "position", inPool: "of the position" };
}

const actors = { trader: "the trader", venue: "the platform", liquidator: "a liquidator", anyone: "anyone" } as const;
