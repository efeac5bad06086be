import { EditorPane } from "./editor-pane.tsx";
import { LiveRegion } from "./live-region.tsx";
import { Notices } from "./notices.tsx";
import { Problems } from "./problems.tsx";
import { Tabs } from "./tabs.tsx";
import { TopBar } from "./top-bar.tsx";
import { say } from "../words/say.ts";
import { shellWords } from "../words/shell.ts";

/** The page: rules at the left, answers at the right; one below the other where it is narrow. */
export function App() {
  return (
    <>
      <a class="skip" href="#answers">{say(shellWords.skip)}</a>
      <TopBar />
      <Notices />
      <main class="panes">
        <section class="pane rules" aria-label={say(shellWords.rules)}>
          <EditorPane />
          <Problems />
        </section>
        <section class="pane answers" id="answers" tabIndex={-1} aria-label={say(shellWords.panes)}>
          <Tabs />
        </section>
      </main>
      <LiveRegion />
    </>
  );
}
