import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import './tabs.css';

interface Props {
  id: string;
  label: string;
  active: string;
  tabs: readonly { key: string; label: string }[];
  onChange: (key: string) => void;
  children: ReactNode;
}

/** Tabs after the WAI-ARIA pattern: one Tab stop, arrows choose. */
export function Tabs({ id, label, active, tabs, onChange, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (index + step + tabs.length) % tabs.length;
    onChange(tabs[next]?.key ?? active);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab, index) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === active}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === active ? 0 : -1}
            onKeyDown={(event) => onKey(event, index)}
            onClick={() => onChange(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${active}`}>
        {children}
      </div>
    </>
  );
}
