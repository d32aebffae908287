// Runs before the first paint, as a file of its own because the content policy allows no inline script:
// the colour scheme and the language that this browser chose last time, so that neither flashes.
(function () {
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var chosen = read('payung-scheme');
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (read('payung-language') === 'en') document.documentElement.lang = 'en';
})();
