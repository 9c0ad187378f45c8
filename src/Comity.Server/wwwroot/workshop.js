// Shows how far a trial is without a reload; without script the page has a link for that.
(async () => {
  const pause = ms => new Promise(done => setTimeout(done, ms));
  for (let here = document.getElementById('trial'); here?.dataset.state === 'running'; here = document.getElementById('trial')) {
    await pause(1500);
    if (document.hidden) continue;
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
    if (!answer?.ok) continue;
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('trial');
    // A button in use stays where it is until the trial has ended.
    if (next && (next.dataset.state !== 'running' || !here.contains(document.activeElement))) here.replaceWith(next);
  }
})();
