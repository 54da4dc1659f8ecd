import { useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyNode, Picture, PositionObjectInteraction, SelectPointInteraction } from '../body/types';
import { useQuestion, useResponse } from '../body/QuestionContext';
import { Prompt } from './Prompt';

export function SelectPoint({ it }: { it: SelectPointInteraction }) {
  return (
    <PointPicture
      responseIdentifier={it.responseIdentifier}
      prompt={it.prompt}
      picture={it.picture}
      max={it.maxChoices}
    />
  );
}

export function PositionObject({ it }: { it: PositionObjectInteraction }) {
  return (
    <PointPicture
      responseIdentifier={it.responseIdentifier}
      prompt={[]}
      picture={it.stage}
      object={it.picture}
      max={it.maxChoices}
    />
  );
}

interface Props {
  responseIdentifier: string;
  prompt: BodyNode[];
  picture: Picture;
  object?: Picture;
  max: number;
}

/** Places on a picture: by mouse or finger, or by typing how far from the left and from the top. */
function PointPicture({ responseIdentifier, prompt, picture, object, max }: Props) {
  const { t } = useTranslation('exam');
  const { fileUrl } = useQuestion();
  const { list, set, name, disabled } = useResponse(responseIdentifier);
  const [typed, setTyped] = useState({ x: '', y: '' });
  const width = picture.width || 600;
  const height = picture.height || 400;

  const add = (x: number, y: number) => {
    const inside = x >= 0 && y >= 0 && x <= width && y <= height;
    if (disabled || !inside) return;
    const point = `${Math.round(x)} ${Math.round(y)}`;
    const next = max === 1 ? [point] : [...list, point];
    if (max === 0 || next.length <= max) set(next);
  };
  const onPicture = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    add(((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height);
  };

  return (
    <fieldset className="interaction">
      <legend>
        <Prompt nodes={prompt} fallback="points" />
      </legend>
      {/* the same by keyboard: the two boxes below */}
      <svg
        className="spot-picture point-picture"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        role="img"
        aria-label={picture.alt || t('picture')}
        onClick={onPicture}
      >
        <image href={fileUrl(picture.href)} width={width} height={height} />
        {list.map((point) => {
          const [x = 0, y = 0] = point.split(' ').map(Number);
          return object?.href ? (
            <image
              key={point}
              href={fileUrl(object.href)}
              x={x - (object.width || 24) / 2}
              y={y - (object.height || 24) / 2}
              width={object.width || 24}
              height={object.height || 24}
            />
          ) : (
            <circle key={point} cx={x} cy={y} r={8} className="point" />
          );
        })}
      </svg>
      <div className="point-form">
        {(['x', 'y'] as const).map((axis) => (
          <label key={axis} htmlFor={`${name}-${axis}`}>
            {t(`point.${axis}`, { most: axis === 'x' ? width : height })}
            <input
              id={`${name}-${axis}`}
              type="number"
              min={0}
              max={axis === 'x' ? width : height}
              value={typed[axis]}
              disabled={disabled}
              onChange={(event) => setTyped({ ...typed, [axis]: event.target.value })}
            />
          </label>
        ))}
        <button
          type="button"
          className="button-link"
          disabled={disabled || typed.x === '' || typed.y === ''}
          onClick={() => add(Number(typed.x), Number(typed.y))}
        >
          {t('point.add')}
        </button>
      </div>
      <ul className="point-list">
        {list.map((point) => (
          <li key={point}>
            <span className="figures">{point.replace(' ', ' × ')}</span>
            <button
              type="button"
              className="link-button"
              disabled={disabled}
              onClick={() => {
                const rest = list.filter((each) => each !== point);
                set(rest.length > 0 ? rest : null);
              }}
            >
              {t('pairs.remove')}
              <span className="visually-hidden"> {point}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
