// While somebody types, what stands beside it shows how it will read. The server draws it: the same form, with the request to look.
let looking;

const lookAt = async (form) => {
  const turn = (looking = {});
  await wait(600);
  if (looking !== turn || form.hasAttribute('data-busy')) return;
  const body = new URLSearchParams(new FormData(form));
  body.set('doe', 'bekijk');
  const answer = await ask(form.getAttribute('action'), body).catch(() => null);
  const [shown, fresh] = [document, answer?.page].map((page) => page?.getElementById(form.dataset.look));
  if (looking !== turn || !shown || !fresh) return;
  const { scrollTop } = shown;
  shown.replaceWith(document.adoptNode(fresh));
  fresh.scrollTop = scrollTop;
};

on('input', ({ target }) => {
  if (target.form?.dataset.look) lookAt(target.form);
});
