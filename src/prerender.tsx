import data from 'virtual:atlas';
import deferred from 'virtual:deferred';
import { renderToStringAsync } from 'preact-render-to-string';
import { PrintNotes } from './app/print-sheet.tsx';
import { linkAtlas } from './atlas/atlas.ts';
import { packedBasemap } from './build/basemap/cache.ts';
import { briefingOf } from './build/briefing-pages.ts';
import { FIRST_SCRIPT } from './build/first-script.ts';
import { addressIn, pageOf } from './build/pages.ts';
import { poster, posterRules } from './build/poster.ts';
import { AgreementSwitch } from './controls/agreement-switch.tsx';
import { MapControls } from './controls/map-controls.tsx';
import { MapKey } from './controls/map-key.tsx';
import { Notices } from './controls/notices.tsx';
import { RendererSetting } from './controls/renderer-setting.tsx';
import { embedParts } from './embed/parts.tsx';
import { t } from './i18n/index.ts';
import './build/all-languages.ts';
import { LANGUAGES } from './model/text.ts';
import { FullText } from './panel/full-text/full-text.tsx';
import { Panel } from './panel/index.tsx';
import { Masthead, SkipLinks } from './panel/masthead.tsx';
import { stillContext } from './panel/panel-context.ts';
import { pageTitle, taglineOf } from './panel/titles.ts';
import { renderBriefing } from './prerender-briefing.tsx';
import { groundMetresPerPixel } from './projection/scale.ts';
import { readBasemap, tokensCss } from './render/flat/poster.ts';
import { initialState } from './state/actions.ts';

const nothing = () => undefined;

/** The finished HTML of a page's parts. */
export async function render(path: string): Promise<Record<string, string>> {
  const { language, name } = pageOf(path);
  const briefing = briefingOf(name);
  if (briefing) return renderBriefing(path, briefing);
  const atlas = linkAtlas(data);
  const state = initialState(atlas);
  const { camera } = state;
  const said = { atlas, language, words: t(language) };
  const embed = embedParts(atlas, language);
  return {
    'embed-top': await renderToStringAsync(embed['embed-top']),
    'embed-controls': await renderToStringAsync(embed['embed-controls']),
    'embed-stills': await renderToStringAsync(embed['embed-stills']),
    'embed-strip': await renderToStringAsync(embed['embed-strip']),
    head: await renderToStringAsync(
      <>
        <title>{pageTitle(said, state.selection)}</title>
        <meta name="description" content={taglineOf(said)} />
      </>,
    ),
    'first-script': FIRST_SCRIPT,
    style: `<style>${tokensCss(camera.zoom)}${posterRules(camera)}</style>`,
    top: await renderToStringAsync(
      <>
        <SkipLinks language={language} />
        <Masthead
          atlas={atlas}
          language={language}
          addresses={LANGUAGES.map((other) => [other, addressIn(path, other)] as const)}
        />
      </>,
    ),
    poster: poster(atlas, readBasemap(packedBasemap('50m')), language),
    controls: await renderToStringAsync(
      <MapControls
        language={language}
        camera={camera}
        scheme={state.scheme}
        on={state.on}
        metresPerPixel={groundMetresPerPixel(camera.lat, camera.zoom)}
        pointer={null}
        fullScreen={false}
        dispatch={nothing}
        move={nothing}
        pan={nothing}
        home={nothing}
        share={nothing}
        toggleFullScreen={nothing}
        help={nothing}
        head={
          <AgreementSwitch atlas={atlas} language={language} filters={state.filters} dispatch={nothing} />
        }
        foot={<MapKey atlas={atlas} language={language} state={state} dispatch={nothing} />}
      />,
    ),
    failures: await renderToStringAsync(<Notices language={language} notices={[]} dismiss={nothing} />),
    words: await renderToStringAsync(
      <Panel
        atlas={atlas}
        state={state}
        dispatch={nothing}
        language={language}
        now={new Date().toISOString().slice(0, 10)}
        keyFoot={() => (
          <RendererSetting
            language={language}
            choice={state.renderer}
            drawing={{ kind: null, reason: 'picture' }}
            dispatch={nothing}
          />
        )}
      />,
    ),
    print: await renderToStringAsync(<PrintNotes view={stillContext(atlas, language, state)} />),
    'full-text': await renderToStringAsync(
      <FullText atlas={atlas} language={language} deferred={deferred} />,
    ),
  };
}
