const OURS = /^\d{8}_\d{6}_[0-9a-f-]{36}(-v\d+)?(-quase|-[cd][0-9a-f]{12})?\.xlsx$/i

/** Whether a name is `{YYYYMMDD_HHMMSS}_{searchId}[-v{n}][-quase|-c{choice of rows and columns}|-d{compared with}].xlsx`. A folder or bucket may hold others too. */
export function isOurs(name: string): boolean {
  return OURS.test(name)
}

/**
 * A name goes into paths and addresses as it is, so nothing else may get in.
 *
 * @throws {RangeError} if it is none of ours.
 */
export function requireOurs(name: string): void {
  if (!isOurs(name)) throw new RangeError('Not a name of ours')
}
