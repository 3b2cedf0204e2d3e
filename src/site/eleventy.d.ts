/** Eleventy ships no declarations; this is the part of it that the house uses. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addGlobalData: (name: string, value: unknown) => void;
    /** Adds a template that is no file. */
    addTemplate: (path: string, content: { readonly data: unknown; readonly render: unknown }) => void;
    setDataFileSuffixes: (suffixes: readonly string[]) => void;
    setFrontMatterParsingOptions: (options: {
      readonly engines: Readonly<Record<string, (text: string) => object>>;
    }) => void;
    setQuietMode: (quiet: boolean) => void;
    setTemplateFormats: (formats: readonly string[]) => void;
    setUseGitIgnore: (use: boolean) => void;
  }

  export interface RenderedTemplate {
    readonly inputPath: string;
    /** `false` for a template that asks not to be written. */
    readonly outputPath: string | false;
    readonly content: unknown;
  }

  export interface EleventyOptions {
    /** `false`: no configuration file is looked for. */
    readonly configPath: string | false;
    readonly quietMode: boolean;
    readonly config: (config: UserConfig) => void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    disableLogger(): void;
    toJSON(): Promise<readonly RenderedTemplate[]>;
  }
}
