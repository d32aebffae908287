import { articleInIndonesian } from '@payung/kit/values/article-words.ts';
import type { Language } from './format.ts';

/** A citation as the graph gives it, in the language of the page. */
export function articleText(article: string, language: Language): string {
  return language === 'id' ? articleInIndonesian(article) : article;
}
