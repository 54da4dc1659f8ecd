import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/form/TextField';
import { required, type FieldError, type FormErrors, type FormState } from '@/ui/form/errors';
import type { RoomOverview } from './api';

export const ROOM_FIELDS = [
  'roomName',
  'seats.count',
  'seats.accessible',
  'size.widthCm',
  'size.depthCm',
] as const;
export type RoomField = (typeof ROOM_FIELDS)[number];
export type RoomTexts = Record<RoomField, string>;

export const EMPTY_ROOM: RoomTexts = {
  roomName: '',
  'seats.count': '',
  'seats.accessible': '',
  'size.widthCm': '',
  'size.depthCm': '',
};

export function textsOfRoom(room: RoomOverview): RoomTexts {
  return {
    roomName: room.name,
    'seats.count': String(room.seats),
    'seats.accessible': room.accessibleSeats.join(' '),
    'size.widthCm': room.widthCm ? String(room.widthCm) : '',
    'size.depthCm': room.depthCm ? String(room.depthCm) : '',
  };
}

const wholeNumber: FieldError = { code: 'whole-number' };

/** Numbers as people write them in a row; null when something else is among them. */
export function numbersIn(typed: string): number[] | null {
  const words = typed.split(/[\s,;]+/).filter(Boolean);
  return words.every((word) => /^\d{1,3}$/.test(word)) ? words.map(Number) : null;
}

export function seatsIn(texts: RoomTexts) {
  return {
    count: Number(texts['seats.count'].trim()),
    accessible: numbersIn(texts['seats.accessible']) ?? [],
  };
}

/** Absent while nobody measured the room. */
export function sizeIn(texts: RoomTexts) {
  const [width, depth] = [texts['size.widthCm'].trim(), texts['size.depthCm'].trim()];
  return width && depth ? { widthCm: Number(width), depthCm: Number(depth) } : null;
}

export function faultsIn(texts: RoomTexts, withSeats: boolean): FormErrors<RoomField> {
  const found: FormErrors<RoomField> = {};
  if (!texts.roomName.trim()) found.roomName = required;
  if (withSeats) {
    const count = texts['seats.count'].trim();
    if (!count) found['seats.count'] = required;
    else if (!/^\d+$/.test(count)) found['seats.count'] = wholeNumber;
    if (!numbersIn(texts['seats.accessible'])) found['seats.accessible'] = { code: 'numbers' };
  }
  const sides = ['size.widthCm', 'size.depthCm'] as const;
  const measured = sides.some((side) => texts[side].trim());
  for (const side of sides) {
    const typed = texts[side].trim();
    if (measured && !typed) found[side] = required;
    else if (typed && !/^\d+$/.test(typed)) found[side] = wholeNumber;
  }
  return found;
}

interface Props {
  form: FormState<RoomField>;
  texts: RoomTexts;
  onChange: (texts: RoomTexts) => void;
  withName?: boolean;
  withSeats: boolean;
}

export function RoomFields({ form, texts, onChange, withName, withSeats }: Props) {
  const { t } = useTranslation('centres');
  const field = (name: RoomField) => ({
    id: name,
    value: texts[name],
    error: form.errors[name],
    onChange: (value: string) => {
      onChange({ ...texts, [name]: value });
      form.clearField(name);
    },
  });
  const numeric = { inputMode: 'numeric', autoComplete: 'off', maxLength: 5 } as const;
  return (
    <>
      {withName && (
        <TextField
          {...field('roomName')}
          label={t('room.name')}
          hint={t('room.nameHint')}
          width="medium"
          input={{ maxLength: 40, autoComplete: 'off' }}
        />
      )}
      {withSeats && (
        <>
          <TextField
            {...field('seats.count')}
            label={t('seats')}
            hint={t('room.seatsHint')}
            width="short"
            input={numeric}
          />
          <TextField
            {...field('seats.accessible')}
            label={t('room.accessibleNumbers')}
            hint={t('room.accessibleHint')}
            optional
            width="medium"
            input={{ autoComplete: 'off', maxLength: 200 }}
          />
        </>
      )}
      <div className="form-columns">
        <TextField
          {...field('size.widthCm')}
          label={t('room.width')}
          hint={t('room.widthHint')}
          optional
          width="short"
          input={numeric}
        />
        <TextField
          {...field('size.depthCm')}
          label={t('room.depth')}
          hint={t('room.depthHint')}
          optional
          width="short"
          input={numeric}
        />
      </div>
    </>
  );
}
