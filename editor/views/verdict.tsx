/** A verdict: a sign, a word and a colour, each of which says it. */
export function Verdict({ tone, sign, word, testId }: { readonly tone: "good" | "doubtful" | "bad" | "plain"; readonly sign: string; readonly word: string; readonly testId?: string }) {
  return <span class={`status ${tones[tone]}`} {...(testId === undefined ? {} : { "data-testid": testId })}>{sign} {word}</span>;
}

const tones = { good: "healthy", doubtful: "warning", bad: "liquidatable", plain: "" } as const;

/** What the kit says in English, whatever the language of the interface is: screen readers are told so. */
export function English({ text }: { readonly text: string }) {
  return <span lang="en">{text}</span>;
}
