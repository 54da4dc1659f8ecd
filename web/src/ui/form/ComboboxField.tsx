import { useEffect, useRef } from 'react';
import { Field, type FieldProps } from './Field';
import { useCombobox, type ComboboxOption } from './useCombobox';
import './combobox.css';

interface Props extends FieldProps {
  chosen: ComboboxOption | null;
  onChoose: (value: string | null) => void;
  options: readonly ComboboxOption[];
  /** What is typed; empty when the box is left or something is chosen. */
  onType: (typed: string) => void;
  onOpen?: () => void;
  /** How the search stands: told aloud as it changes, and shown under the options. */
  status: string;
}

/** A box to type in, and the list of what is found: for choices too long for a browser's own list. */
export function ComboboxField({ chosen, onChoose, options, onType, onOpen, status, name, ...field }: Props) {
  const { id } = field;
  const box = useCombobox({ id, chosen, options, onChoose, onType });
  const list = useRef<HTMLUListElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const { open, active } = box;

  useEffect(() => {
    if (open) onOpen?.();
  }, [open, onOpen]);
  // a phone's keyboard leaves little room below the box
  useEffect(() => {
    if (open) popup.current?.scrollIntoView({ block: 'nearest' });
  }, [open, options.length]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <Field name={name} {...field}>
      {(control) => (
        <div className="combobox">
          <input {...control} {...box.input} type="text" className="combobox-input" spellCheck={false} />
          <div className="combobox-popup" ref={popup} hidden={!open}>
            <ul id={`${id}-list`} role="listbox" aria-label={labelText(field.label)} ref={list}>
              {options.map((option, index) => (
                // the keyboard walks the list from the box
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events
                <li
                  key={option.value}
                  id={`${id}-option-${index}`}
                  role="option"
                  aria-selected={option.value === chosen?.value}
                  className={index === active ? 'combobox-option combobox-active' : 'combobox-option'}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => box.choose(option)}
                >
                  {option.label}
                  {option.hint && <span className="combobox-hint">{option.hint}</span>}
                </li>
              ))}
            </ul>
            <p className="combobox-status" aria-hidden>
              {status}
            </p>
          </div>
          <span className="visually-hidden" role="status">
            {open ? status : ''}
          </span>
        </div>
      )}
    </Field>
  );
}

function labelText(label: FieldProps['label']): string | undefined {
  return typeof label === 'string' ? label : undefined;
}
