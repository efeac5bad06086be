import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { fileWords } from "../words/files.ts";
import { say } from "../words/say.ts";

/** Something to settle before going on; Escape and the button close it, and the focus returns to where it was. */
export function Dialog({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ComponentChildren }) {
  const element = useRef<HTMLDialogElement>(null);
  // Shown in the same turn as it is put there: an Escape that comes before the next frame must find it open.
  useLayoutEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children}
      <p class="actions"><button type="button" onClick={() => element.current?.close()}>{say(fileWords.close)}</button></p>
    </dialog>
  );
}
