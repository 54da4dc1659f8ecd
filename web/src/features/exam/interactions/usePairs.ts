import { useState } from 'react';
import { useResponse } from '../body/QuestionContext';
import { pairParts } from './choices';

const whole = (pair: string) => pairParts(pair).every((part) => part !== '');

/** Half a pair is kept on the page; only whole pairs are an answer. */
export function usePairs(responseIdentifier: string) {
  const { list, set, name, disabled } = useResponse(responseIdentifier);
  const [halves, setHalves] = useState<string[]>([]);
  const pairs = [...list, ...halves];
  const onPairs = (next: string[]) => {
    setHalves(next.filter((pair) => !whole(pair) && pair.trim() !== ''));
    const complete = [...new Set(next.filter(whole))];
    if (complete.join() !== list.join()) set(complete.length > 0 ? complete : null);
  };
  return { pairs, onPairs, name, disabled };
}
