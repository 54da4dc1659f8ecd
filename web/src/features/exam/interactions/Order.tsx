import { BodyView } from '../body/BodyView';
import { plainText } from '../body/plainText';
import { useResponse } from '../body/QuestionContext';
import type { OrderInteraction } from '../body/types';
import { OrderList } from './OrderList';
import { Prompt } from './Prompt';

export function Order({ it }: { it: OrderInteraction }) {
  const { list, set, disabled } = useResponse(it.responseIdentifier);
  const identifiers = it.choices.map((choice) => choice.identifier);
  const order = [
    ...list.filter((each) => identifiers.includes(each)),
    ...identifiers.filter((each) => !list.includes(each)),
  ];
  const contentOf = (identifier: string) =>
    it.choices.find((choice) => choice.identifier === identifier)?.content ?? [];
  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={it.prompt} fallback="order" />
      </legend>
      <OrderList
        order={order}
        answered={list.length > 0}
        disabled={disabled}
        content={(identifier) => <BodyView nodes={contentOf(identifier)} />}
        label={(identifier) => plainText(contentOf(identifier)) || identifier}
        onOrder={(next) => set(it.maxChoices > 0 ? next.slice(0, it.maxChoices) : next)}
      />
    </fieldset>
  );
}
