/** The files of the catalogue by path: every one but those that only the pages or the command line use. */
export const files = import.meta.glob<string>(
  ['../../../../assets/messages/*/*.ftl', '!**/pdf.ftl', '!**/cli.ftl'],
  { query: '?raw', import: 'default', eager: true },
)
