import { offered } from '../choices.ts';
import { DataChoosing } from '../data/choosing.tsx';
import { Check, LanguageField, NumberField, Select } from '../fields.tsx';
import { type ChoosingProps, LayerFields } from '../layer-fields.tsx';
import { nameOf, sizeName } from '../names.ts';
import { type Box, FRAME_SIZES, LIMITS, PICTURE_SIZES, type Size } from '../size.ts';

/** All that can be decided about what is shared. */
export function Choosing(props: ChoosingProps) {
  const { choices, choose, words } = props;
  if (choices.form === 'data') return <DataChoosing {...props} />;
  const { share } = words;
  const picture = choices.form === 'picture';
  const { auto, light, dark } = share.schemes;
  return (
    <div class="share-choosing">
      {choices.form !== 'link' && <SizeFields {...props} />}
      {picture ? (
        <Select
          label={share.type}
          value={choices.type}
          options={[
            ['image/png', 'PNG'],
            ['image/svg+xml', 'SVG'],
          ]}
          choose={(type) => choose({ type })}
        />
      ) : (
        <LanguageField words={words} value={choices.language} choose={(language) => choose({ language })} />
      )}
      <Select
        label={share.scheme}
        value={choices.scheme}
        options={[
          ['auto', picture ? share.pageScheme : auto],
          ['light', light],
          ['dark', dark],
        ]}
        choose={(scheme) => choose({ scheme })}
      />
      <ShownFields {...props} />
      <LayerFields {...props} />
    </div>
  );
}

function SizeFields({ choices, choose, words }: ChoosingProps) {
  const { share } = words;
  const options = <T extends string>(sizes: Readonly<Record<T, Size>>) => [
    ...(Object.keys(sizes) as T[]).map((key) => [key, sizeName(words, sizes[key])] as const),
    ['own', share.own] as const,
  ];
  const picture = choices.form === 'picture';
  const own = picture ? choices.pictureSize === 'own' : choices.frameSize === 'own';
  const change = (some: Partial<Box>) => choose({ own: { ...choices.own, ...some } });
  const limits = { least: LIMITS.least, most: LIMITS.most };
  return (
    <>
      {picture ? (
        <Select
          key="picture"
          label={share.size}
          value={choices.pictureSize}
          options={options(PICTURE_SIZES)}
          choose={(pictureSize) => choose({ pictureSize })}
        />
      ) : (
        <Select
          key="frame"
          label={share.size}
          value={choices.frameSize}
          options={options(FRAME_SIZES)}
          choose={(frameSize) => choose({ frameSize })}
        />
      )}
      {own && (
        <div class="share-pair">
          <NumberField
            label={share.width}
            value={choices.own.width}
            {...limits}
            choose={(width) => change({ width })}
          />
          <NumberField
            label={share.height}
            value={choices.own.height}
            {...limits}
            choose={(height) => change({ height })}
          />
        </div>
      )}
    </>
  );
}

function ShownFields({ context, choices, choose, words }: ChoosingProps) {
  const { shown } = choices;
  const { parts, shown: legend } = words.share;
  const selected = nameOf(context.atlas, context.state.selection, context.language) ?? '';
  // A picture is always of the view as it is.
  const wanted = offered(context.state).filter((part) => part !== 'view' || choices.form !== 'picture');
  if (wanted.length === 0) return null;
  return (
    <fieldset class="share-group">
      <legend>{legend}</legend>
      {wanted.map((part) => (
        <Check
          key={part}
          checked={shown[part]}
          toggle={() => choose({ shown: { ...shown, [part]: !shown[part] } })}
        >
          {part === 'selection' ? parts.selection(selected) : parts[part]}
        </Check>
      ))}
    </fieldset>
  );
}
