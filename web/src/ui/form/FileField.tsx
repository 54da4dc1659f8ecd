import { useState, type RefObject } from 'react';
import { UploadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  accept: string;
  input: RefObject<HTMLInputElement | null>;
  onChange?: () => void;
}

/** The browser's own button speaks the browser's language, so ours stands in its place. */
export function FileField({ accept, input, onChange, ...field }: Props) {
  const { t } = useTranslation('common');
  const [name, setName] = useState('');
  return (
    <Field {...field}>
      {(control) => (
        <span className="file-field">
          <input
            {...control}
            ref={input}
            type="file"
            className="visually-hidden"
            accept={accept}
            onChange={(event) => {
              setName(event.target.files?.[0]?.name ?? '');
              onChange?.();
            }}
          />
          <label htmlFor={field.id} aria-hidden className="file-button">
            <UploadOutlined /> {t('file.choose')}
          </label>
          <span className="file-name">{name || t('file.none')}</span>
        </span>
      )}
    </Field>
  );
}
