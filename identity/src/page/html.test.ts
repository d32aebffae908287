import { expect, test } from 'vitest';
import { html, trustedHtml } from './html.ts';

test('text is escaped, markup is not, nothing leaves nothing', () => {
  const name = `"><script>alert('x')</script>&`;
  expect(html`<p title="${name}">${html`<b>${1}</b>`}${undefined}${[html`<i>a</i>`, html`<i>b</i>`]}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;"><b>1</b><i>a</i><i>b</i></p>',
  );
});

test('markup that is trusted stays as it is', () => {
  expect(html`<div>${trustedHtml('<form></form>')}</div>`.markup).toBe('<div><form></form></div>');
});
