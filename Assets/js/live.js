// One stream per page says that something changed, never what. The part that changed is then requested from its own address, with
// the same checks as the page, and replaces the old one. Focus, selection and everything typed stay.

let stream;
const renewing = new Map();

const listen = () => {
  const { liveOver: topic, liveSince: since, liveAt = '/live' } = document.body.dataset;
  if (stream?.topic === topic && stream?.source.readyState !== EventSource.CLOSED) return;
  const { pause = 2000, isBehind = !since } = stream ?? {};
  stream?.source.close();
  stream = undefined;
  if (!topic) return;
  const question = new URLSearchParams({ over: topic });
  if (since) question.set('sinds', since);
  const source = new EventSource(`${liveAt}?${question}`);
  // A page that does not say how fresh it is may have missed something before the stream was open.
  const line = (stream = { topic, source, pause, isBehind });
  source.addEventListener('changed', ({ data }) => renew(data.split('#')[1]));
  source.addEventListener('open', () => heard(line));
  source.addEventListener('error', () => missed(line));
};

const heard = (line) => {
  line.late = clearTimeout(line.late);
  line.pause = 2000;
  if (line.isLost) {
    showLine('back');
    setTimeout(() => line.isLost || showLine(), 8000);
  }
  if (line.isLost || line.isBehind) renew();
  line.isLost = line.isBehind = false;
};

// The browser tries again by itself, unless the server refused; then we do, less and less often.
const missed = (line) => {
  line.late ??= setTimeout(() => {
    line.isLost = true;
    showLine('lost');
  }, 3000);
  line.isBehind = true;
  if (line !== stream || line.source.readyState !== EventSource.CLOSED) return;
  // Somebody who may no longer listen may not read either: the page says what happened.
  renew();
  setTimeout(listen, line.pause);
  line.pause = Math.min(line.pause * 2, 30000);
};

// Refreshes one part, or every part when none is named.
const renew = (id) => {
  for (const part of all('[data-live-from]')) {
    if (id && part.id !== id) continue;
    // Requested again while a request is under way: repeat it afterwards, because the answer may be older than the change.
    if (renewing.has(part.id)) renewing.set(part.id, true);
    else fresh(part.id);
  }
};

const fresh = async (id) => {
  renewing.set(id, false);
  try {
    await exchange(id);
  } catch {
    // The stream may go on after an answer was lost, and repeats nothing. A random delay, so that not all telephones ask at once.
    await wait(1000 + 1000 * Math.random());
    renewing.set(id, true);
  }
  const again = renewing.get(id);
  renewing.delete(id);
  if (again) renew(id);
};

const exchange = async (id) => {
  const part = document.getElementById(id);
  const answer = await ask(part.dataset.liveFrom);
  // Too busy (429), or a server error (500 and up).
  if (answer.status > 428) throw answer;
  const renewed = answer.page?.getElementById(id);
  // The page is gone, or no longer mine: the page itself says what happened.
  if (!renewed) return leave();
  if (!part.isConnected || part.isEqualNode(renewed) || all('form[data-busy]', part).length) return;

  const twins = new Map(all('form', renewed).map((form) => [shelfKey(form), form]));
  for (const form of all('form', part)) {
    const twin = twins.get(shelfKey(form));
    // Words without a field in the new part are kept in this tab, where their writer finds them (`data-unsent`). Nothing is sent.
    if (twin) fill(twin, values(form, isChanged));
    else if (form.dataset.keep !== undefined && isTouched(form)) keep(form);
  }
  const words = (fold) => fold.querySelector('summary')?.textContent;
  for (const open of all('details[open]', part)) {
    all('details', renewed).forEach((fold) => (fold.open ||= words(fold) === words(open)));
  }
  replace(part, document.adoptNode(renewed));
};

// Two parts of a page may notice it at the same moment; the page is requested once.
let isLeaving = false;
const leave = () => {
  if (!isLeaving) location.reload();
  isLeaving = true;
};

const replace = (part, renewed) => {
  const active = part.contains(document.activeElement) ? document.activeElement : null;
  const { selectionStart, selectionEnd, scrollTop } = active ?? {};
  const question = part.querySelector('#vraag')?.textContent;
  const wasSaid = unsentNote(part);
  part.replaceWith(renewed);
  begin(renewed);
  const survivor = active?.id && document.getElementById(active.id);
  const asked = renewed.querySelector('#vraag');
  if (asked && asked.textContent !== question) focusOn(asked);
  else if (survivor) {
    survivor.focus({ preventScroll: true });
    if (selectionStart != null && survivor.setSelectionRange) survivor.setSelectionRange(selectionStart, selectionEnd);
    survivor.scrollTop = scrollTop;
  }
  if (!wasSaid && unsentNote(renewed)) showUnsent(renewed);
  else if (renewed.dataset.liveSay !== part.dataset.liveSay) announce(renewed.dataset.liveSay);
};

// A telephone that slept has missed things; a stream that broke meanwhile is opened again.
on('visibilitychange', () => {
  if (document.hidden || !document.body.dataset.liveOver) return;
  listen();
  renew();
});

begin(document);
listen();
