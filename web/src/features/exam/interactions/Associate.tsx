import { plainText } from '../body/plainText';
import type { AssociateInteraction } from '../body/types';
import { PairBuilder } from './PairBuilder';
import { Prompt } from './Prompt';
import { usePairs } from './usePairs';

export function Associate({ it }: { it: AssociateInteraction }) {
  const pairs = usePairs(it.responseIdentifier);
  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback="pairs" />
      </legend>
      <PairBuilder
        {...pairs}
        items={it.choices.map(({ identifier, content, matchMax }) => ({
          identifier,
          matchMax,
          label: plainText(content) || identifier,
        }))}
        max={it.maxAssociations}
      />
    </fieldset>
  );
}
