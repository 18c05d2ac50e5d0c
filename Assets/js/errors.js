// The summary of mistakes takes the focus, so that it is read first.
behaviours.push((root) => all('[data-errors]', root)[0]?.focus());
