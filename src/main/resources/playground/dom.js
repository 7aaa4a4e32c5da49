// Elements without ever reading foreign text as markup.

/** Keys that are functions become listeners, "class" and attributes go in as they are; null leaves out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children);
  return node;
}

export const byId = (id) => document.getElementById(id);

const PATHS = {
  send: 'M3.4 20.4 21 12.9a1 1 0 0 0 0-1.8L3.400 3.600a.7.7 0 0 0-1 .8L4.300 11l9.200 1-9.200 1-1.900 6.600a.7.7 0 0 0 1 .8z',
  down: 'M12 16.600 4.700 9.300l1.400-1.400 5.900 5.900 5.900-5.900 1.400 1.400z',
  clip: 'M8 21a5.500 5.500 0 0 1-3.900-9.400l8.100-8.100a4 4 0 0 1 5.700 5.700l-8.100 8a2.500 2.500 0 0 1-3.500-3.500l7-7.100 1.400 1.400-7 7.100a.5.5 0 0 0 .7.700l8.100-8a2 2 0 0 0-2.900-2.900L5.500 13a3.500 3.500 0 0 0 5 5l8-8 1.400 1.400-8 8A5.500 5.500 0 0 1 8 21z',
  close: 'm6.400 5 5.600 5.600L17.600 5 19 6.400 13.400 12l5.600 5.600-1.400 1.400-5.600-5.600L6.400 19 5 17.600l5.600-5.600L5 6.400z',
  keys: 'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7c0-1.100.9-2 2-2zm1 3v2h2V8zm4 0v2h2V8zm4 0v2h2V8zm4 0v2h2V8zM5 12v2h2v-2zm4 0v2h6v-2zm8 0v2h2v-2z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z',
  minus: 'M5 11h14v2H5z',
  copy: 'M9 3h10a2 2 0 0 1 2 2v10h-2V5H9zM5 7h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9c0-1.100.9-2 2-2zm0 2v10h10V9z',
  link: 'M7 5h12v12h-2V8.400L6.400 19 5 17.600 15.600 7H7z',
  voice: 'M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zm5-3a5 5 0 0 1-10 0H5a7 7 0 0 0 6 6.900V22h2v-3.100A7 7 0 0 0 19 12z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm0 2c-3.700 0-8 1.800-8 4.500V20h16v-1.500c0-2.700-4.300-4.500-8-4.500z',
  file: 'M6 2h8l5 5v13a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4c0-1.100.9-2 2-2zm7 1.500V8h4.500z',
  place: 'M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 9.500a2.500 2.500 0 1 1 0-5 2.500 2.500 0 0 1 0 5z',
  ticks: 'm1.500 12.600 1.200-1.200 3.600 3.600 7.300-7.900 1.200 1.100-8.500 9.200zm9.700 3.100 1.100-1.200.5.500 7.300-7.900 1.200 1.100-8.500 9.200z',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon', name);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
