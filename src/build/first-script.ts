import { REOPENED } from '../app/retry-import.ts';

/**
 * What a page does before its script is there. The picture of another view than the one asked for is not worth its
 * painting, but where the script does not come it is all there is. A script that is lost may have been missing while
 * files were being put in place, and the browser may keep that answer: it is asked for anew, past the cache, and the
 * page opened anew, once a tab.
 */
export const FIRST_SCRIPT = `<script>
if (/[#&](at|briefing)=/.test(location.hash)) document.documentElement.dataset.view = "other";
addEventListener("error", async ({ target }) => {
  if (!(target instanceof HTMLScriptElement)) return;
  delete document.documentElement.dataset.view;
  const files = [target.src, ...Array.from(document.querySelectorAll("link[rel=modulepreload]"), ({ href }) => href)];
  const answers = await Promise.allSettled(files.map((file) => fetch(file, { cache: "reload" })));
  if (!answers.every(({ value }) => value?.ok) || sessionStorage.getItem("${REOPENED}")) return;
  sessionStorage.setItem("${REOPENED}", "yes");
  location.reload();
}, true);
</script>`;
