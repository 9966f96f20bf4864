import { Notices } from '../controls/notices.tsx';
import type { AtlasApp } from './atlas-app.ts';

/** What the reader is to be told. */
export function NoticesRoot({ app: { language, notices } }: { app: AtlasApp }) {
  return <Notices language={language} notices={notices.list.value} dismiss={notices.dismiss} />;
}
