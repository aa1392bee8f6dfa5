/*
 * Stands in the bundle for `yoga-layout`, which waits for its WebAssembly: that takes turns of the event loop, and a module
 * that waits keeps the bundler from joining small chunks.
 */
import wrapAssembly from '../node_modules/yoga-layout/dist/src/wrapAssembly.js';
import { loadYoga, wasm } from './yoga-wasm.mjs';

const library = {
  instantiateWasm(imports, receive) {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')), imports);
    receive(instance);
    return instance.exports;
  },
};
// What is instantiated at once is there at once: the promise that comes back is for those who wait.
loadYoga(library);

export default wrapAssembly(library);
export * from '../node_modules/yoga-layout/dist/src/generated/YGEnums.js';
