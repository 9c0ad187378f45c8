// Shows alerts that come while no page of the paper is open.
self.addEventListener('push', event => {
  const alert = event.data?.json() ?? {};
  event.waitUntil(self.registration.showNotification(alert.title ?? '', { body: alert.body ?? '', data: alert.url }));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  if (event.notification.data)
    event.waitUntil(self.clients.openWindow(event.notification.data));
});
