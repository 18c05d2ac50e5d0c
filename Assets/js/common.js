// What the behaviours share. A page works without any of them: they only make waiting and lost connections pleasant.
// All files of this folder become one module, in the order that `Assets` gives.

// Runs on every page, and again on each part that was refreshed.
const behaviours = [];
const begin = (root) => behaviours.forEach((start) => start(root));

const on = (happening, act) => document.addEventListener(happening, act);

const all = (selector, root = document) => [
  ...(root.matches?.(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];

// In milliseconds.
const wait = (time) => new Promise((done) => setTimeout(done, time));

// A page for somebody who is not signed in (any more), such as the one to sign in.
const isOutside = (page) => page.body.classList.contains('entry-page');

// Requests a page and gives it as a document. Not `fetch`: XMLHttpRequest parses markup itself, so that no text ever has to be
// trusted as markup here, and the security policy can forbid that altogether. Fails only when the connection is lost.
// Scripts send everything through this function. What was typed is only sent by a press: an event made by a person.
const ask = (address, { body = null, press, progress } = {}) =>
  new Promise((done, fail) => {
    if (body && !press?.isTrusted) throw new Error('nobody pressed');
    const request = new XMLHttpRequest();
    request.open(body ? 'POST' : 'GET', address);
    request.responseType = 'document';
    request.timeout = progress ? 0 : 15000;
    if (progress) request.upload.onprogress = progress;
    request.onload = () =>
      done({
        status: request.status,
        address: request.responseURL,
        page: request.response,
        patience: Number(request.getResponseHeader('Retry-After')),
      });
    request.onerror = request.ontimeout = fail;
    request.send(body);
  });

// Announces something to screen readers, once.
let voice;
const announce = (words) => {
  if (words) setTimeout(() => (voice.textContent = words), 60);
};
behaviours.push(() => {
  if (voice?.isConnected) return;
  voice = document.createElement('p');
  voice.className = 'hidden-visually';
  voice.setAttribute('role', 'status');
  document.body.append(voice);
});

// The connection with the server: `lost`, `back`, or empty. Shown again on a part that was refreshed meanwhile.
let lineState;
const showLine = (state) => {
  lineState = state;
  for (const word of ['lost', 'back']) {
    all(`[data-line-${word}]`).forEach((line) => (line.hidden = word !== state));
  }
};
behaviours.push(() => lineState && showLine(lineState));

// Replaces this page by a page that came as an answer.
const show = (page, address) => {
  if (address) history.replaceState(null, '', address);
  document.title = page.title;
  document.body = document.adoptNode(page.body);
  scrollTo(0, 0);
  begin(document.body);
  listen();
  if (!document.querySelector('[data-errors]')) focusOn(document.querySelector('h1'));
};

const focusOn = (heading) => {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};
