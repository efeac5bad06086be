import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { editorWords } from "../words/editor.ts";
import { say } from "../words/say.ts";

/** A view whose code comes when it is first shown. What cannot be loaded is asked for again the next time. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  const loaded = signal<{ readonly view: ComponentType } | "refused" | undefined>(undefined);
  let asked = false;
  return function Later() {
    if (!asked) {
      asked = true;
      load().then(
        (view) => (loaded.value = { view }),
        () => {
          loaded.value = "refused";
          asked = false;
        },
      );
    }
    const found = loaded.value;
    if (found === "refused") return <p class="refusal" role="alert">{say(editorWords.notLoaded)}</p>;
    if (found === undefined) return <p class="loading">{say(editorWords.loadingView)}</p>;
    const View = found.view;
    return <View />;
  };
}
