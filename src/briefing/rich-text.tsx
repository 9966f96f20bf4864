import type { ComponentChildren } from 'preact';
import { type Block, type Inline, parseRichText, selectedBy } from '../model/rich-text.ts';

/** What a link to something of the atlas leads to and does, by its id; beside a map it may select. */
export type LinkTo = (id: string) => { readonly href: string } & { readonly [attribute: string]: unknown };

/** Links of a text lead to the atlas, which is at `home`. */
export const linksTo =
  (home: string): LinkTo =>
  (id) => ({ href: `${home}#sel=${encodeURIComponent(id)}`, 'data-select': id });

interface RichTextProps {
  readonly text: string;
  readonly linkTo: LinkTo;
}

/** The plain text of a briefing as paragraphs, lists, emphasis and links. What it holds is text, never HTML. */
export const RichText = ({ text, linkTo }: RichTextProps) => <>{parseRichText(text).map(blockIn(linkTo))}</>;

const blockIn = (linkTo: LinkTo) => (block: Block, key: number) =>
  block.kind === 'paragraph' ? (
    <p key={key}>{inlineOf(block.content, linkTo)}</p>
  ) : (
    <ul key={key}>
      {block.items.map((item, index) => (
        <li key={`${index} ${item.length}`}>{inlineOf(item, linkTo)}</li>
      ))}
    </ul>
  );

const inlineOf = (content: readonly Inline[], linkTo: LinkTo): ComponentChildren =>
  content.map((part, index) => {
    if (part.kind === 'text') return part.text;
    const key = `${index} ${part.kind}`;
    if (part.kind === 'emphasis') return <em key={key}>{inlineOf(part.content, linkTo)}</em>;
    const id = selectedBy(part.href);
    if (id !== null)
      return (
        <a key={key} {...linkTo(id)}>
          {inlineOf(part.content, linkTo)}
        </a>
      );
    return (
      <a key={key} class="external" href={part.href} target="_blank" rel="noopener noreferrer">
        {inlineOf(part.content, linkTo)}
      </a>
    );
  });
