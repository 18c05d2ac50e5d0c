// A form with `data-send` is sent in the background: as long as the connection is lost, the same act is sent again under the same
// name (`zet`), so that it is done once. Without this, the browser sends the form itself.

const waitingWords = (form, button, busy) => {
  form.toggleAttribute('data-busy', busy);
  if (!button?.dataset.waiting) return;
  const words = button.textContent;
  button.textContent = button.dataset.waiting;
  button.dataset.waiting = words;
};

// An act has a name (`zet`), so that it is done once. A part that many telephones share only has the beginning of one
// (`data-zet`); random letters are added here, and the name stays the same while the act is sent again.
const nameAct = (form) => {
  const chance = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(36)).join('');
  all('[data-zet]', form).forEach((zet) => (zet.value ||= zet.dataset.zet + chance));
};

const bodyOf = (form, button) => {
  nameAct(form);
  const body = new URLSearchParams(new FormData(form));
  if (button?.name) body.append(button.name, button.value);
  // Skipping gives nothing: the content of the field is not sent.
  if (button?.dataset.without !== undefined) fields(form).forEach(({ name }) => body.delete(name));
  return body;
};

// Sends until there is an answer. A server that is busy (429, 503) says how long to wait.
const deliver = async (address, body, press) => {
  for (let pause = 1000; ; pause = Math.min(pause * 2, 15000)) {
    try {
      const answer = await ask(address, { body, press });
      if (answer.status !== 429 && answer.status !== 503) {
        showLine();
        return answer;
      }
      await wait(answer.patience * 1000 || pause);
    } catch {
      showLine('lost');
      await wait(pause);
    }
  }
};

const isAccepted = (answer) => answer.status < 300 && answer.page && !isOutside(answer.page);

const send = async (form, press) => {
  const button = press.submitter;
  const address = form.action;
  const body = bodyOf(form, button);
  waitingWords(form, button, true);
  const answer = await deliver(address, body, press);
  if (isAccepted(answer) && form.dataset.keep !== undefined) shelf.forget(shelfKey(form));
  if (!answer.page || isOutside(answer.page)) location.assign(answer.address);
  else show(answer.page, answer.address === address ? null : answer.address);
};

on('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.hasAttribute('data-busy')) event.preventDefault();
  else if (form.matches('[data-send]')) {
    event.preventDefault();
    send(form, event);
  } else {
    nameAct(form);
    waitingWords(form, event.submitter, true);
  }
});

// A page that comes back from the browser's cache is no longer busy.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) all('form[data-busy]').forEach((form) => waitingWords(form, [...form.elements].find((one) => one.dataset.waiting), false));
});
