import type { ComponentType } from "preact";
import { say, type Words } from "../words/say.ts";
import { shellWords } from "../words/shell.ts";
import { Article } from "../views/article/article.tsx";
import { Compare } from "../views/compare/compare.tsx";
import { Differences } from "../views/differences/differences.tsx";
import { Examples } from "../views/examples/examples.tsx";
import { Explain } from "../views/explain/explain.tsx";
import { TableView } from "../views/tables/tables.tsx";
import { WhatIf } from "../views/what-if/what-if.tsx";
import { chosenTab } from "../state/chosen-tab.ts";

interface Tab {
  readonly id: string;
  readonly title: Words;
  readonly view: ComponentType;
}

/** The views at the right, in their order. */
export const tabs: readonly Tab[] = [
  { id: "what-if", title: shellWords.whatIf, view: WhatIf },
  { id: "explain", title: shellWords.explain, view: Explain },
  { id: "tables", title: shellWords.tables, view: TableView },
  { id: "examples", title: shellWords.exampleTab, view: Examples },
  { id: "compare", title: shellWords.compare, view: Compare },
  { id: "differences", title: shellWords.differences, view: Differences },
  { id: "article", title: shellWords.article, view: Article },
];

/** Tabs as the ARIA pattern has them: one Tab stop, arrows move. */
export function Tabs() {
  const chosen = tabs.find(({ id }) => id === chosenTab.value) ?? tabs[0]!; // there is one
  const View = chosen.view;
  const move = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length]!; // within
    chosenTab.value = next.id;
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div role="tablist" class="tabs" aria-label={say(shellWords.panes)} onKeyDown={move}>
        {tabs.map(({ id, title }) => (
          <button key={id} type="button" role="tab" id={`tab-${id}`} aria-selected={id === chosen.id} aria-controls="tab-panel" tabIndex={id === chosen.id ? 0 : -1} onClick={() => (chosenTab.value = id)}>
            {say(title)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" class="tab-panel" aria-labelledby={`tab-${chosen.id}`} tabIndex={0}>
        <View />
      </div>
    </>
  );
}
