// Random moves of a small card game in boardgame.io, all in one process: prints moves a second.
const { Client } = require("boardgame.io/dist/cjs/client.js");

const game = {
  setup: () => ({ meters: [5, 5, 5, 5], sites: [0, 0, 0, 0, 0], turn: 0 }),
  moves: {
    grow: ({ G }, site) => { G.sites[site] += 1; G.meters[0] = Math.max(0, G.meters[0] - 1); G.turn += 1; },
    rest: ({ G }) => { G.meters[0] = Math.min(10, G.meters[0] + 2); G.turn += 1; },
    ask: ({ G }, site) => { G.meters[2] = Math.min(10, G.meters[2] + 1); G.sites[site] += 1; G.turn += 1; },
  },
};

const seconds = Number(process.argv[2] || 3);
const until = Date.now() + seconds * 1000;
let moves = 0;
while (Date.now() < until) {
  const client = Client({ game, numPlayers: 1, debug: false });
  client.start();
  for (let n = 0; n < 45; n += 1) {
    const kind = Math.floor(Math.random() * 3);
    const site = Math.floor(Math.random() * 5);
    if (kind === 0) client.moves.grow(site);
    else if (kind === 1) client.moves.rest();
    else client.moves.ask(site);
    moves += 1;
  }
  client.stop();
}
console.log(Math.round(moves / seconds));
