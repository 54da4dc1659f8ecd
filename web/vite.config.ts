import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mockGateway } from './mock/plugin.ts';

const mocked = process.env.BAGALAU_MOCK === '1';

export default defineConfig({
  plugins: [react(), ...(mocked ? [mockGateway()] : [])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    ...(mocked
      ? {}
      : {
          proxy: Object.fromEntries(
            ['/api', '/id', '/oauth2', '/login', '/logout'].map((path) => [
              path,
              { target: 'http://localhost:8080', changeOrigin: false },
            ]),
          ),
        }),
  },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    css: { include: [/\/print\.css\?raw$/] },
    testTimeout: 60_000,
    maxWorkers: '100%',
    // antd and React are read once by each worker; src/test/setup.ts makes the app's own modules anew for each file
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
  },
});
