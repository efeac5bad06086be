import { lensChoices, lenses, tabLeaves, theme, themes, type Theme } from "../state/settings.ts";
import { language, languages, say, type Language, type Words } from "../words/say.ts";
import { shellWords } from "../words/shell.ts";
import { Menu } from "./menu.tsx";

const themeWords: Readonly<Record<Theme, Words>> = { system: shellWords.themeSystem, light: shellWords.themeLight, dark: shellWords.themeDark, contrast: shellWords.themeContrast };

const lensWords: Readonly<Record<(typeof lensChoices)[number], Words>> = { rules: shellWords.lensRules, stages: shellWords.lensStages, none: shellWords.lensNone };

/** Colours, language, what stands above rules, and what Tab does. */
export function Settings() {
  return (
    <Menu name={say(shellWords.settings)}>
      <label>
        {say(shellWords.theme)}{" "}
        <select data-testid="theme" value={theme.value} onChange={(event) => (theme.value = themes.find((each) => each === event.currentTarget.value) ?? "system")}>
          {themes.map((each) => <option key={each} value={each}>{say(themeWords[each])}</option>)}
        </select>
      </label>
      <label>
        {say(shellWords.language)}{" "}
        <select data-testid="language" value={language.value} onChange={(event) => (language.value = languages.find(({ code }) => code === event.currentTarget.value)?.code ?? ("en" satisfies Language))}>
          {languages.map(({ code, name }) => <option key={code} value={code} lang={code}>{name}</option>)}
        </select>
      </label>
      <label>
        {say(shellWords.lenses)}{" "}
        <select data-testid="lenses" value={lenses.value} onChange={(event) => (lenses.value = lensChoices.find((each) => each === event.currentTarget.value) ?? "rules")}>
          {lensChoices.map((each) => <option key={each} value={each}>{say(lensWords[each])}</option>)}
        </select>
      </label>
      <label><input type="checkbox" checked={tabLeaves.value} onChange={(event) => (tabLeaves.value = event.currentTarget.checked)} /> {say(shellWords.tabLeaves)}</label>
    </Menu>
  );
}
