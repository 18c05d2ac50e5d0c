// What is typed in a form with `data-keep` is kept in this tab until the server has it: after a reload, a lost connection or
// signing in again it is still there. Kept words are deleted when they were accepted, at signing out, and when somebody else
// signs in.

// In a browser that forbids storage the form still works, only without this.
const safely = (act, otherwise = null) => {
  try { return act() ?? otherwise; } catch { return otherwise; }
};

// What cannot be stored in the tab is at least kept as long as this page is open.
const memory = new Map();

const shelf = {
  read: (key) => safely(() => JSON.parse(sessionStorage.getItem(key))) ?? memory.get(key),
  write: (key, kept) => {
    memory.set(key, kept);
    safely(() => sessionStorage.setItem(key, JSON.stringify(kept)));
  },
  forget: (key) => {
    memory.delete(key);
    safely(() => sessionStorage.removeItem(key));
  },
  keys: () => safely(() => Object.keys(sessionStorage), [...memory.keys()]).filter((key) => key.startsWith('kring ')),
};

const shelfKey = (form) => `kring ${form.getAttribute('action')} ${form.dataset.keep}`;

const isTick = (field) => field.type === 'checkbox' || field.type === 'radio';
const fields = (form) =>
  [...form.elements].filter(
    (field) => field.name && !/^(hidden|password|file|submit)$/.test(field.type));
const fieldKey = (field) => (isTick(field) ? `${field.name}=${field.value}` : field.name);
const current = (field) => (isTick(field) ? field.checked : field.value);
const given = (field) => {
  if (isTick(field)) return field.defaultChecked;
  if (!field.options) return field.defaultValue;
  return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
};
const isChanged = (field) => current(field) !== given(field);
const isTouched = (form) => fields(form).some(isChanged);

const values = (form, which = () => true) =>
  Object.fromEntries(fields(form).filter(which).map((field) => [fieldKey(field), current(field)]));

const keep = (form, sent = false) => shelf.write(shelfKey(form), { sent, fields: values(form) });

const fill = (form, kept) => {
  for (const field of fields(form)) {
    const value = kept[fieldKey(field)];
    if (value !== undefined) field[isTick(field) ? 'checked' : 'value'] = value;
  }
};

on('input', ({ target }) => {
  if (target.form?.matches('[data-keep]')) keep(target.form);
});

on('submit', ({ target }) => {
  if (target.dataset.drops) shelf.forget(`kring ${target.dataset.drops}`);
  if (target.matches('[data-forget]')) shelf.keys().forEach(shelf.forget);
  else if (target.matches('[data-keep]') && !target.matches('[data-send]') && isTouched(target)) keep(target, true);
});

behaviours.push((root) => {
  for (const form of all('form[data-keep]', root)) {
    const kept = shelf.read(shelfKey(form));
    if (kept) fill(form, kept.fields);
    if (isTouched(form)) {
      keep(form);
      for (const fold of all('details', form)) fold.open = true;
      noteWords(form, true);
    } else if (kept && !document.querySelector('[data-errors]')) {
      // The page shows what the server has. A page of mistakes only shows what was sent.
      shelf.forget(shelfKey(form));
    }
  }
});

// Says beside a form that words in it were not sent. A form that exists only for such words is shown then, with the note that
// links to it (`data-late`).
const noteWords = (form, are) => {
  all('[data-restored]', form).forEach((note) => (note.hidden = !are));
  if (form.closest('[data-late]')) all('[data-late]').forEach((part) => (part.hidden = !are));
};

// A note about unsent words stands first on a page. When the page changed meanwhile, the note is shown and announced.
const unsentNote = (root) => all('[data-late], [data-unsent]', root).find((note) => !note.hidden);
const showUnsent = (root) => {
  const note = unsentNote(root);
  note?.scrollIntoView({ block: 'center' });
  announce(note?.firstElementChild?.textContent);
};

// Words for a form that is no longer on this page, because the circle went on. Only their writer can read them.
behaviours.push((root) => {
  for (const note of all('[data-unsent]', root)) {
    const kept = shelf.read(`kring ${note.dataset.unsent}`);
    const words = Object.values(kept?.fields ?? {}).filter((value) => typeof value === 'string' && value.trim());
    all('[data-unsent-words]', note).forEach((place) => (place.textContent = words.join('\n')));
    note.hidden = !words.length;
  }
});

// Throws away what was typed and not sent.
on('click', ({ target }) => {
  if (!target.matches?.('[data-discard]')) return;
  const note = target.closest('[data-unsent]');
  if (note) {
    shelf.forget(`kring ${note.dataset.unsent}`);
    note.hidden = true;
  } else if (target.form) {
    shelf.forget(shelfKey(target.form));
    target.form.reset();
    noteWords(target.form, false);
  }
});

// Somebody else's words never appear in my form. Pages for somebody who is not signed in do not say who reads them.
const { own } = document.body.dataset;
if (own) {
  if (shelf.read('kring own') !== own) shelf.keys().forEach(shelf.forget);
  shelf.write('kring own', own);
}

// The sign-in page is no answer to what was sent: the words wait until somebody signs in, and are not sent automatically.
if (isOutside(document)) {
  for (const key of shelf.keys()) {
    const kept = shelf.read(key);
    if (kept?.sent) shelf.write(key, { sent: false, fields: kept.fields });
  }
}

// The server answers with a redirect when it accepted a form, and only then.
if (performance.getEntriesByType('navigation')[0]?.redirectCount && !isOutside(document)) {
  shelf.keys().filter((key) => shelf.read(key)?.sent).forEach(shelf.forget);
}
