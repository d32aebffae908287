import { freshNiks } from './world/niks.ts';
import { startServices } from './world/services.ts';
import type { ServiceWorld } from './world/services.ts';
import { fillWorld } from './world/fill.ts';
import { gatewayShapes } from './world/shapes.ts';
import { gatewayRecipes, recorderRecipe, storedBytesRecipe } from './engines/gateways.ts';
import type { SubgraphUrls } from './engines/gateways.ts';
import { compareAnswers } from './lib/answers.ts';
import { stopAll, untilInterrupted } from './lib/interrupt.ts';
import type { Stop } from './lib/interrupt.ts';
import { startLoadGenerator } from './lib/load.ts';
import type { LoadGenerator } from './lib/load.ts';
import { readOptions } from './lib/options.ts';
import { installPeers } from './lib/peers.ts';
import { startContender } from './lib/processes.ts';
import type { Contender } from './lib/processes.ts';
import { measureInterleaved } from './lib/rounds.ts';
import type { Measured } from './lib/rounds.ts';
import { conditions, publish, versionsOf } from './lib/report.ts';
import { absoluteTable, ratioTable } from './lib/table.ts';

// npm run bench:gateway: how our gateway compares with others on the same graph, and with the least that the work can
// cost. Twice: before services that answer from memory, which shows the gateways' own cost, and before the real ones.
