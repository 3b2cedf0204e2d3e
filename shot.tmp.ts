import { launchBrowser, openVisit } from './tests/support/browser.ts';
import { pathToFileURL } from 'node:url';
const b=await launchBrowser();const base=pathToFileURL('/tmp/pf/s1/').href;
for(const [w,scheme] of [[390,'light'],[820,'light'],[1440,'light'],[1440,'dark'],[390,'dark']] as const)for(const [n,q] of [['leer',''],['treffer','?q=Militär'],['null','?q=Umsatzsteuer Kreml'],['korr','?q=Venezeula&von=2019&bis=2019']] as const){
 if(scheme==='dark'&&n!=='treffer')continue;
 const v=await openVisit(b,{viewport:{width:w,height:w===390?844:1000},colorScheme:scheme});await v.page.goto(base+'suche.html'+q);await v.page.waitForTimeout(500);await v.page.screenshot({path:`/tmp/pf/shot-${n}-${w}-${scheme}.png`,fullPage:w===390});console.log(n,w,v.messages, await v.page.evaluate(()=>document.documentElement.scrollWidth-innerWidth));await v.close();}
await b.close();
