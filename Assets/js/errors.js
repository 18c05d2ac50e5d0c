// The summary of mistakes takes the focus, so that it is the first thing that is read.
behaviours.push((root) => all('[data-errors]', root)[0]?.focus());
