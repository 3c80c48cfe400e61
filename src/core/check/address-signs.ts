import type { WebName } from '../types.ts';
import type { Address } from './addresses.ts';
import { mixesScripts, skeleton } from '../look-alikes.ts';

/** Ids of the signs that are found in addresses; `knowledge/signs.yaml` says why each matters. */
export type AddressSign =
  | 'address-look-alike-letters'
  | 'address-one-letter-changed'
  | 'address-known-name-in-front'
  | 'address-number-only'
  | 'address-short-link'
  | 'address-file-download'
  | 'address-chat-invitation'
  | 'address-unusual-ending';

const FILE = /\.(?:apk|xapk|apks|exe|msi|dmg|pkg|ipa|mobileconfig|scr|bat|vbs|jar|iso)(?:[?#]|$)/i;
/** In shorter names one letter more or less makes another word. */
const SHORTEST_NAME = 5;
const NOT_ASCII = /[^ -~]/;
/** Words that honest firms put beside a name of their own; a name within another word is none. */
const PARTS = /[.\-_]+/;

/** Judges addresses by the names that people know. Nothing is ever fetched. */
export function createAddressSigns(webNames: readonly WebName[]): (address: Address) => AddressSign[] {
  const own = new Map<string, WebName>();
  const names = new Map<string, WebName>();
  for (const webName of webNames) {
    for (const domain of webName.domains) own.set(domain, webName);
    for (const name of webName.names) if (webName.kind === 'organisation') names.set(name, webName);
  }
  const long = [...names.keys()].filter((name) => name.length >= SHORTEST_NAME);

  return (address) => {
    if (address.isNumber) return fileSigns(address, ['address-number-only']);
    const owner = own.get(address.domain) ?? own.get(address.host);
    if (owner?.kind === 'shortener') return fileSigns(address, ['address-short-link']);
    if (owner?.kind === 'chat') return ['address-chat-invitation'];
    if (owner || isOfficial(address)) return fileSigns(address, []);
    return fileSigns(address, disguise(address));
  };

  function disguise({ name, before, host }: Address): AddressSign[] {
    const bare = skeleton(name);
    const parts = name.split(PARTS);
    if (mixesScripts(host.split('.').find(mixesScripts) ?? '')) return ['address-look-alike-letters'];
    if (NOT_ASCII.test(name) && (names.has(bare) || parts.some((part) => isHidden(part))))
      return ['address-look-alike-letters'];
    const known = names.get(name);
    // Under its own name an organisation that has told its domains has a strange ending here.
    if (known) return known.domains.length > 0 ? ['address-unusual-ending'] : [];
    if (long.some((target) => isNear(name, target))) return ['address-one-letter-changed'];
    if (parts.some((part) => part !== name && isNamed(part)) || before.split(PARTS).some(isNamed))
      return ['address-known-name-in-front'];
    return [];
  }

  function isNamed(part: string): boolean {
    return names.has(part) || (part.length >= SHORTEST_NAME && names.has(skeleton(part)));
  }
  function isHidden(part: string): boolean {
    return NOT_ASCII.test(part) && isNamed(part);
  }
}

function fileSigns({ path }: Address, signs: AddressSign[]): AddressSign[] {
  return FILE.test(path) ? [...signs, 'address-file-download'] : signs;
}

/** Under the endings that only public offices get. */
function isOfficial({ suffix, domain }: Address): boolean {
  return (
    /(?:^|\.)(?:gov|gouv|gob|go|police|mil)(?:\.[a-z]{2})?$/.test(suffix) ||
    /(?:^|\.)(?:europa\.eu|gov)$/.test(domain)
  );
}

/** One letter changed, added, left out or swapped with its neighbour, or letters that look like others. */
function isNear(name: string, target: string): boolean {
  if (name === target) return false;
  if (skeleton(name) === skeleton(target)) return true;
  return distanceIsOne(name, target) || (name.includes('rn') && distanceIsOne(skeleton(name), target));
}

function distanceIsOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
