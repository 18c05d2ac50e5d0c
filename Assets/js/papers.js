// Files go up with a bar that says how far they are, and work that takes a while is looked at until it is over.

// A form with files. Without this, the browser sends it and says nothing meanwhile.
const upload = (form) => {
  const bar = form.querySelector('[data-upload]');
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.responseType = 'document';
  request.upload.onprogress = ({ loaded, total }) => {
    bar.hidden = false;
    bar.querySelector('progress').max = total;
    bar.querySelector('progress').value = loaded;
  };
  request.onload = () =>
    request.response && !isOutside(request.response)
      ? show(request.response, request.responseURL === form.action ? null : request.responseURL)
      : location.assign(request.responseURL);
  request.onerror = () => {
    bar.hidden = true;
    waitingWords(form, [...form.elements].find((one) => one.dataset.waiting), false);
    showLine('lost');
  };
  request.send(new FormData(form));
};

on('submit', (event) => {
  if (!event.target.querySelector('[data-upload]')) return;
  event.preventDefault();
  if (!event.target.hasAttribute('data-busy')) upload(event.target);
});

behaviours.push((root) =>
  all('[data-waits]', root).forEach(async (part) => {
    while (part.isConnected) {
      await wait(1500);
      if (part.isConnected && !document.hidden) await exchange(part.id).catch(() => wait(5000));
    }
  }),
);
