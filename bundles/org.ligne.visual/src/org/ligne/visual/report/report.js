'use strict';
(function () {
  const root = document.documentElement;
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  // Light or dark, whatever the system says.
  const theme = document.querySelector('.theme');
  theme.hidden = false;
  theme.addEventListener('click', () => {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const now = root.dataset.theme || (dark ? 'dark' : 'light');
    root.dataset.theme = now === 'dark' ? 'light' : 'dark';
  });

  // One month at a time.
  const months = all('.month');
  const links = all('.months a');
  const whole = document.querySelector('.months .all');
  const turn = (link) => {
    const wanted = link.hash.slice(1);
    months.forEach((each) => { each.hidden = link !== whole ? each.id !== wanted : false; });
    links.forEach((each) => each.removeAttribute('aria-current'));
    link.setAttribute('aria-current', 'true');
  };
  if (whole) {
    whole.hidden = false;
    links.forEach((each) => each.addEventListener('click', (event) => {
      event.preventDefault();
      turn(each);
    }));
    turn(links.find((each) => each.classList.contains('now')) || links[0]);
  }

  // The posts somebody looks for.
  const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const form = document.querySelector('.filter');
  if (form) {
    const rows = all('.entry').map((row) => ({ row, text: plain(row.textContent) }));
    const weeks = all('#entries tbody');
    const count = form.elements.namedItem('count');
    const fits = (each) => all('select', form).every((choice) =>
      [each.row.dataset[choice.name], ''].includes(choice.value));
    const look = () => {
      const words = plain(form.elements.namedItem('text').value).split(/\s+/);
      let shown = 0;
      rows.forEach((each) => {
        const found = words.every((word) => each.text.includes(word)) ? fits(each) : false;
        each.row.hidden = !found;
        shown += found ? 1 : 0;
      });
      weeks.forEach((week) => { week.hidden = !week.querySelector('.entry:not([hidden])'); });
      count.value = shown === rows.length ? count.dataset.all
        : count.dataset.some.replace('#', shown).replace('#', rows.length);
    };
    form.hidden = false;
    form.addEventListener('input', look);
    form.addEventListener('submit', (event) => event.preventDefault());
    look();
  }
})();
