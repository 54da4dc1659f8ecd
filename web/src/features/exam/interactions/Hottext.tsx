import { BodyView } from '../body/BodyView';
import { useResponse } from '../body/QuestionContext';
import type { HottextInteraction } from '../body/types';
import { toggled } from './choices';
import { Prompt } from './Prompt';

/** Words in a text that can be pressed. */
export function Hottext({ it }: { it: HottextInteraction }) {
  const { list, set, disabled } = useResponse(it.responseIdentifier);
  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback={it.maxChoices === 1 ? 'one' : 'many'} />
      </legend>
      <div className="hottext-content">
        <BodyView
          nodes={it.content}
          special={(node) =>
            node.kind === 'hottext' && (
              <button
                type="button"
                className="hottext"
                aria-pressed={list.includes(node.identifier)}
                disabled={disabled}
                onClick={() => {
                  const next = toggled(list, node.identifier, it.maxChoices);
                  set(next.length > 0 ? next : null);
                }}
              >
                <BodyView nodes={node.content} />
              </button>
            )
          }
        />
      </div>
    </fieldset>
  );
}
