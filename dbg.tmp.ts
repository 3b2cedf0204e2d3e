import { openBuiltIndex } from './src/site/open-built-index.ts';
import { search } from './src/search/search.ts';
import { excerptOf } from './src/search/query/passages.ts';
import { askedKeys } from './src/search/query/asked-keys.ts';
const i=await openBuiltIndex('/tmp/pf/s1');
for(const q of process.argv.slice(2)){const a=await search(i!,{text:q,narrowing:{days:{earliest:-Infinity,latest:Infinity},facets:{quelle:[],agentur:[],ort:[]}},order:'relevanz',setAside:true});
for(const w of a.words)console.log(q,w.text,w.reading.kind,askedKeys(w),w.related.map(r=>r.display).join(' '));
for(const h of [...a.hits,...a.related]){const d=await i!.document(h.page);console.log('  ',d.headline,excerptOf(d,h.places,a.words.flatMap(askedKeys)).words.join(' | '));}}
