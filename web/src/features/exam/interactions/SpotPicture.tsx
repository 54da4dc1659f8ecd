import { useQuestion } from '../body/QuestionContext';
import type { Picture, Spot } from '../body/types';
import { shapeOf } from './shapes';

interface Props {
  picture: Picture;
  spots: readonly Spot[];
  chosen?: readonly string[];
  disabled: boolean;
  onSpot?: (identifier: string) => void;
}

/** The picture with its numbered places. The controls below say the same without a mouse or eyes. */
export function SpotPicture({ picture, spots, chosen = [], disabled, onSpot }: Props) {
  const { fileUrl } = useQuestion();
  const width = picture.width || 600;
  const height = picture.height || 400;
  return (
    <svg
      className="spot-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      role="img"
      aria-label={picture.alt || undefined}
      aria-hidden={picture.alt ? undefined : true}
    >
      <image href={fileUrl(picture.href)} width={width} height={height} />
      {spots.map((spot, index) => {
        const shape = shapeOf(spot, width, height);
        return (
          <g
            key={spot.identifier}
            className={chosen.includes(spot.identifier) ? 'spot spot-chosen' : 'spot'}
            onClick={() => !disabled && onSpot?.(spot.identifier)}
          >
            {shape.kind === 'circle' && <circle cx={shape.x} cy={shape.y} r={shape.r} />}
            {shape.kind === 'rect' && (
              <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
            )}
            {shape.kind === 'poly' && <polygon points={shape.points} />}
            <text
              x={shape.x + (shape.kind === 'circle' ? -5 : 6)}
              y={shape.y + (shape.kind === 'circle' ? 6 : 18)}
            >
              {index + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
