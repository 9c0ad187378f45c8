// The button on the page of alerts that has this browser show them.
const part = document.getElementById('push-part');
const button = part?.querySelector('button');
const word = part?.querySelector('[role=status]');

async function subscription() {
  const worker = await navigator.serviceWorker.getRegistration('/');
  return worker?.pushManager.getSubscription() ?? null;
}

async function show() {
  const own = await subscription();
  button.textContent = own ? part.dataset.stop : part.dataset.start;
}

async function start() {
  if (await Notification.requestPermission() !== 'granted') {
    word.textContent = part.dataset.denied;
    return;
  }
  await navigator.serviceWorker.register('/push-worker.js');
  const worker = await navigator.serviceWorker.ready;
  const { publicKey } = await (await fetch('/api/v1/push')).json();
  const own = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
  const answer = await fetch('/api/v1/push/subscriptions', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(own) });
  if (!answer.ok) {
    await own.unsubscribe();
    word.textContent = (await answer.json()).detail ?? '';
  }
}

if (part && 'serviceWorker' in navigator && 'PushManager' in window) {
  part.hidden = false;
  // An ended subscription answers 410 the next time, and is forgotten then.
  button.addEventListener('click', async () => {
    const own = await subscription();
    await (own ? own.unsubscribe() : start());
    await show();
  });
  show();
}
