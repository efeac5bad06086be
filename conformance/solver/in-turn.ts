/** The same, one call after the other in the order in which they came: for what can be asked one thing at a time, whose answers do not say what they answer. */
export function inTurn<Question, Answer>(ask: (question: Question) => Promise<Answer>): (question: Question) => Promise<Answer> {
  let before: Promise<unknown> = Promise.resolve();
  return (question) => {
    const answer = before.then(() => ask(question));
    before = answer.catch(() => undefined); // who asked is told
    return answer;
  };
}
