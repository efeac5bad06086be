/** What makes a mark of a picture a button: it can be reached, pressed by pointer, Enter and space, and says what it is. */
export function pressed(label: string, press: (() => void) | undefined): Record<string, unknown> {
  if (press === undefined) return { role: "img", "aria-label": label };
  return {
    role: "button",
    tabIndex: 0,
    "aria-label": label,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    },
  };
}
