/**
 * Makes the configuration of a local nginx from deploy/nginx.conf.
 *
 * @param {string} template
 * @param {{ port: number, servers: string[], folder: string }} options `servers` as `host:port`; in `folder`
 *   go the access log and whatever else nginx writes
 * @returns {string}
 * @throws {Error} if the template no longer has what is to be replaced
 */
export function localNginxConfig(template, { port, servers, folder }) {
  const each = (rest) => servers.map((server) => `        server ${server} ${rest};`).join('\n')
  const replacements = [
    [/ \/tmp\//g, () => ` ${folder}/`],
    [/^ *server app:3000 resolve (max_fails.*);$/m, (_, rest) => each(rest)],
    [/^ *server app:3000 resolve (backup.*);$/m, (_, rest) => each(rest)],
    [/^ *resolver .*;\n/m, () => ''],
    [/listen 8080;/, () => `listen 127.0.0.1:${port};`],
    [/access_log \/dev\/stdout /, () => `access_log ${folder}/access.log `],
  ]
  return replacements.reduce((config, [pattern, replace]) => {
    const changed = config.replace(pattern, replace)
    if (changed === config) throw new Error(`deploy/nginx.conf has nothing like ${pattern}`)
    return changed
  }, template)
}
