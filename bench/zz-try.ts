import { startThrowAwayCluster } from '../bin/postgres/throw-away.ts';
import { startParticipantsWorld } from '../subgraphs/participants/src/testing.ts';
import { fillCrowd } from './world/fill-search.ts';
const cluster = await startThrowAwayCluster(); process.env['TEST_PG_ADMIN_URL'] = cluster.adminUrl;
const world = await startParticipantsWorld();
try {
  await fillCrowd(world.database.migratorUrl, { people: 1_000_000 });
  await world.owner.query("update participant set nik_sealed=nik_sealed where false");
  const q = `query($first:Int!,$after:String,$f:ParticipantFilter){participants(first:$first,after:$after,filter:$f){edges{cursor node{id name}} pageInfo{endCursor hasNextPage}}}`;
  const time = async (label:string, person:any, v:any) => { let ms=0, n=0, end:any; for (let i=0;i<4;i++){ const t=performance.now(); const a:any = await world.askAs(person,q,{first:20,...v}); ms=performance.now()-t; if(a.errors.length) console.log(JSON.stringify(a.errors)); n=a.data?.participants?.edges.length; end=a.data?.participants?.pageInfo.endCursor; } console.log(label.padEnd(45), ms.toFixed(1),'ms', n); return end; };
  const kpu={ role:'INSTITUTION_OFFICER', institutionCode:'kpu-12.01', regionCodes:['12.01'], subject:'x'};
  const branch={ role:'BPJS_BRANCH_OFFICER', institutionCode:'bpjs-ID', regionCodes:['12.05'], subject:'y'};
  const prov={ role:'NATIONAL_ADMIN', regionCodes:['12'], subject:'z'};
  for (const [n,p] of [['kpu',kpu],['branch',branch],['province',prov],['nation',{role:'NATIONAL_ADMIN'}]] as any) {
    const end=await time(n+' page 1',p,{}); await time(n+' page 2',p,{after:end});
    await time(n+' region 12.05',p,{f:{regionCode:'12.05'}}); await time(n+' region 12',p,{f:{regionCode:'12'}}); await time(n+' category',p,{f:{categoryCode:'PPS'}}); await time(n+' name',p,{f:{name:'Siregar'}}); await time(n+' rare name',p,{f:{name:'Darwis Lestaluhu'}});
  }
} finally { await world.stop(); await cluster.stop(); }
