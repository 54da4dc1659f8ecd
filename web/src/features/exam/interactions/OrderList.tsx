import { useState, type ReactNode } from 'react';
import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { moved } from './choices';

interface Props {
  order: readonly string[];
  /** Until it is confirmed or changed, the shown order is no answer. */
  answered: boolean;
  disabled: boolean;
  content: (identifier: string) => ReactNode;
  label: (identifier: string) => string;
  onOrder: (order: string[]) => void;
}

/** Buttons move a line up and down; dragging does the same for a mouse. */
export function OrderList({ order, answered, disabled, content, label, onOrder }: Props) {
  const { t } = useTranslation('exam');
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    if (to < 0 || to >= order.length || from === to) return;
    onOrder(moved(order, from, to));
    setSaid(t('order.moved', { label: label(order[from] ?? ''), place: to + 1 }));
  };
  return (
    <>
      <ol className="order-list">
        {order.map((identifier, index) => (
          <li
            key={identifier}
            draggable={!disabled}
            className={dragged === index ? 'order-dragged' : undefined}
            onDragStart={() => setDragged(index)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => {
              if (dragged !== null) move(dragged, index);
              setDragged(null);
            }}
          >
            <span className="order-number" aria-hidden>
              {index + 1}
            </span>
            <span className="option-content">{content(identifier)}</span>
            <button
              type="button"
              disabled={disabled || index === 0}
              aria-label={t('order.up', { label: label(identifier) })}
              onClick={() => move(index, index - 1)}
            >
              <ArrowUpOutlined aria-hidden />
            </button>
            <button
              type="button"
              disabled={disabled || index === order.length - 1}
              aria-label={t('order.down', { label: label(identifier) })}
              onClick={() => move(index, index + 1)}
            >
              <ArrowDownOutlined aria-hidden />
            </button>
          </li>
        ))}
      </ol>
      {!answered && !disabled && (
        <button type="button" className="link-button" onClick={() => onOrder([...order])}>
          {t('order.keep')}
        </button>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
