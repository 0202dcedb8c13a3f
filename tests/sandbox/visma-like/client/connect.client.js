const { on, post } = globalThis.portal;

on('submit', '[data-form="sign-in"]', async (form, event) => {
  event.preventDefault();
  const { user, password } = Object.fromEntries(new FormData(form));
  const answer = await post(location.href, { user, password });
  if (answer.location) location.assign(answer.location);
  else form.querySelector('#password').focus();
});
