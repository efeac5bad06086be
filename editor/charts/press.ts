/**
 * What makes a mark of a picture a button: it can be reached, and pressed by pointer, Enter and space. Its name is its `<title>`, so
 * that it never differs from what is seen. SVG keeps the case of attributes: `tabindex` is the one that counts.
 */
export function pressed(label: string, press: (() => void) | undefined): Record<string, unknown> {
  if (press === undefined) return { role: "img", "aria-label": label };
  return {
    role: "button",
    tabindex: 0,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    },
  };
}
