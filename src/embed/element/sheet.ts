/** Height of the element until the map says which one suits it, where the page gives it none. */
const FIRST = 420;

const RULES = `:host{display:block}
:host([hidden]){display:none}
div{position:relative;height:100%}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0;visibility:hidden}
.shown iframe{visibility:visible}
.shown slot{display:none}`;

/**
 * Style sheets for a shadow root, made without a style element or attribute, which a page's CSP may forbid. The
 * height is a rule of the host, so that any rule of the page wins over it.
 */
export function sheetsOf(root: ShadowRoot): {
  readonly reserve: (px?: number) => void;
  readonly release: () => void;
} {
  const rules = new CSSStyleSheet();
  const height = new CSSStyleSheet();
  rules.replaceSync(RULES);
  root.adoptedStyleSheets = [rules, height];
  return {
    reserve: (px = FIRST) => height.replaceSync(`:host{height:${Math.round(px)}px}`),
    release: () => height.replaceSync(''),
  };
}
