import { useRef } from 'react';
import { useMutation } from '@tanstack/react-query';

interface Ends<R> {
  onDone: (result: R) => void;
  onRefused?: (error: unknown) => void;
}

/** A step that is taken once, however fast its button is pressed again: a mutation knows only later that it runs. */
export function useStep<A, R>(act: (input: A) => Promise<R>, { onDone, onRefused }: Ends<R>) {
  const running = useRef(false);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: act,
    onSuccess: onDone,
    onError: onRefused,
    onSettled: () => {
      running.current = false;
    },
  });
  const take = (input: A) => {
    if (running.current) return;
    running.current = true;
    mutate(input);
  };
  return { take, busy: isPending, error, reset };
}
