import { effect, signal } from "@preact/signals";
import { language, languages } from "../words/say.ts";
import { numberLocale } from "../words/number.ts";

export const themes = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

export const theme = signal<Theme>("system");
/** Whether Tab leaves the text, instead of indenting in it. */
export const tabLeaves = signal(false);

/** Which clauses have a line above them that says on which accounts they take part. */
export const lensChoices = ["rules", "stages", "none"] as const;
export const lenses = signal<(typeof lensChoices)[number]>("rules");

const key = "plimsoll.settings.1";

/** Takes up what was chosen last time, and from now on remembers what is chosen. Where nothing can be kept, nothing is. */
export function keepSettings(): void {
  const kept = readKept();
  if (themes.some((each) => each === kept["theme"])) theme.value = kept["theme"] as Theme; // it is one of them
  const spoken = languages.find(({ code }) => code === kept["language"]) ?? languages.find(({ code }) => navigator.language.startsWith(code));
  if (spoken !== undefined) language.value = spoken.code;
  lenses.value = lensChoices.find((each) => each === kept["lenses"]) ?? "rules";
  tabLeaves.value = kept["tabLeaves"] === true;
  numberLocale.value = typeof kept["numberLocale"] === "string" ? kept["numberLocale"] : navigator.language;
  effect(() => {
    document.documentElement.dataset["theme"] = theme.value;
    document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
    try {
      localStorage.setItem(key, JSON.stringify({ theme: theme.value, language: language.value, tabLeaves: tabLeaves.value, numberLocale: numberLocale.value, lenses: lenses.value }));
    } catch {
      // A browser that keeps nothing (private, from a file) still works.
    }
  });
}

function readKept(): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Light or dark, as it is now: what was chosen, or what the system says. */
export function isDark(): boolean {
  return theme.value === "dark" || (theme.value === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
}
export function isHighContrast(): boolean {
  return theme.value === "contrast" || (theme.value === "system" && matchMedia("(prefers-contrast: more), (forced-colors: active)").matches);
}
