import { isApiError } from '@/app/api/problem';
import type { Question, Response, SavedAnswer, StaleAnswer } from '../api';
import { keptAnswers, type KeptAnswers } from './keptAnswers';

export interface Content {
  response: Response | null;
  flagged: boolean;
}

export type SaveState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed' | 'refused';

export interface Answer extends Content {
  /** The server's revision that this page knows. */
  revision: number;
  state: SaveState;
  savedAt: string | null;
  refusal: unknown;
  /** The server had a newer answer, from another machine; it was taken. */
  replaced: boolean;
}

export type SaveCall = (number: number, answer: Content & { revision: number }) => Promise<SavedAnswer>;

export interface QueueEvents {
  /** The server says that the test is over or stopped: ask it how things stand. */
  onStopped: (code: string) => void;
}

const RETRY_FIRST_MS = 2_000;
const RETRY_LONGEST_MS = 15_000;
const STOPPED = ['sitting-over', 'sitting-paused', 'not-started', 'sitting-cancelled'];

const same = (one: Content, other: Content) =>
  one.flagged === other.flagged && JSON.stringify(one.response) === JSON.stringify(other.response);

/**
 * Keeps each answer on this device until the server has acknowledged it. One request at a time for a question; what
 * changes meanwhile goes with the next. A lost connection is tried again for as long as it takes.
 */
export class AnswerQueue {
  private readonly answers = new Map<number, Answer>();
  /** What was last sent and not surely refused: the server may have it although its answer was lost. */
  private readonly sent = new Map<number, Content>();
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly failures = new Map<number, number>();
  private readonly listeners = new Set<() => void>();
  private readonly kept: KeptAnswers;
  private view: ReadonlyMap<number, Answer> = new Map();
  private stopped = false;

  constructor(
    sittingId: string,
    questions: readonly Question[],
    private readonly call: SaveCall,
    private readonly events: QueueEvents,
  ) {
    this.kept = keptAnswers(sittingId);
    const left = this.kept.read();
    for (const question of questions) {
      const { number, response, flagged, revision, savedAt } = question;
      const own = left[number];
      if (own) {
        this.answers.set(number, fresh({ ...own.content, revision: own.revision }, 'waiting'));
        if (own.sent) this.sent.set(number, own.sent);
      } else {
        const state = revision > 0 ? 'saved' : 'untouched';
        this.answers.set(number, { ...fresh({ response, flagged, revision }, state), savedAt });
      }
    }
    this.publish();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): ReadonlyMap<number, Answer> => this.view;

  /** Takes a change at once on this device, and sends it after `delay`. */
  change(number: number, content: Partial<Content>, delay = 0): void {
    const answer = this.answers.get(number);
    if (!answer) return;
    const next = { response: answer.response, flagged: answer.flagged, ...content };
    if (same(next, answer)) return;
    this.put(number, {
      ...answer,
      ...next,
      state: answer.state === 'saving' ? 'saving' : 'waiting',
      refusal: null,
      replaced: false,
    });
    this.keep();
    this.failures.delete(number);
    this.schedule(number, delay);
  }

  /** Sends now what waits; for when the connection is back, the page is left, or a pause has ended. */
  flush(): void {
    this.stopped = false;
    for (const [number, answer] of this.answers) {
      if (answer.state === 'waiting' || answer.state === 'failed') this.schedule(number, 0);
    }
  }

  get unsaved(): number {
    return [...this.answers.values()].filter(({ state }) => ['waiting', 'saving', 'failed'].includes(state))
      .length;
  }

  /** Nothing more is sent; what is kept on the device is forgotten once the test is over. */
  close(over: boolean): void {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    if (over) this.kept.clear();
  }

  private schedule(number: number, delay: number): void {
    clearTimeout(this.timers.get(number));
    this.timers.set(
      number,
      setTimeout(() => void this.send(number), delay),
    );
  }

  private async send(number: number): Promise<void> {
    const answer = this.answers.get(number);
    if (!answer || this.stopped || answer.state === 'saving' || answer.state === 'saved') return;
    const content: Content = { response: answer.response, flagged: answer.flagged };
    const earlier = this.sent.get(number);
    this.sent.set(number, content);
    this.put(number, { ...answer, state: 'saving' });
    this.keep();
    try {
      this.acknowledged(number, content, await this.call(number, { ...content, revision: answer.revision }));
    } catch (error) {
      this.failed(number, error, earlier ?? null);
    }
    this.keep();
  }

  private acknowledged(number: number, content: Content, saved: SavedAnswer): void {
    const now = this.answers.get(number);
    if (!now) return;
    const changed = !same(now, content);
    this.sent.delete(number);
    this.failures.delete(number);
    this.put(number, {
      ...now,
      revision: saved.revision,
      savedAt: saved.savedAt,
      state: changed ? 'waiting' : 'saved',
    });
    if (changed) this.schedule(number, 0);
  }

  private failed(number: number, error: unknown, earlier: Content | null): void {
    const now = this.answers.get(number);
    if (!now) return;
    if (isApiError(error, 'stale-revision')) {
      this.stale(number, now, error.problem as unknown as StaleAnswer, earlier);
    } else if (isApiError(error, ...STOPPED)) {
      this.put(number, { ...now, state: 'failed' });
      this.stopped = true;
      this.events.onStopped(error.code);
    } else if (isApiError(error) && (error.status === 400 || error.status === 404)) {
      this.sent.delete(number);
      this.put(number, { ...now, state: 'refused', refusal: error });
    } else {
      const failures = this.failures.get(number) ?? 0;
      this.failures.set(number, failures + 1);
      this.put(number, { ...now, state: 'failed' });
      this.schedule(number, Math.min(RETRY_FIRST_MS * 2 ** failures, RETRY_LONGEST_MS));
    }
  }

  private stale(number: number, now: Answer, server: StaleAnswer, earlier: Content | null): void {
    const newer: Content = { response: server.response, flagged: server.flagged ?? now.flagged };
    const ours = earlier !== null && same(newer, earlier);
    this.sent.delete(number);
    if (ours || same(newer, now)) {
      // our own earlier save, whose acknowledgement was lost
      const changed = !same(newer, now);
      this.put(number, {
        ...now,
        revision: server.revision,
        savedAt: server.savedAt,
        state: changed ? 'waiting' : 'saved',
      });
      if (changed) this.schedule(number, 0);
      return;
    }
    this.put(number, {
      ...now,
      ...newer,
      revision: server.revision,
      state: 'saved',
      savedAt: server.savedAt,
      replaced: true,
    });
  }

  private put(number: number, answer: Answer): void {
    this.answers.set(number, answer);
    this.publish();
  }

  private publish(): void {
    this.view = new Map(this.answers);
    this.listeners.forEach((listener) => listener());
  }

  private keep(): void {
    this.kept.write(
      Object.fromEntries(
        [...this.answers]
          .filter(([, { state }]) => state === 'waiting' || state === 'saving' || state === 'failed')
          .map(([number, { response, flagged, revision }]) => [
            number,
            { content: { response, flagged }, revision, sent: this.sent.get(number) ?? null },
          ]),
      ),
    );
  }
}

function fresh(content: Content & { revision: number }, state: SaveState): Answer {
  return { ...content, state, savedAt: null, refusal: null, replaced: false };
}

export function isAnswered(response: Response | null): boolean {
  if (!response) return false;
  return Object.values(response).some((value) => (Array.isArray(value) ? value.length > 0 : value !== ''));
}
