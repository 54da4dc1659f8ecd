import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { ComboboxField } from './ComboboxField';

const ALL = ['Абай', 'Алатау', 'Бостандық'].map((label) => ({ value: label, label }));

function Box({ start = null }: { start?: string | null }) {
  const [value, setValue] = useState<string | null>(start);
  const [typed, setTyped] = useState('');
  const options = ALL.filter(({ label }) => label.startsWith(typed));
  return (
    <main>
      <h1>Сынақ</h1>
      <ComboboxField
        id="district"
        label="Аудан"
        chosen={ALL.find((each) => each.value === value) ?? null}
        onChoose={setValue}
        options={options}
        onType={setTyped}
        status={`Табылды: ${options.length}`}
      />
      <button type="button">Келесі</button>
      <samp>{value ?? 'ештеңе'}</samp>
    </main>
  );
}

const box = () => screen.getByRole('combobox', { name: 'Аудан' });
const chosen = () => screen.getByText(/.+/, { selector: 'samp' }).textContent;

describe('a combobox', () => {
  it('is walked and chosen from with the keyboard', async () => {
    render(<Box />);
    await userEvent.tab();
    expect(box()).toHaveFocus();
    expect(box()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('А{ArrowDown}{ArrowDown}');
    expect(box()).toHaveAttribute('aria-expanded', 'true');
    const active = document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
    expect(active).toHaveTextContent('Алатау');
    await userEvent.keyboard('{Enter}');
    expect(chosen()).toBe('Алатау');
    expect(box()).toHaveValue('Алатау');
    expect(box()).toHaveAttribute('aria-expanded', 'false');
  });

  it('goes round at both ends', async () => {
    render(<Box />);
    await userEvent.click(box());
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(chosen()).toBe('Бостандық');
  });

  it('is chosen from with a finger, and tells how many there are', async () => {
    render(<Box />);
    await userEvent.click(box());
    expect(screen.getByRole('status')).toHaveTextContent('Табылды: 3');
    await expectAccessible();
    await userEvent.click(screen.getByRole('option', { name: 'Абай' }));
    expect(chosen()).toBe('Абай');
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('keeps the choice when words that chose nothing are left or given up', async () => {
    render(<Box start="Абай" />);
    await userEvent.click(box());
    await userEvent.keyboard('Бос{Escape}');
    expect(box()).toHaveValue('Абай');
    await userEvent.type(box(), 'xyz');
    await userEvent.tab();
    expect(box()).toHaveValue('Абай');
    expect(chosen()).toBe('Абай');
  });

  it('is taken back by emptying it', async () => {
    render(<Box start="Абай" />);
    await userEvent.clear(box());
    await userEvent.tab();
    expect(chosen()).toBe('ештеңе');
  });

  it('sends no form with Enter while its list is open', async () => {
    let sent = 0;
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent += 1;
        }}
      >
        <Box />
        <button type="submit">Жіберу</button>
      </form>,
    );
    await userEvent.type(box(), 'xyz{Enter}');
    expect(sent).toBe(0);
  });
});
