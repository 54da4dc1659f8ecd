import { useTranslation } from 'react-i18next';
import { useResponse } from '../body/QuestionContext';
import type { SliderInteraction } from '../body/types';
import { Prompt } from './Prompt';

/** Where the slider stands is no answer until it is touched. */
export function Slider({ it }: { it: SliderInteraction }) {
  const { t } = useTranslation('exam');
  const { value, set, name, disabled } = useResponse(it.responseIdentifier);
  const answered = value !== null;
  const shown = answered ? Number(value) : it.lowerBound;
  return (
    <div className="interaction">
      <label className="interaction-label" htmlFor={name}>
        <Prompt nodes={it.prompt} fallback="value" />
      </label>
      <div className="slider">
        <span className="figures">{it.lowerBound}</span>
        <input
          id={name}
          type="range"
          min={it.lowerBound}
          max={it.upperBound}
          step={it.step > 0 ? it.step : 'any'}
          value={shown}
          disabled={disabled}
          onChange={(event) => set(Number(event.target.value), true)}
        />
        <span className="figures">{it.upperBound}</span>
      </div>
      <output htmlFor={name} className="slider-value">
        {answered ? t('slider.value', { value: shown }) : t('slider.none')}
      </output>
      {!answered && !disabled && (
        <button type="button" className="link-button" onClick={() => set(it.lowerBound)}>
          {t('slider.lowest', { value: it.lowerBound })}
        </button>
      )}
    </div>
  );
}
