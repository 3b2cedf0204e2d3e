import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from '../../src/german/quoted.ts';

const texts: Readonly<Record<string, string>> = {
  Kreml: '„Kreml“',
  '„nützliches Treffen“': '„‚nützliches Treffen‘“',
  '"nützliches Treffen" Moskau': '„‚nützliches Treffen‘ Moskau“',
  'Moskau -"nützliches Treffen"': '„Moskau -‚nützliches Treffen‘“',
  'Moskau|»Treffen« | “Gespräch”': '„Moskau|‚Treffen‘ | ‚Gespräch‘“',
  'ort:"Los Angeles"': '„ort:‚Los Angeles‘“',
  '„Treffen“-Berichte („Runde“)': '„‚Treffen‘-Berichte (‚Runde‘)“',
  '"nützliches Treff': '„‚nützliches Treff“',
  'Moskau „': '„Moskau ‚“',
  '‚Treffen‘': '„‚Treffen‘“',
  '': '„“',
};

for (const [text, expected] of Object.entries(texts)) {
  void test(`${text || 'Nothing'} is quoted with marks that can be told apart`, () => {
    assert.equal(quoted(text), expected);
  });
}
