FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY src ./src
COPY adapters ./adapters
COPY knowledge ./knowledge
ENV NODE_ENV=production
RUN mkdir data && chown node:node data
USER node
CMD ["node", "--import", "tsx", "src/main.ts"]
