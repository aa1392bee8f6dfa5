import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { awaiter: 'src/cli/main.ts' },
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node22',
  dts: false,
  define: { 'process.env.NODE_ENV': '"production"' },
});
