// Pressing "look" shows a preview beside the form. From then on it follows what is typed, as long as the page is open.
// The server draws it from the same form with the button "look", and keeps nothing of it.
const looks = new WeakMap();
let looking;

const lookAt = async (form, pause) => {
  const turn = (looking = {});
  await wait(pause);
  if (looking !== turn || form.hasAttribute('data-busy')) return;
  const body = new URLSearchParams(new FormData(form));
  body.set('doe', 'bekijk');
  const answer = await ask(form.getAttribute('action'), { body, press: looks.get(form) }).catch(() => null);
  const [shown, fresh] = [document, answer?.page].map((page) => page?.getElementById(form.dataset.look));
  if (looking !== turn || !shown || !fresh) return;
  const { scrollTop } = shown;
  shown.replaceWith(document.adoptNode(fresh));
  fresh.scrollTop = scrollTop;
};

on('input', ({ target }) => {
  if (looks.has(target.form)) lookAt(target.form, 600);
});

on('submit', (event) => {
  const form = event.target;
  if (!form.dataset.look || event.submitter?.value !== 'bekijk') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  looks.set(form, event);
  lookAt(form, 0).then(() => document.getElementById(form.dataset.look)?.scrollIntoView({ block: 'nearest' }));
});
