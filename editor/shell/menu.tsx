import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

/** Something that unfolds below its name: Escape folds it and goes back to the name, and so does going elsewhere. */
export function Menu({ name, children, testId }: { readonly name: string; readonly children: ComponentChildren; readonly testId?: string }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => menu.current?.removeAttribute("open");
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || menu.current?.open !== true) return;
    event.preventDefault();
    close();
    menu.current.querySelector("summary")?.focus();
  };
  // Where the focus goes to nothing (a press on the menu's own ground), it is still the menu's.
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && menu.current?.contains(relatedTarget) !== true) close();
  };
  return (
    <details ref={menu} class="menu" data-testid={testId} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <summary>{name}</summary>
      <div class="menu-body">{children}</div>
    </details>
  );
}
