import { useTranslation } from 'react-i18next';
import { BodyView } from '../body/BodyView';
import type { BodyNode } from '../body/types';

/** The author's words, or ours when there are none: a group of controls always has a name. */
export function Prompt({
  nodes,
  fallback,
}: {
  nodes: readonly BodyNode[];
  fallback: 'one' | 'many' | 'order' | 'pairs' | 'text' | 'value' | 'points';
}) {
  const { t } = useTranslation('exam');
  return nodes.length > 0 ? <BodyView nodes={nodes} /> : <>{t(`prompt.${fallback}`)}</>;
}
