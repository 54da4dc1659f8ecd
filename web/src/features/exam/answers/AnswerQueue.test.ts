import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, OfflineError } from '@/app/api/problem';
import type { Question, Response, SavedAnswer } from '../api';
import { AnswerQueue, isAnswered, type SaveCall } from './AnswerQueue';

const question = (number: number, revision = 0, response: Response | null = null): Question => ({
  number,
  section: 'SUBJECT',
  item: { identifier: `i${number}`, body: { content: [] } },
  response,
  revision,
  flagged: false,
  savedAt: revision > 0 ? '2026-12-01T05:30:00Z' : null,
});
const saved = (number: number, revision: number): SavedAnswer => ({
  number,
  revision,
  savedAt: '2026-12-01T05:42:05Z',
  serverTime: '2026-12-01T05:42:05Z',
});
const stale = (revision: number, response: Response | null, flagged = false) =>
  new ApiError({
    status: 409,
    code: 'stale-revision',
    revision,
    response,
    flagged,
    savedAt: '2026-12-01T05:41:00Z',
  });
const A = { RESPONSE: 'A' };
const B = { RESPONSE: 'B' };

let call: ReturnType<typeof vi.fn<SaveCall>>;
let onStopped: ReturnType<typeof vi.fn<(code: string) => void>>;
const queueOf = (questions = [question(1), question(2)]) =>
  new AnswerQueue('s1', questions, call, { onStopped });
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  call = vi.fn<SaveCall>();
  onStopped = vi.fn<(code: string) => void>();
});
afterEach(() => vi.useRealTimers());

describe('an answer', () => {
  it('that the server has already shows when it was saved there', () => {
    const answers = queueOf([question(1, 3, A), question(2)]).snapshot();
    expect(answers.get(1)).toMatchObject({ state: 'saved', savedAt: '2026-12-01T05:30:00Z' });
    expect(answers.get(2)).toMatchObject({ state: 'untouched', savedAt: null });
  });

  it('is sent with the revision that the page has, and acknowledged with the next', async () => {
    call.mockResolvedValueOnce(saved(1, 4));
    const queue = queueOf([question(1, 3, B)]);
    queue.change(1, { response: A });
    expect(queue.snapshot().get(1)?.state).toBe('waiting');
    await pass();
    expect(call).toHaveBeenCalledWith(1, { response: A, flagged: false, revision: 3 });
    expect(queue.snapshot().get(1)).toMatchObject({
      state: 'saved',
      revision: 4,
      savedAt: '2026-12-01T05:42:05Z',
    });
  });

  it('goes once when typed quickly', async () => {
    call.mockResolvedValue(saved(1, 1));
    const queue = queueOf();
    for (const text of ['5', '56', '56.']) queue.change(1, { response: { RESPONSE: text } }, 700);
    await pass(700);
    expect(call).toHaveBeenCalledOnce();
    expect(call.mock.calls[0]?.[1].response).toEqual({ RESPONSE: '56.' });
  });

  it('that changes while it is being saved goes again afterwards', async () => {
    let acknowledge: (answer: SavedAnswer) => void = () => undefined;
    call.mockImplementationOnce(() => new Promise((resolve) => (acknowledge = resolve)));
    call.mockResolvedValueOnce(saved(1, 2));
    const queue = queueOf();
    queue.change(1, { response: A });
    await pass();
    queue.change(1, { response: B });
    await pass();
    expect(call).toHaveBeenCalledOnce();
    acknowledge(saved(1, 1));
    await pass();
    expect(call.mock.calls[1]?.[1]).toEqual({ response: B, flagged: false, revision: 1 });
    expect(queue.snapshot().get(1)?.state).toBe('saved');
  });

  it('survives a reload until the server has it', async () => {
    call.mockRejectedValue(new OfflineError());
    queueOf().change(1, { response: A });
    await pass();
    call.mockReset();
    call.mockResolvedValueOnce(saved(1, 1));
    const after = queueOf();
    expect(after.snapshot().get(1)).toMatchObject({ response: A, state: 'waiting' });
    after.flush();
    await pass();
    expect(after.snapshot().get(1)?.state).toBe('saved');
    expect(localStorage.length).toBe(0);
  });
});

describe('a lost connection', () => {
  it('is tried again until it works', async () => {
    call.mockRejectedValueOnce(new OfflineError());
    call.mockRejectedValueOnce(new ApiError({ status: 503, code: 'service-unavailable' }));
    call.mockResolvedValueOnce(saved(1, 1));
    const queue = queueOf();
    queue.change(1, { response: A });
    await pass();
    expect(queue.snapshot().get(1)?.state).toBe('failed');
    expect(queue.unsaved).toBe(1);
    await pass(2_000);
    await pass(4_000);
    expect(queue.snapshot().get(1)?.state).toBe('saved');
    expect(queue.unsaved).toBe(0);
  });
});

describe('a stale revision', () => {
  it("takes the server's newer answer and says so", async () => {
    call.mockRejectedValueOnce(stale(7, B, true));
    const queue = queueOf();
    queue.change(1, { response: A });
    await pass();
    expect(queue.snapshot().get(1)).toMatchObject({
      response: B,
      flagged: true,
      revision: 7,
      savedAt: '2026-12-01T05:41:00Z',
      replaced: true,
      state: 'saved',
    });
  });

  it('of an own save whose acknowledgement was lost does not lose what came after it', async () => {
    call.mockRejectedValueOnce(new OfflineError());
    const queue = queueOf();
    queue.change(1, { response: A });
    await pass();
    queue.change(1, { response: B });
    call.mockRejectedValueOnce(stale(1, A));
    call.mockResolvedValueOnce(saved(1, 2));
    await pass(10);
    await pass(10);
    expect(call.mock.calls[2]?.[1]).toEqual({ response: B, flagged: false, revision: 1 });
    expect(queue.snapshot().get(1)).toMatchObject({ response: B, replaced: false, state: 'saved' });
  });
});

describe('a test that was stopped', () => {
  it.each(['sitting-over', 'sitting-paused'])(
    'asks how things stand at %s, and keeps the answer',
    async (code) => {
      call.mockRejectedValueOnce(new ApiError({ status: 409, code }));
      const queue = queueOf();
      queue.change(1, { response: A });
      await pass();
      expect(onStopped).toHaveBeenCalledWith(code);
      await pass(60_000);
      expect(call).toHaveBeenCalledOnce();
      call.mockResolvedValueOnce(saved(1, 1));
      queue.flush();
      await pass();
      expect(queue.snapshot().get(1)?.state).toBe('saved');
    },
  );
});

describe('an answer that the server refuses', () => {
  it('is not sent again until it changes', async () => {
    call.mockRejectedValueOnce(new ApiError({ status: 400, code: 'response-invalid' }));
    const queue = queueOf();
    queue.change(1, { response: A });
    await pass(60_000);
    expect(queue.snapshot().get(1)?.state).toBe('refused');
    expect(call).toHaveBeenCalledOnce();
  });
});

describe('answered', () => {
  it('means that something is there', () => {
    expect(isAnswered(null)).toBe(false);
    expect(isAnswered({ RESPONSE: [] })).toBe(false);
    expect(isAnswered({ RESPONSE: 0 })).toBe(true);
    expect(isAnswered({ RESPONSE: ['A B'] })).toBe(true);
  });
});
