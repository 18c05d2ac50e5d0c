// Counts down from what the server said was left, by the time that passed here. The telephone's clock is never read.
const timers = new Map();
let beat;

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

behaviours.push((root) => {
  for (const element of all('[data-timer]', root)) {
    const { remaining, total, timerWords = '', paused } = element.dataset;
    if (paused !== undefined) continue;
    const before = Number(remaining);
    const words = timerWords.split('|').map((line) => [parseInt(line), line.replace(/^\d+=/, '')]);
    timers.set(element, { end: performance.now() + before, total: Number(total), before, words });
  }
  if (timers.size && !beat) beat = setInterval(tick, 250);
});

const tick = () => {
  for (const [element, timer] of timers) {
    const left = Math.max(0, timer.end - performance.now());
    if (!element.isConnected) timers.delete(element);
    else draw(element, timer, left);
    if (!left) timers.delete(element);
  }
  if (!timers.size) beat = clearInterval(beat);
};

const draw = (element, timer, left) => {
  const words = (timer.words.findLast(([from]) => left <= from) ?? timer.words[0])[1];
  // Only a change is written, otherwise screen readers would repeat the same words.
  const put = (selector, change) => all(selector, element).forEach(change);
  put('[data-timer-say]', (say) => { if (say.textContent !== words) say.textContent = words; });
  put('progress', (bar) => (bar.value = left));
  put('[data-timer-arc]', (arc) => arc.setAttribute('stroke-dasharray', `${((100 * left) / timer.total).toFixed(1)} 100`));
  put('[data-timer-digits]', (digits) => {
    digits.textContent = clock(Math.ceil(left / 1000));
    digits.setAttribute('aria-label', words);
  });
  // Announced at half, at one minute and at the end; nothing closes by itself.
  if ([timer.total / 2, 60000, 0].some((mark) => left <= mark && timer.before > mark)) announce(words);
  timer.before = left;
};
