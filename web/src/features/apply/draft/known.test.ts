import { describe, expect, it } from 'vitest';
import type { DraftFields } from '../api';
import { differences, isOwn, knownOf, withSent } from './known';

const saved = (fields: DraftFields | null, etag = '"2"') => ({ fields, etag });
const TYPED: DraftFields = { phone: '7', speciality: 'Физика', holdId: 'h1' };
const known = knownOf(saved(TYPED, '"1"'));

describe('what the server has', () => {
  it('is of another page when that typed something', () => {
    expect(isOwn(saved({ ...TYPED, phone: '8' }), known)).toBe(false);
    expect(isOwn(saved({ phone: '8' }), knownOf(saved(null, '"0"')))).toBe(false);
  });

  it('is of this page when it was sent by it, though no answer came', () => {
    const sent = withSent(withSent(known, { ...TYPED, phone: '8' }), { ...TYPED, phone: '89' });
    expect(isOwn(saved({ ...TYPED, phone: '8' }), sent)).toBe(true);
    expect(isOwn(saved({ ...TYPED, phone: '9' }), sent)).toBe(false);
  });

  it('is of nobody when the server took out the lost seat, or the draft is gone', () => {
    expect(isOwn(saved({ ...TYPED, holdId: null }), known)).toBe(true);
    expect(isOwn(saved({ ...TYPED, holdId: 'h2' }), known)).toBe(false);
    expect(isOwn(saved(null), known)).toBe(true);
  });
});

describe('two drafts', () => {
  it('do not differ in what is blank', () => {
    expect(differences({ phone: '', disabilityOfSight: false }, { subject: null })).toEqual([]);
  });

  it('differ in the fields that one changed, also to nothing', () => {
    expect(differences(TYPED, { speciality: 'Химия', holdId: 'h1' })).toEqual(['phone', 'speciality']);
  });
});

it('remembers the same text once, and not without end', () => {
  expect(withSent(withSent(known, TYPED), TYPED).sent).toEqual([TYPED]);
  const many = Array.from({ length: 100 }, (_, n) => ({ phone: String(n) }));
  expect(many.reduce(withSent, known).sent.at(-1)).toEqual({ phone: '99' });
  expect(many.reduce(withSent, known).sent.length).toBeLessThan(50);
});
