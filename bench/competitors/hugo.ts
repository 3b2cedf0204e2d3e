import { commonFields } from './front-matter.ts';
import { pageFoot, pageHead } from './page-shell.ts';
import type { Recipe } from './recipe.ts';

const list = `<ul>{{ range .Pages.ByDate }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time></li>\n{{ end }}</ul>\n`;

const single = `<article>\n<h1>{{ .Title }}</h1>\n{{ with .Params.lead }}<p class="lead">{{ . }}</p>{{ end }}
<p><time>{{ .Date.Format "2006-01-02" }}</time> · {{ .Params.source }}</p>
{{ .Content }}
<ul>{{ range .Params.persons }}<li><a href="/personen/{{ . }}.html">{{ . }}</a></li>{{ end }}</ul>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
</article>\n`;

const page = (main: string): string => pageHead('{{ .Title }}') + main + pageFoot;

/** Hugo with taxonomies for persons, months and years, by the path of its program. */
export const hugo = (program: string, version: string): Recipe => ({
  name: `Hugo ${version}`,
  made: ['public', 'resources', '.hugo_build.lock'],
  out: 'public',
  articles: 'content/artikel',
  frontMatter: commonFields,
  files: new Map([
    [
      'config.toml',
      `baseURL = "https://example.org/"\nlanguageCode = "de"\ntitle = "Archiv"\nuglyURLs = true\ndisableKinds = ["taxonomy", "section"]\nignoreErrors = ["error-disable-taxonomy"]\n\n[taxonomies]\nperson = "persons"\nmonat = "monat"\njahr = "jahr"\n\n[permalinks]\nartikel = "/artikel/:filename"\npersons = "/personen/:slug"\nmonat = "/chronik/:slug"\njahr = "/chronik/:slug"\n\n[outputs]\nhome = ["HTML", "RSS"]\nterm = ["HTML"]\npage = ["HTML"]\n\n[services.rss]\nlimit = 50\n`,
    ],
    ['layouts/_default/single.html', page(single)],
    ['layouts/_default/term.html', page(`<h1>{{ .Title }}</h1>\n${list}`)],
    [
      'layouts/index.html',
      page(
        `<h1>Archiv</h1>\n<ul>{{ range first 50 .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>\n`,
      ),
    ],
    ['static/style.css', 'body { font-family: serif; max-width: 40rem; margin: auto; }\n'],
  ]),
  command: (site) => ({ command: program, args: ['--quiet'], cwd: site }),
});
