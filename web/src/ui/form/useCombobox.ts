import { useState, type FocusEvent, type KeyboardEvent } from 'react';

export interface ComboboxOption {
  value: string;
  label: string;
  hint?: string;
}

interface Options {
  id: string;
  chosen: ComboboxOption | null;
  options: readonly ComboboxOption[];
  onChoose: (value: string | null) => void;
  onType: (typed: string) => void;
}

/** The behaviour of a combobox with a list (WAI-ARIA APG): the focus stays in the box, the list is walked by its active option. */
export function useCombobox({ id, chosen, options, onChoose, onType }: Options) {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const at = active < options.length ? active : -1;

  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(-1);
    onType(text);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
    setTyped(null);
    onType('');
  };
  const choose = (option: ComboboxOption) => {
    onChoose(option.value);
    close();
  };
  const leave = () => {
    // who empties the box and goes on has taken the choice back; words that chose nothing are not kept
    if (typed === '' && chosen) onChoose(null);
    close();
  };
  const move = (step: number) => {
    setOpen(true);
    if (options.length === 0) return;
    const from = at < 0 && step < 0 ? 0 : at;
    setActive((from + step + options.length) % options.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const picked = open ? options[at] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (picked) choose(picked);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
  };

  return {
    open,
    active: at,
    choose,
    setActive,
    input: {
      role: 'combobox' as const,
      autoComplete: 'off',
      'aria-autocomplete': 'list' as const,
      'aria-expanded': open,
      'aria-controls': `${id}-list`,
      'aria-activedescendant': open && at >= 0 ? `${id}-option-${at}` : undefined,
      value: typed ?? chosen?.label ?? '',
      onKeyDown,
      onClick: () => setOpen(true),
      onFocus: (event: FocusEvent<HTMLInputElement>) => event.target.select(),
      onBlur: leave,
      onChange: (event: { target: { value: string } }) => type(event.target.value),
    },
  };
}
