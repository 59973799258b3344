/**
 * What the floor (Chromium 86) lacks and a library may call, in page and worker alike. Import it first.
 *
 * `Object.hasOwn` is Chromium 93.
 */
if (!('hasOwn' in Object)) {
  Object.defineProperty(Object, 'hasOwn', {
    value: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
    configurable: true,
    writable: true,
  })
}
