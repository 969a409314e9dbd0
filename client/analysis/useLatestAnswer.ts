import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Answered, LatestAnswer } from './LatestAnswer.ts';

/**
 * The latest answer of a worker to a question, asked anew whenever the question is another object.
 * @param start the same function each time
 */
export function useLatestAnswer<Q, A>(start: () => Worker, question: Q): Answered<Q, A> & { retry: () => void } {
  const [asking] = useState(() => new LatestAnswer<Q, A>(start));
  useEffect(() => () => asking.stop(), [asking]);
  useEffect(() => asking.ask(question), [asking, question]);
  const answered = useSyncExternalStore(asking.subscribe, asking.get);
  return { ...answered, retry: () => asking.ask(question) };
}
