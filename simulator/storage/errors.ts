export type Reply = {
  status: number
  headers?: Record<string, string | number>
  body?: string | Uint8Array
}

export function json(status: number, value: unknown): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  }
}

const DUPLICATE = { statusCode: '409', error: 'Duplicate', message: 'The resource already exists' }

const ERRORS = {
  AccessDenied: {
    statusCode: '403',
    error: 'Unauthorized',
    message: 'new row violates row-level security policy',
  },
  BucketAlreadyExists: DUPLICATE,
  EntityTooLarge: {
    statusCode: '413',
    error: 'Payload too large',
    message: 'The object exceeded the maximum allowed size',
  },
  InternalError: { statusCode: '500', error: 'InternalError', message: 'Internal server error' },
  InvalidJWT: { statusCode: '400', error: 'InvalidJWT', message: 'Invalid JWT' },
  InvalidKey: { statusCode: '400', error: 'InvalidKey', message: 'Invalid key' },
  InvalidMimeType: { statusCode: '415', error: 'invalid_mime_type', message: 'mime type is not supported' },
  InvalidParameter: { statusCode: '400', error: 'InvalidParameter', message: 'Invalid Parameter' },
  InvalidRange: { statusCode: '416', error: 'invalid_range', message: 'invalid range provided' },
  InvalidRequest: { statusCode: '400', error: 'InvalidRequest', message: 'Invalid request' },
  InvalidSignature: { statusCode: '400', error: 'InvalidSignature', message: 'Invalid signature' },
  KeyAlreadyExists: DUPLICATE,
  NoSuchBucket: { statusCode: '404', error: 'Bucket not found', message: 'Bucket not found' },
  NoSuchKey: { statusCode: '404', error: 'not_found', message: 'Object not found' },
  ResourceNotEmpty: {
    statusCode: '409',
    error: 'ResourceNotEmpty',
    message: 'The bucket you tried to delete is not empty',
  },
} as const

/** As the server answers nearly all of its errors: HTTP 400, with the real status in the body. */
export function failure(code: keyof typeof ERRORS, message: string = ERRORS[code].message): Reply {
  return json(code === 'InternalError' ? 500 : 400, { ...ERRORS[code], message, code })
}
