import { createElement, Fragment, type ReactNode } from 'react';
import { InteractionView } from '../interactions/InteractionView';
import { elementName, elementProps, isVoid } from './markup';
import { useQuestion } from './QuestionContext';
import type { BodyNode, Markup } from './types';

interface Props {
  nodes: readonly BodyNode[];
  /** How to show what only the surrounding interaction understands: its gaps and its hottexts. */
  special?: (node: Extract<BodyNode, { kind: 'gap' | 'hottext' }>) => ReactNode;
  math?: boolean;
}

export function BodyView({ nodes, special, math = false }: Props) {
  return (
    <>
      {nodes.map((node, index) => {
        switch (node.kind) {
          case 'text':
            return <Fragment key={index}>{node.text}</Fragment>;
          case 'markup':
            return <MarkupView key={index} node={node} special={special} math={math} />;
          case 'gap':
          case 'hottext':
            return <Fragment key={index}>{special?.(node)}</Fragment>;
          default:
            return <InteractionView key={index} interaction={node} />;
        }
      })}
    </>
  );
}

function MarkupView({ node, special, math }: { node: Markup; special: Props['special']; math: boolean }) {
  const { fileUrl } = useQuestion();
  const name = elementName(node.name);
  if (!name) return null;
  const inMath = math || name === 'math';
  const props: Record<string, string> = elementProps(node.attributes, inMath);
  if (name === 'img')
    return <img {...props} alt={props.alt ?? ''} src={fileUrl(node.attributes.src ?? '')} />;
  if (isVoid(name)) return createElement(name, props);
  const content = <BodyView nodes={node.content} special={special} math={inMath} />;
  if (name === 'table') {
    // a wide table scrolls, so it must take the focus for those who have no mouse
    return (
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      <div className="table-scroll" role="group" tabIndex={0}>
        {createElement(name, props, content)}
      </div>
    );
  }
  return createElement(name, props, content);
}
