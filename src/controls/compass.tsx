import type { Catalogue } from '../i18n/index.ts';
import type { Camera } from '../model/geo.ts';
import { IconButton } from './icons.tsx';
import { compassPress, poleDirection } from './turn.ts';

interface CompassProps {
  readonly words: Catalogue;
  readonly camera: Camera;
  readonly move: (to: Partial<Camera>) => void;
}

/**
 * Points to the North Pole from the centre of the map, not to the top of the page. Pressed, it turns the north up
 * there; pressed again, the map back as it was at first.
 */
export function Compass({ words, camera, move }: CompassProps) {
  const direction = poleDirection(camera);
  const { press, bearing } = compassPress(camera);
  return (
    <IconButton name={words.journeys.compass(direction, press)} onPress={() => move({ bearing, pitch: 0 })}>
      <svg class="icon compass" viewBox="0 0 20 20" aria-hidden="true">
        {direction === null ? (
          <>
            <path d="M10 4.5a5.5 5.5 0 1 0 .01 0z" />
            <circle class="solid" cx="10" cy="10" r="2.2" />
          </>
        ) : (
          <g transform={`rotate(${direction} 10 10)`}>
            <path class="solid" d="M10 1 13.4 10H6.6z" />
            <path d="M10 19 13.4 10H6.6z" />
          </g>
        )}
      </svg>
    </IconButton>
  );
}
