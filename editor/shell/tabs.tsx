import type { ComponentType } from "preact";
import { say, type Words } from "../words/say.ts";
import { shellWords } from "../words/shell.ts";
import { WhatIf } from "../views/what-if/what-if.tsx";
import { chosenTab } from "../state/chosen-tab.ts";
import { later } from "./later.tsx";

interface Tab {
  readonly id: string;
  readonly title: Words;
  readonly view: ComponentType;
}

/** The views at the right, in their order. The first is there from the start; the others come when they are chosen. */
export const tabs: readonly Tab[] = [
  { id: "what-if", title: shellWords.whatIf, view: WhatIf },
  { id: "explain", title: shellWords.explain, view: later(async () => (await import("../views/explain/explain.tsx")).Explain) },
  { id: "tables", title: shellWords.tables, view: later(async () => (await import("../views/tables/tables.tsx")).TableView) },
  { id: "examples", title: shellWords.exampleTab, view: later(async () => (await import("../views/examples/examples.tsx")).Examples) },
  { id: "replay", title: shellWords.replay, view: later(async () => (await import("../views/replay/replay.tsx")).Replay) },
  { id: "compare", title: shellWords.compare, view: later(async () => (await import("../views/compare/compare.tsx")).Compare) },
  { id: "diff", title: shellWords.diff, view: later(async () => {
    const [{ Diff }, { followDifference }] = await Promise.all([import("../views/diff/diff.tsx"), import("../state/difference.ts")]);
    followDifference();
    return Diff;
  }) },
  { id: "proofs", title: shellWords.proofs, view: later(async () => {
    const [{ Proofs }, { followProofs }] = await Promise.all([import("../views/proofs/proofs.tsx"), import("../state/proofs.ts")]);
    followProofs();
    return Proofs;
  }) },
  { id: "conformance", title: shellWords.conformance, view: later(async () => (await import("../views/conformance/conformance.tsx")).Conformance) },
  { id: "differences", title: shellWords.differences, view: later(async () => (await import("../views/differences/differences.tsx")).Differences) },
  { id: "article", title: shellWords.article, view: later(async () => (await import("../views/article/article.tsx")).Article) },
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
