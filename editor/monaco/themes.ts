import { effect } from "@preact/signals";
import { isDark, isHighContrast } from "../state/settings.ts";
import { monaco } from "./monaco.ts";

// The colours of Monaco's own light theme fail WCAG AA for hints, lenses and dimmed line numbers; these pass on their backgrounds.
const light = { keyword: "0033a0", fact: "5b2a86", string: "7a3e00", number: "0b6b3a", comment: "5c6370", citation: "5c6370", operator: "333333" };
const dark = { keyword: "8ab4ff", fact: "d7b3ff", string: "f0b27a", number: "7ddba3", comment: "a0a8b4", citation: "a0a8b4", operator: "d0d0d0" };

function rules(colours: typeof light): monaco.editor.ITokenThemeRule[] {
  const semantic: Readonly<Record<string, string>> = { figure: colours.fact, builtin: colours.keyword, option: colours.number, source: colours.citation, section: colours.citation, label: colours.string, unit: colours.number, mode: colours.string, stage: colours.string, value: colours.number };
  return [...Object.entries(colours), ...Object.entries(semantic)].map(([token, foreground]) => ({ token, foreground, ...(token === "comment" ? { fontStyle: "italic" } : {}) }));
}

/** Defines the themes, and from now on wears the one that fits. */
export function wearTheme(): void {
  monaco.editor.defineTheme("plimsoll-light", {
    base: "vs", inherit: true, rules: rules(light),
    colors: { "editor.background": "#ffffff", "editorLineNumber.foreground": "#5c6370", "editorLineNumber.dimmedForeground": "#5c6370", "editorInlayHint.foreground": "#4a5160", "editorInlayHint.background": "#eef1f6", "editorCodeLens.foreground": "#4a5160" },
  });
  monaco.editor.defineTheme("plimsoll-dark", {
    base: "vs-dark", inherit: true, rules: rules(dark),
    colors: { "editor.background": "#14181f", "editorLineNumber.foreground": "#a0a8b4", "editorLineNumber.dimmedForeground": "#a0a8b4", "editorInlayHint.foreground": "#b8c0cc", "editorInlayHint.background": "#232a35", "editorCodeLens.foreground": "#b8c0cc" },
  });
  const wear = (): void => monaco.editor.setTheme(isHighContrast() ? (isDark() ? "hc-black" : "hc-light") : isDark() ? "plimsoll-dark" : "plimsoll-light");
  effect(wear);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", wear);
}
