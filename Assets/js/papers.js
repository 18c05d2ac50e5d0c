// Shows the progress of an upload, and refreshes the page of an errand until it is over.

// A form with files. Without this, the browser sends it without showing progress.
const upload = async (form, press) => {
  const bar = form.querySelector('[data-upload]');
  const progress = ({ loaded, total }) => {
    bar.hidden = false;
    bar.querySelector('progress').max = total;
    bar.querySelector('progress').value = loaded;
  };
  try {
    const answer = await ask(form.action, { body: new FormData(form), press, progress });
    if (!answer.page || isOutside(answer.page)) location.assign(answer.address);
    else show(answer.page, answer.address === form.action ? null : answer.address);
  } catch {
    bar.hidden = true;
    waitingWords(form, [...form.elements].find((one) => one.dataset.waiting), false);
    showLine('lost');
  }
};

on('submit', (event) => {
  if (!event.target.querySelector('[data-upload]')) return;
  event.preventDefault();
  if (!event.target.hasAttribute('data-busy')) upload(event.target, event);
});

behaviours.push((root) =>
  all('[data-waits]', root).forEach(async (part) => {
    while (part.isConnected) {
      await wait(1500);
      if (part.isConnected && !document.hidden) await exchange(part.id).catch(() => wait(5000));
    }
  }),
);
